import { StoreFailed, type Trouble } from './failed';
import { Rhythm, type Later, type Outcome } from './rhythm';
import type { Standing } from './standing';
import type { Sync, SyncParts } from './sync';

export interface SharingParts extends SyncParts {
  readonly later: Later;
  readonly random: () => number;
  /** This device could not keep what came. */
  readonly failed: (trouble: Trouble) => void;
}

/** Keeps this device's diary and the server's together, by itself; and does what the person decides about that. */
export class Sharing {
  readonly #parts: SharingParts;
  readonly #rhythm: Rhythm;
  #sync: Sync | undefined;

  constructor(parts: SharingParts) {
    this.#parts = parts;
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
    await this.#sync?.stop();
  }

  /** On plain hosting there is nothing to do, and what would do it is not even fetched. */
  async #noServer(): Promise<boolean> {
    const { entries, server } = this.#parts;
    if ((await entries.fact('diary', '')) !== '') return false;
    return (await server.status().catch(() => true)) === undefined;
  }

  async #try(): Promise<Outcome> {
    try {
      if (this.#sync === undefined && (await this.#noServer())) return { is: 'idle' };
      this.#sync ??= new (await import('./sync')).Sync(this.#parts);
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
