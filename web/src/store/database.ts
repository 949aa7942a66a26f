import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Refusal } from '../engine/door';
import { StoreFailed } from './failed';

/** An entry as it lies on the device: its canonical text, in order of arrival. */
export interface Kept {
  readonly number?: number;
  readonly id: string;
  readonly text: string;
}

/** An entry that the server would not take, kept and shown. */
export interface NotTaken {
  readonly id: string;
  readonly text: string;
  readonly why: 'conflict' | Refusal;
}

export interface Schema extends DBSchema {
  entries: { key: number; value: Kept; indexes: { id: string } };
  /** Ids of entries that the server has not acknowledged. */
  waiting: { key: string; value: string };
  refused: { key: string; value: NotTaken };
  facts: { key: string; value: unknown };
}

export const stores = ['entries', 'waiting', 'refused', 'facts'] as const;
export type StoreName = (typeof stores)[number];

export type Database = IDBPDatabase<Schema>;

/** Things that happen to the database from outside this page. */
export interface Outside {
  /** Another tab with an older version keeps it open. */
  blocked(): void;
  /** A newer version wants it: this page has let go, and can store no more. */
  superseded(): void;
}

export const databaseName = 'nutation';

/** Opens the diary's database, or says why it cannot be kept here. */
export async function openDatabase(outside: Outside): Promise<Database> {
  try {
    const database = await openDB<Schema>(databaseName, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'number', autoIncrement: true }).createIndex('id', 'id', {
          unique: true,
        });
        fresh.createObjectStore('waiting');
        fresh.createObjectStore('refused', { keyPath: 'id' });
        fresh.createObjectStore('facts');
      },
      blocked: () => outside.blocked(),
      blocking: () => {
        database.close();
        outside.superseded();
      },
      terminated: () => outside.superseded(),
    });
    return database;
  } catch (cause) {
    throw StoreFailed.from(cause);
  }
}
