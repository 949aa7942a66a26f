import { all } from '../diary/facts';
import type { Entry, EntryOf } from '../diary/entry';
import type { Side } from '../engine/session';

/** The five pictures: how much of the move each shows. A slow start and end leave the middle pictures far apart. */
export const steps: readonly { readonly step: number; readonly share: number }[] = [
  { step: 1, share: 0.34 },
  { step: 2, share: 0.47 },
  { step: 3, share: 0.59 },
  { step: 4, share: 0.72 },
  { step: 5, share: 1 },
];

/** What was found at a check of one side, oldest first. */
export function looked(entries: readonly Entry[], check: string, side: Side): EntryOf<'range'>[] {
  return all(entries, 'range').filter(
    (entry) => entry.check === check && entry.side === side && entry.step !== undefined,
  );
}
