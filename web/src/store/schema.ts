import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Refusal } from '../engine/door';

/** An entry as it lies on the device: its canonical text, in order of arrival. */
export interface Kept {
  /** Its place in that order. A number is never given twice. */
  readonly number?: number;
  readonly id: string;
  readonly text: string;
}

/** A line of this device that the server has not, kept aside and shown. */
export interface NotTaken {
  readonly id: string;
  readonly text: string;
  /** `conflict`: the diary has another line with this id. Else the server would not take this one, and why. */
  readonly why: 'conflict' | Refusal;
  /** The versions that refused it: when another one is there, it is sent again. */
  readonly by?: string;
}

export interface Schema extends DBSchema {
  entries: { key: number; value: Kept; indexes: { id: string } };
  /** Ids of entries that the server has not acknowledged. */
  waiting: { key: string; value: string };
  aside: { key: string; value: NotTaken };
  facts: { key: string; value: unknown };
}

export const stores = ['entries', 'waiting', 'aside', 'facts'] as const;
export type StoreName = (typeof stores)[number];

type Step = (
  database: IDBPDatabase,
  change: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

/** What each version changed, the first one first. Every database on any device goes through those it has not seen. */
export const versions: readonly Step[] = [
  (database) => {
    database
      .createObjectStore('entries', { keyPath: 'number', autoIncrement: true })
      .createIndex('id', 'id', { unique: true });
    database.createObjectStore('waiting');
    database.createObjectStore('refused', { keyPath: 'id' });
    database.createObjectStore('facts');
  },
  // Version 1 did not know what the server has in place of a line, nor who refused it: both are asked again.
  async (database, change) => {
    const waiting = change.objectStore('waiting');
    for (const id of await change.objectStore('refused').getAllKeys()) await waiting.put(id, id);
    database.deleteObjectStore('refused');
    database.createObjectStore('aside', { keyPath: 'id' });
  },
];
