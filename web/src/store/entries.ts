import type { IDBPTransaction } from 'idb';
import { stores, type Database, type Kept, type NotTaken, type Schema, type StoreName } from './database';
import { StoreFailed } from './failed';

type Change<Names extends StoreName> = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** The diary's entries on this device. What it has promised is on the disk: stored means the transaction's `complete`. */
export class Entries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Entries that arrived after this number, in order of arrival. */
  async after(number: number): Promise<Kept[]> {
    return this.#attempt(() => this.#database.getAll('entries', IDBKeyRange.lowerBound(number, true)));
  }

  /** Keeps entries made here. All or none. They wait for the server. */
  async add(entries: readonly Kept[]): Promise<void> {
    await this.#change(['entries', 'waiting'], (change) =>
      entries.flatMap(({ id, text }) => [
        change.objectStore('entries').add({ id, text }),
        change.objectStore('waiting').put(id, id),
      ]),
    );
  }

  /** Keeps entries that came from the server, and how far it was read. Those already here stay as they are. */
  async receive(entries: readonly Kept[], readTo: number): Promise<void> {
    await this.#change(['entries', 'facts'], (change) => [
      change.objectStore('facts').put(readTo, 'read-to'),
      ...entries.map(async ({ id, text }) => {
        const kept = change.objectStore('entries');
        if ((await kept.index('id').getKey(id)) === undefined) await kept.add({ id, text });
      }),
    ]);
  }

  /**
   * Keeps entries from a file, all or none. They wait for the server, as it may not have them.
   *
   * @returns how many were not here before; the others stay as they are
   */
  async bring(entries: readonly Kept[]): Promise<number> {
    let fresh = 0;
    await this.#change(['entries', 'waiting'], (change) =>
      entries.map(async ({ id, text }) => {
        const kept = change.objectStore('entries');
        if ((await kept.index('id').getKey(id)) !== undefined) return;
        await Promise.all([kept.add({ id, text }), change.objectStore('waiting').put(id, id)]);
        fresh++;
      }),
    );
    return fresh;
  }

  /** Entries that the server has not acknowledged yet, in order of arrival. */
  async waiting(): Promise<Kept[]> {
    return this.#attempt(async () => {
      const look = this.#database.transaction(['entries', 'waiting']);
      const ids = new Set(await look.objectStore('waiting').getAll());
      return (await look.objectStore('entries').getAll()).filter((entry) => ids.has(entry.id));
    });
  }

  /** The server has the ones, and would not take the others. */
  async acknowledged(ids: readonly string[], refused: readonly NotTaken[]): Promise<void> {
    await this.#change(['waiting', 'refused'], (change) => [
      ...[...ids, ...refused.map((each) => each.id)].map((id) => change.objectStore('waiting').delete(id)),
      ...refused.map((each) => change.objectStore('refused').put(each)),
    ]);
  }

  async refused(): Promise<NotTaken[]> {
    return this.#attempt(() => this.#database.getAll('refused'));
  }

  /** A fact of this device, such as how far the server was read. */
  async fact<Value>(name: string, otherwise: Value): Promise<Value> {
    return this.#attempt(async () => ((await this.#database.get('facts', name)) as Value | undefined) ?? otherwise);
  }

  async remember(name: string, value: unknown): Promise<void> {
    await this.#change(['facts'], (change) => [change.objectStore('facts').put(value, name)]);
  }

  async forget(name: string): Promise<void> {
    await this.#change(['facts'], (change) => [change.objectStore('facts').delete(name)]);
  }

  /** Whether this device really keeps what it is given: so many bytes are stored, and taken away again. */
  async probe(bytes: number): Promise<void> {
    await this.remember('probe', crypto.getRandomValues(new Uint8Array(bytes)));
    await this.forget('probe');
  }

  /** How many things of every kind lie on this device. */
  async counts(): Promise<Readonly<Record<StoreName, number>>> {
    return this.#attempt(async () => {
      const look = this.#database.transaction(stores);
      const counts = await Promise.all(stores.map(async (name) => [name, await look.objectStore(name).count()]));
      return Object.fromEntries(counts) as Record<StoreName, number>;
    });
  }

  /** A fact that is soon replaced by the next: it outlives a crash of the app, and need not outlive one of the machine. */
  async note(name: string, value: unknown): Promise<void> {
    await this.#attempt(async () => {
      const change = this.#database.transaction('facts', 'readwrite', { durability: 'relaxed' });
      await Promise.all([change.store.put(value, name), change.done]);
    });
  }

  /** Forgets everything on this device. */
  async wipe(): Promise<void> {
    await this.#change(stores, (change) => stores.map((store) => change.objectStore(store).clear()));
  }

  /** One durable change: every step of it, and the transaction's own word that it is on the disk. */
  async #change<Names extends StoreName>(
    names: readonly Names[],
    steps: (change: Change<Names>) => readonly Promise<unknown>[],
  ): Promise<void> {
    await this.#attempt(async () => {
      const change: Change<Names> = this.#database.transaction([...names], 'readwrite', { durability: 'strict' });
      try {
        await Promise.all([...steps(change), change.done]);
      } catch (cause) {
        abandon(change);
        throw cause;
      }
    });
  }

  async #attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      throw StoreFailed.from(cause);
    }
  }
}

/** A step that was refused before it reached the database leaves the others standing: none of them may be kept. */
function abandon(change: { abort(): void }) {
  try {
    change.abort();
  } catch {
    // The database has abandoned it by itself.
  }
}
