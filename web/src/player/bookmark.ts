import type { Entries } from '../store/entries';
import type { Place } from './place';

const fact = 'place';

/** Where the session is, on this device's disk: put in each second, so that a crash or a closed tab costs none. */
export class Bookmark {
  readonly #store: Entries;

  constructor(store: Entries) {
    this.#store = store;
  }

  /** What cannot be kept is of no harm: the session goes on from the last stored side. */
  put(place: Place) {
    void this.#store.note(fact, place).catch(() => undefined);
  }

  /** The last place in this session. */
  async in(session: string): Promise<Place | undefined> {
    const place = await this.#store.fact<Place | undefined>(fact, undefined).catch(() => undefined);
    return place?.session === session ? place : undefined;
  }
}
