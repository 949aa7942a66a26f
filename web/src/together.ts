import type { App } from './app.svelte';
import { beginAnew, route } from './route.svelte';
import type { Entries } from './store/entries';
import { mark } from './store/mark';
import { askToKeep } from './store/persist';
import { Server } from './store/server';
import { Sharing } from './store/sharing';
import { timeOfDay } from './time/clock';

/** The diary of the server, of other windows, and the date: what changes while the page is open. */
export function keepTogether(app: App, entries: Entries) {
  share(app, entries);
  let first = app.diary.entries.length === 0;
  app.stored = () => {
    mark.leave();
    if (first) void askToKeep();
    first = false;
    app.sharing.now();
  };
  app.tabs.hear((word) => {
    if (word === 'wiped') beginAnew('gone');
    else if (word === 'lock') void app.deviceLock.read();
    else void app.diary.read().then(() => app.refresh());
  });
  app.tabs.watch(() => (app.playsElsewhere = true));
  window.addEventListener('online', () => app.sharing.now());
  const lookAgain = async () => {
    if (document.visibilityState !== 'visible') return;
    app.playsElsewhere = await app.tabs.playingElsewhere();
    app.time = timeOfDay(app.clock);
    if (app.day.date !== app.date) await app.refresh();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') app.deviceLock.hidden();
    else {
      app.deviceLock.shown(app.sessionDate !== undefined);
      app.sharing.now();
    }
    void lookAgain();
  });
  setInterval(() => void lookAgain(), 5_000);
  void lookAgain();
  // What was deleted here a moment ago is not fetched back while the page says that it is gone.
  if (route.page !== 'gone') app.sharing.now();
}

function share(app: App, entries: Entries) {
  app.server = new Server();
  app.sharing = new Sharing({
    entries,
    server: app.server,
    clock: app.clock,
    version: app.engine,
    arrived: async (lines, keep) => {
      await app.diary.receive(lines, keep);
      app.tabs.tell('stored');
      await app.refresh();
    },
    told: (standing) => {
      app.standing = standing;
      if (standing.aside !== app.diary.notTaken.length) void app.diary.read();
    },
    failed: (trouble) => (app.trouble = trouble),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
}
