import { getContext, setContext } from 'svelte';
import { EntryRefused, type Diary } from './diary/diary.svelte';
import type { Draft, Entry } from './diary/entry';
import { latest } from './diary/facts';
import type { Catalogue } from './engine/catalogue';
import type { Day } from './engine/day';
import type { Door } from './engine/door';
import type { Reason } from './engine/reason';
import type { Texts } from './engine/texts';
import type { DeviceLock } from './device-lock/device-lock.svelte';
import type { DeviceSettings } from './me/device-settings.svelte';
import { beginAnew } from './route.svelte';
import type { Bookmark } from './player/bookmark';
import type { Facts } from './store/facts';
import { StoreFailed, type Trouble } from './store/failed';
import { mark } from './store/mark';
import type { Tabs } from './store/one-tab';
import type { Room } from './store/room';
import type { Server } from './store/server';
import type { Sharing } from './store/sharing';
import { unknown, type Standing } from './store/standing';
import { timeOfDay, today, type Clock } from './time/clock';
import type { LanguageCode } from './words/languages';

/** What the app is made of; a test brings its own. */
export interface Parts {
  readonly door: Door;
  readonly engine: string;
  readonly catalogue: Catalogue;
  readonly texts: Texts;
  readonly diary: Diary;
  readonly settings: DeviceSettings;
  readonly deviceLock: DeviceLock;
  readonly bookmark: Bookmark;
  readonly tabs: Tabs;
  readonly facts: Facts;
  readonly clock: Clock;
}

/** The app as all screens see it: the diary, and what the engine says about it today. */
export class App {
  readonly door: Door;
  readonly engine: string;
  readonly catalogue: Catalogue;
  readonly diary: Diary;
  readonly settings: DeviceSettings;
  readonly deviceLock: DeviceLock;
  readonly bookmark: Bookmark;
  readonly tabs: Tabs;
  readonly facts: Facts;
  readonly clock: Clock;

  /** The catalogue's words in the language that is spoken. */
  texts = $state.raw<Texts>() as Texts;
  /** The engine's answer for today. */
  day = $state.raw<Day>() as Day;
  /** Whether nobody has told who they are: it becomes false together with the first answer that knows them. */
  stranger = $state(true);
  /** Why the last thing was not saved; nothing when it was. */
  trouble = $state<Trouble | 'engine'>();
  /** Whether this device will keep a diary, as it was on opening. */
  room = $state<Room>('enough');
  /** Whether a diary was here that nobody deleted, and is here no more. */
  missing = $state(false);
  /** How this diary and the server's stand to each other. */
  standing = $state.raw<Standing>(unknown);
  /** Local time of day, `hh:mm`, as of the last look. */
  time = $state('00:00');
  /** The date of the session that runs now: past midnight it is still that of its start. */
  sessionDate: string | undefined;
  /** Whether another window plays a session now. */
  playsElsewhere = $state(false);
  /** Has the texts of the moves there; fails where they do not come. */
  moves: () => Promise<void> = () => Promise.resolve();
  /** Changes the language. Where its words do not come, all stays as it is, and it fails. */
  speak: (code: LanguageCode) => Promise<void> = () => Promise.resolve();
  /** Keeps this diary and the server's together. */
  sharing!: Sharing;
  server!: Server;
  /** Called after entries of this device were stored. */
  stored: () => void = () => undefined;

  // What was said once; nothing on the screen hangs on it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #sentences = new Map<string, Promise<string>>();

  constructor(parts: Parts) {
    this.door = parts.door;
    this.engine = parts.engine;
    this.catalogue = parts.catalogue;
    this.texts = parts.texts;
    this.diary = parts.diary;
    this.settings = parts.settings;
    this.deviceLock = parts.deviceLock;
    this.bookmark = parts.bookmark;
    this.tabs = parts.tabs;
    this.facts = parts.facts;
    this.clock = parts.clock;
  }

  /** The date that the screens speak of. */
  get date(): string {
    return this.sessionDate ?? today(this.clock);
  }

  /** Asks the engine again: after every entry, and when the date has changed. */
  async refresh(): Promise<void> {
    this.time = timeOfDay(this.clock);
    const known = latest(this.diary.entries, 'profile') !== undefined;
    this.day = await this.door.day(this.date);
    this.stranger = !known;
  }

  /** Stores facts and asks the engine again. Where they could not be stored it says so, and gives nothing. */
  async write(...drafts: Draft[]): Promise<readonly Entry[] | undefined> {
    try {
      const written = await this.diary.write(...drafts);
      this.trouble = undefined;
      this.tabs.tell('stored');
      this.stored();
      await this.refresh();
      return written;
    } catch (failure) {
      this.trouble = failure instanceof StoreFailed ? failure.trouble : 'engine';
      if (!(failure instanceof StoreFailed) && !(failure instanceof EntryRefused)) throw failure;
      return undefined;
    }
  }

  /** Takes lines from a file into the diary, all or none; gives how many were new. */
  async bring(lines: readonly string[], told: (share: number) => void): Promise<number> {
    const fresh = await this.diary.bring(lines, told);
    this.tabs.tell('stored');
    this.stored();
    await this.refresh();
    return fresh;
  }

  /** Deletes everything on this device, in all windows, and goes where it is seen that it is gone. */
  async deleteEverything(): Promise<void> {
    await this.sharing.stop();
    await this.diary.wipe();
    mark.erase();
    this.tabs.tell('wiped');
    beginAnew('gone');
  }

  /** The sentence of a reason. The same reason is asked once. */
  say(reason: Reason): Promise<string> {
    const key = JSON.stringify([this.texts.language, reason]);
    let sentence = this.#sentences.get(key);
    if (sentence === undefined) {
      sentence = this.door.say(reason, this.texts.language);
      this.#sentences.set(key, sentence);
    }
    return sentence;
  }
}

const key = Symbol('app');

export function provideApp(app: App): App {
  return setContext(key, app);
}

export function useApp(): App {
  return getContext<App>(key);
}
