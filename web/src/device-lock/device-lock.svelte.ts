import type { Entries } from '../store/entries';
import type { Clock } from '../time/clock';
import { hashed, matches, type Secret } from './secret';

/** As it lies on the device. */
interface Kept extends Secret {
  /** Whether it is all digits: then the lock shows the keys of a number. */
  readonly digits: boolean;
  /** Wrong tries in a row. */
  readonly wrong: number;
  /** No try before this instant. */
  readonly until: number;
}

const fact = 'device-lock';
const minute = 60_000;

/** Out of sight for so long, it shuts. */
export const shutsAfter = 5 * minute;
/** So many wrong tries are free; each one after them doubles the wait. */
export const freeTries = 5;
const longestWait = 60 * minute;

/** A lock for a shared phone. It hides what is on the screen; it encrypts nothing. */
export class DeviceLock {
  /** Whether the app is hidden now. */
  shut = $state(false);
  #kept = $state.raw<Kept>();
  #hiddenSince: number | undefined;

  readonly #store: Entries;
  readonly #clock: Clock;

  constructor(store: Entries, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Whether there is a lock on this device. */
  get on(): boolean {
    return this.#kept !== undefined;
  }

  get digits(): boolean {
    return this.#kept?.digits ?? false;
  }

  /** Tries that are left before one has to wait. */
  get tries(): number {
    return Math.max(0, freeTries - (this.#kept?.wrong ?? 0));
  }

  /** Milliseconds until the next try. */
  get wait(): number {
    // A clock that was set back must not keep anyone out for longer than the longest wait.
    return Math.min(longestWait, Math.max(0, (this.#kept?.until ?? 0) - this.#clock.wall()));
  }

  /** Reads what the device has: on opening, where it shuts, and when another window has changed it. */
  async read() {
    this.#kept = await this.#store.fact<Kept | undefined>(fact, undefined);
    if (!this.on) this.shut = false;
  }

  async put(typed: string) {
    await this.#keep({ ...(await hashed(typed)), digits: /^\d+$/.test(typed), wrong: 0, until: 0 });
  }

  async takeOff() {
    await this.#store.forget(fact);
    await this.read();
  }

  /** Tries to open it. */
  async open(typed: string): Promise<boolean> {
    // Another window may have counted tries, or changed it.
    await this.read();
    const kept = this.#kept;
    if (kept === undefined) return true;
    if (this.wait > 0) return false;
    const right = await matches(typed, kept);
    const wrong = right ? 0 : kept.wrong + 1;
    const wait = wrong < freeTries ? 0 : Math.min(longestWait, minute * 2 ** (wrong - freeTries));
    await this.#keep({ ...kept, wrong, until: wait === 0 ? 0 : this.#clock.wall() + wait });
    if (right) this.shut = false;
    return right;
  }

  /** The window went out of sight. */
  hidden() {
    this.#hiddenSince ??= this.#clock.wall();
  }

  /** It is in sight again. A clock that ran backwards meanwhile tells nothing: then it shuts. */
  shown(playing: boolean) {
    const since = this.#hiddenSince;
    this.#hiddenSince = undefined;
    if (since === undefined || playing || !this.on) return;
    const away = this.#clock.wall() - since;
    if (away < 0 || away >= shutsAfter) this.shut = true;
  }

  async #keep(kept: Kept) {
    await this.#store.remember(fact, kept);
    this.#kept = kept;
  }
}
