import type { Item, SideDose } from '../engine/session';

export type Amount = Pick<Item, 'hold' | 'reps' | 'sets'>;

/** What the words for a dose look at, in whatever language. */
export interface Dosed extends Amount, Pick<Item, 'count'> {
  readonly doses: readonly (Amount & Pick<SideDose, 'side'>)[];
}

export function sameOnBothSides(item: Dosed): boolean {
  const [one, other] = item.doses;
  if (one === undefined || other === undefined) return true;
  return one.hold === other.hold && one.reps === other.reps && one.sets === other.sets;
}
