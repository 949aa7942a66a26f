import type { Place } from '../player/place';

/** Word between tabs of this app. */
export type Word = 'stored' | 'wiped' | 'playing' | 'lock';

const lock = 'nutation-player';

/** One tab plays; the others watch, and hear when something was stored. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('nutation');

  tell(word: Word) {
    this.#channel?.postMessage(word);
  }

  hear(listener: (word: Word) => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Word | Place>) => {
      if (typeof data === 'string') listener(data);
    });
  }

  /** Shows the tabs that watch where the session is. */
  show(place: Place) {
    this.#channel?.postMessage(place);
  }

  /** Watches where the session of another tab is, until the returned function is called. */
  watch(watcher: (place: Place) => void): () => void {
    const came = ({ data }: MessageEvent<Word | Place>) => {
      if (typeof data !== 'string') watcher(data);
    };
    this.#channel?.addEventListener('message', came);
    return () => this.#channel?.removeEventListener('message', came);
  }

  /** Whether this tab has the player. */
  #mine = false;

  /** Takes the player for this tab. Gives what lets it go, or nothing where another tab has it. */
  async play(): Promise<(() => void) | undefined> {
    // Browsers without locks are old enough to be used with one tab.
    if (!('locks' in navigator)) return () => undefined;
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(lock, { ifAvailable: true }, (held) => {
          if (held === null) {
            resolve(undefined);
            return undefined;
          }
          this.#mine = true;
          return new Promise<void>((release) => resolve(release));
        })
        .finally(() => (this.#mine = false))
        .catch(reject);
    });
  }

  /** Whether another tab is playing a session now. */
  async playingElsewhere(): Promise<boolean> {
    if (this.#mine || !('locks' in navigator)) return false;
    const { held } = await navigator.locks.query();
    return (held ?? []).some((each) => each.name === lock);
  }
}
