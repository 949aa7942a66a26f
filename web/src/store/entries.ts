import type { IDBPTransaction } from 'idb';
import type { Database } from './database';
import { StoreFailed } from './failed';
import { stores, type Kept, type NotTaken, type Schema, type StoreName } from './schema';
import { nothingCounted, type Counted } from './tally';

type Change<Names extends StoreName> = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** The diary's entries on this device. What it has promised is on the disk: stored means the transaction's `complete`. */
export class Entries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Entries that arrived after this number, in order of arrival; no more than so many. */
  async after(number: number, most?: number): Promise<Kept[]> {
    return this.#attempt(() => this.#database.getAll('entries', IDBKeyRange.lowerBound(number, true), most));
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

  /**
   * Keeps lines of the server's diary, and how far it was read. What it has needs no sending. Where a line of this
   * device has the same id and says something else, the server's counts, and this device's is kept aside.
   *
   * @returns whether a line of this device gave way
   */
  async receive(lines: readonly Kept[], readTo?: number): Promise<boolean> {
    let gaveWay = false;
    await this.#change(stores, (change) => [
      ...(readTo === undefined ? [] : [change.objectStore('facts').put(readTo, 'read-to')]),
      ...lines.map(async ({ id, text }) => {
        const kept = change.objectStore('entries');
        const own = await kept.index('id').get(id);
        if (own !== undefined && own.text !== text) {
          gaveWay = true;
          await Promise.all([
            kept.delete(own.number as number),
            setAside(change, { id, text: own.text, why: 'conflict' }),
          ]);
        } else {
          await settle(change, id);
        }
        if (own?.text !== text) await kept.add({ id, text });
      }),
    ]);
    return gaveWay;
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
      const kept = look.objectStore('entries').index('id');
      const found = (await look.objectStore('waiting').getAllKeys()).map((id) => kept.get(id));
      return (await Promise.all(found))
        .filter((entry) => entry !== undefined)
        .sort((one, other) => Number(one.number) - Number(other.number));
    });
  }

  /** The server has the ones, and would not take the others; and how far its diary is known by that. */
  async acknowledged(ids: readonly string[], refused: readonly NotTaken[], readTo?: number): Promise<void> {
    await this.#change(stores, (change) => [
      ...(readTo === undefined ? [] : [change.objectStore('facts').put(readTo, 'read-to')]),
      ...ids.map((id) => settle(change, id)),
      ...refused.map((each) => setAside(change, each)),
    ]);
  }

  /** What others than these versions refused waits again. */
  async reconsider(by: string): Promise<void> {
    const others = (await this.aside()).filter((each) => each.why !== 'conflict' && each.by !== by);
    if (others.length === 0) return;
    await this.#change(['waiting', 'aside'], (change) =>
      others.flatMap(({ id }) => [change.objectStore('aside').delete(id), change.objectStore('waiting').put(id, id)]),
    );
  }

  /** All but these, and what was refused, waits: the server turned out not to have it. */
  async sendAgain(there: ReadonlySet<string>): Promise<void> {
    await this.#change(['entries', 'waiting', 'aside'], (change) => [
      (async () => {
        const refused = new Set((await change.objectStore('aside').getAll()).filter(isRefused).map((each) => each.id));
        const lost = (await change.objectStore('entries').getAll()).filter(
          ({ id }) => !there.has(id) && !refused.has(id),
        );
        await Promise.all(lost.map(({ id }) => change.objectStore('waiting').put(id, id)));
      })(),
    ]);
  }

  /** This device keeps this diary from now on: all that is here waits for its server, which is read from the beginning. */
  async join(diary: string): Promise<void> {
    await this.#change(['facts'], (change) => [
      change.objectStore('facts').put(diary, 'diary'),
      change.objectStore('facts').put(0, 'read-to'),
    ]);
    await this.sendAgain(new Set());
  }

  /** This device belongs to no server's diary any more. What is here stays. */
  async leave(): Promise<void> {
    await this.#change(['facts'], (change) =>
      ['diary', 'read-to', 'answered'].map((name) => change.objectStore('facts').delete(name)),
    );
  }

  /** Lines of this device that the server has not, and does not get. */
  async aside(): Promise<NotTaken[]> {
    return this.#attempt(() => this.#database.getAll('aside'));
  }

  /** Forgets a line that was kept aside because the diary has another one in its place. */
  async drop(id: string): Promise<void> {
    await this.#change(['aside'], (change) => [change.objectStore('aside').delete(id)]);
  }

  /** What is to be counted and hashed since the last time, and the lines that are here only; all as of one moment. */
  async uncounted(): Promise<{ counted: Counted; fresh: Kept[]; waiting: string[]; refused: string[] }> {
    return this.#attempt(async () => {
      const look = this.#database.transaction(stores);
      const entries = look.objectStore('entries');
      const last = ((await look.objectStore('facts').get('counted')) as Counted | undefined) ?? nothingCounted;
      // A number never comes back: as many as were counted are the very ones that were counted.
      const still = await entries.count(IDBKeyRange.upperBound(last.through));
      const counted = still === last.count ? last : nothingCounted;
      const waiting = (await look.objectStore('waiting').getAllKeys()).map((id) => entries.index('id').get(id));
      const refused = (await look.objectStore('aside').getAll()).filter(isRefused);
      return {
        counted,
        fresh: await entries.getAll(IDBKeyRange.lowerBound(counted.through, true)),
        waiting: (await Promise.all(waiting)).flatMap((entry) => entry?.text ?? []),
        refused: refused.map((each) => each.text),
      };
    });
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

/** The server has this one. */
function settle(change: Change<StoreName>, id: string): Promise<unknown> {
  const aside = change.objectStore('aside');
  const taken = aside.get(id).then((each) => (each === undefined || !isRefused(each) ? undefined : aside.delete(id)));
  return Promise.all([change.objectStore('waiting').delete(id), taken]);
}

function setAside(change: Change<StoreName>, line: NotTaken): Promise<unknown> {
  return Promise.all([change.objectStore('waiting').delete(line.id), change.objectStore('aside').put(line)]);
}

function isRefused({ why }: NotTaken): boolean {
  return why !== 'conflict';
}
