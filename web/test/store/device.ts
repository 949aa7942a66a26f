import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDatabase, type Outside } from '../../src/store/database';
import { Entries } from '../../src/store/entries';

export const nobody: Outside = { blocked: () => undefined, superseded: () => undefined };

/** A device that has stored nothing yet. */
export async function freshDevice(): Promise<Entries> {
  globalThis.indexedDB = new IDBFactory();
  return sameDevice();
}

/** The same device, opened again: after a reload, or in another window. */
export async function sameDevice(outside: Outside = nobody): Promise<Entries> {
  return new Entries(await openDatabase(outside));
}

/** An entry of which only the id matters. */
export function entry(number: number): { id: string; text: string } {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    id,
    text: JSON.stringify({ id, at: '2026-11-21T08:00:00.000+00:00', type: 'note', text: `note ${number}` }),
  };
}
