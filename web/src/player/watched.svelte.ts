import type { App } from '../app.svelte';
import type { Session } from '../engine/session';
import { Machine } from './machine';
import { goTo, type Place } from './place';
import { Shown } from './shown.svelte';

const lookEveryMs = 200;

/** A session that another window plays, as this one sees it: it is told the place each second, and runs on in between. */
export class WatchedSession extends Shown {
  /** Whether it is paused over there. */
  paused = $state(false);
  readonly #app: App;

  constructor(app: App, session: Session) {
    super(session, app.clock);
    this.#app = app;
  }

  /** Watches until the returned function is called. */
  start(): () => void {
    const unwatch = this.#app.tabs.watch((place) => this.#told(place));
    const timer = setInterval(() => this.#look(), lookEveryMs);
    return () => {
      unwatch();
      clearInterval(timer);
    };
  }

  #told(place: Place) {
    const open = this.#app.day.session;
    if (open === null || open.id !== place.session) return;
    const machine = new Machine(open.timeline, place.pace);
    // The side that was just stored is still on its way into this window: the next second finds it.
    if (!goTo(place, machine)) return;
    this.session = open;
    this.machine = machine;
    this.paused = place.state === 'paused';
    if (place.state === 'running') machine.go(this.now());
    this.show();
  }

  #look() {
    this.machine.tick(this.now());
    this.show();
  }
}
