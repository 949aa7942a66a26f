import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StoreFailed } from './failed';
import { versions, type Schema } from './schema';

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
    const database = await openDB<Schema>(databaseName, versions.length, {
      async upgrade(fresh, before, _, change) {
        // The steps speak of stores as they were then, which the schema of today does not know.
        const then = fresh as unknown as IDBPDatabase;
        const all = change as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
        for (const step of versions.slice(before)) await step(then, all);
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
