import type { Entries } from '../../src/store/entries';
import { Server } from '../../src/store/server';
import { Sync, type SyncParts } from '../../src/store/sync';
import { entry } from './device';

export const clock = { wall: () => Date.parse('2026-11-21T08:00:00Z') };

/** A sync of these entries with a server that answers so. */
export function syncOf(
  entries: Entries,
  { fetch }: { fetch: typeof globalThis.fetch },
  more: Partial<SyncParts> = {},
): Sync {
  return new Sync({
    entries,
    server: new Server(fetch),
    clock,
    version: 'app 1',
    arrived: async (_, keep) => void (await keep()),
    told: () => undefined,
    ...more,
  });
}

export const ids = (kept: readonly { id: string }[]) => kept.map((each) => each.id).sort();
export const texts = (numbers: readonly number[]) => numbers.map((number) => entry(number).text);
/** The same id, with other content. */
export const otherwise = (number: number) => ({
  ...entry(number),
  text: entry(number).text.replace('note', 'otherwise'),
});
