import type { Item } from '../engine/session';

/** What the words for a dose look at, in whatever language. */
export type Dosed = Pick<Item, 'hold' | 'reps' | 'sets' | 'count' | 'doses'>;
export type Amount = Pick<Item, 'hold' | 'reps' | 'sets'>;

export function sameOnBothSides(item: Dosed): boolean {
  const [one, other] = item.doses;
  if (one === undefined || other === undefined) return true;
  return one.hold === other.hold && one.reps === other.reps && one.sets === other.sets;
}
