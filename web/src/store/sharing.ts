import { StoreFailed, type Trouble } from './failed';
import { Rhythm, type Later, type Outcome } from './rhythm';
import type { Standing } from './standing';
import { Sync, type SyncParts } from './sync';

export interface SharingParts extends SyncParts {
  readonly later: Later;
  readonly random: () => number;
  /** This device could not keep what came. */
  readonly failed: (trouble: Trouble) => void;
}

/** Keeps this device's diary and the server's together, by itself; and does what the person decides about that. */
export class Sharing {
  readonly #parts: SharingParts;
  readonly #sync: Sync;
  readonly #rhythm: Rhythm;

  constructor(parts: SharingParts) {
    this.#parts = parts;
    this.#sync = new Sync(parts);
    this.#rhythm = new Rhythm(() => this.#try(), parts.later, parts.random);
  }

  /** Something has happened that another exchange may serve: a new entry, a network, a page that is looked at again. */
  now() {
    this.#rhythm.now();
  }

  /** This diary and the server's become one. */
  async join(diary: string): Promise<void> {
    await this.#parts.entries.join(diary);
    this.now();
  }

  /** The diary here is this device's alone from now on. */
  async leave(): Promise<void> {
    await this.#parts.entries.leave();
    this.now();
  }

  /** Touches nothing any more; resolves when that is so. */
  async stop(): Promise<void> {
    this.#rhythm.stop();
    await this.#sync.stop();
  }

  async #try(): Promise<Outcome> {
    try {
      return outcomeOf(await this.#sync.run());
    } catch (failure) {
      this.#parts.failed(StoreFailed.from(failure).trouble);
      return { is: 'again' };
    }
  }
}

function outcomeOf({ server, same, after }: Standing): Outcome {
  switch (server) {
    case 'here':
      return { is: same ? 'done' : 'again' };
    case 'away':
      return { is: 'again', after };
    case 'none':
    case 'no-key':
    case 'foreign':
    case 'deleted':
      return { is: 'idle' };
  }
}
