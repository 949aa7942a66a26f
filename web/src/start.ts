import catalogueAddress from '@nutation/catalogue.json?url';
import { App } from './app.svelte';
import { Diary } from './diary/diary.svelte';
import { DeviceLock } from './device-lock/device-lock.svelte';
import type { Catalogue } from './engine/catalogue';
import { startEngine } from './engine/engine-worker';
import { Texts } from './engine/texts';
import { textOf } from './file';
import { DeviceSettings } from './me/device-settings.svelte';
import { pages } from './pages';
import { route } from './route.svelte';
import { Bookmark } from './player/bookmark';
import { openDatabase, type Outside } from './store/database';
import { Entries } from './store/entries';
import { mark } from './store/mark';
import { Tabs } from './store/one-tab';
import { lookForRoom } from './store/room';
import { deviceClock } from './time/clock';
import { keepTogether } from './together';
import { language } from './words/language.svelte';
import { languages, spokenOf, type LanguageCode } from './words/languages';

/** Brings everything up: the engine with the catalogue and the words, the diary from the disk, today's answer. */
export async function start(outside: Outside): Promise<App> {
  // The engine is the largest part: it comes first, and the rest comes beside it.
  const { door, readyForDates } = startEngine();
  const opening = textOf(catalogueAddress).then(async (catalogue) => ({
    catalogue,
    engine: await door.open(catalogue),
  }));
  const store = new Entries(await openDatabase(outside));
  const around = lookAround(store);
  const diary = new Diary(door, store, deviceClock);
  const settings = new DeviceSettings(store);
  const deviceLock = new DeviceLock(store, deviceClock);
  await Promise.all([settings.read(), deviceLock.read()]);
  deviceLock.shut = deviceLock.on;
  const code = settings.language ?? spokenOf(navigator.languages);
  readyForDates(languages[code].locale);
  const texts = await speak(code, false);
  const { catalogue, engine } = await opening;
  await door.texts(texts.language, texts.json);
  await diary.read();
  const app = new App({
    door,
    engine,
    catalogue: JSON.parse(catalogue) as Catalogue,
    texts,
    diary,
    settings,
    deviceLock,
    bookmark: new Bookmark(store),
    tabs: new Tabs(),
    facts: store,
    clock: deviceClock,
  });
  app.moves = async () => {
    const { texts } = app;
    if (texts.whole) return;
    const moves = await textOf(languages[texts.language as LanguageCode].moves);
    // Another language may have been chosen meanwhile.
    app.texts = app.texts === texts ? texts.with(moves) : app.texts;
  };
  app.speak = async (code) => {
    const spoken = await speak(code, app.texts.whole);
    await door.texts(spoken.language, spoken.json);
    app.texts = spoken;
    // For when there is no network: the service worker keeps what was fetched once.
    const { learn, moves, paper } = languages[code];
    for (const later of [learn, moves, paper]) void textOf(later).catch(() => undefined);
    void language.whole().catch(() => undefined);
    await settings.set({ language: code });
  };
  Object.assign(app, await around);
  await app.refresh();
  keepTogether(app, store);
  return app;
}

/** What is to be said on opening: whether this device will keep a diary, and whether one that was here is missing. */
async function lookAround(store: Entries): Promise<Pick<App, 'room' | 'missing'>> {
  const empty = (await store.counts()).entries === 0;
  // What is seen first comes beside the engine. Where it does not come, the page says so when it is wanted.
  void (empty ? pages.questions() : pages[route.page]()).catch(() => undefined);
  if (!empty) mark.leave();
  return { room: await lookForRoom(store, empty), missing: empty && mark.there() };
}

/**
 * Speaks a language from now on, once all of it is there: gives the texts of the catalogue.
 *
 * @param whole with those of the moves
 */
async function speak(code: LanguageCode, whole: boolean): Promise<Texts> {
  const { texts, moves } = languages[code];
  const both = Promise.all([textOf(texts), whole ? textOf(moves) : undefined]);
  return new Texts(code, ...(await language.speak(code, both)));
}
