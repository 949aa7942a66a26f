import { combined, digestOf, hexOf, noLines, type Digest } from './digest';
import type { Entries } from './entries';

/** A digest of all lines up to a number, kept so that only newer ones need to be hashed. */
export interface Counted {
  readonly through: number;
  readonly count: number;
  readonly digest: Digest;
}

export const nothingCounted: Counted = { through: 0, count: 0, digest: noLines };

/** The diary here, told apart: what the server should have too, and what is on this device only. */
export interface Tally {
  readonly here: number;
  /** Lines that are sent soon. */
  readonly waiting: number;
  /** Lines that the server would not take. */
  readonly refused: number;
  /** Count and digest of all other lines. */
  readonly shared: { readonly count: number; readonly digest: string };
}

/** Counts and hashes the diary, all of it as of one moment. */
export async function tallyOf(entries: Entries): Promise<Tally> {
  const { counted, fresh, waiting, refused } = await entries.uncounted();
  const digest = combined(counted.digest, await digestOf(fresh.map((entry) => entry.text)));
  const count = counted.count + fresh.length;
  const through = fresh.at(-1)?.number ?? counted.through;
  if (fresh.length > 0) await entries.note('counted', { through, count, digest } satisfies Counted);
  const shared = combined(digest, await digestOf([...waiting, ...refused]));
  return {
    here: count,
    waiting: waiting.length,
    refused: refused.length,
    shared: { count: count - waiting.length - refused.length, digest: hexOf(shared) },
  };
}
