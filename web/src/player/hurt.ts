import type { Consequence, Then } from '../engine/consequence';
import type { SetDone, SetPlace } from '../diary/entry';

/** What the person says after "it hurts". */
export interface Hurt {
  readonly place: SetPlace;
  readonly kind: 'pain' | 'sharp' | 'weak' | 'numb';
  /** 1 to 10. */
  readonly score?: number;
  readonly legs?: NonNullable<SetDone['legs']>;
  readonly news?: NonNullable<SetDone['news']>;
}

const order: readonly Then[] = ['go-on', 'side-ends', 'exercise-ends', 'session-closes', 'session-ends'];

/** The consequence that ends most: where two sides hurt, the stricter one is told. */
export function worstOf(consequences: readonly Consequence[]): Consequence {
  const [first, ...others] = consequences;
  if (first === undefined) throw new Error('A consequence was asked for no side.');
  return others.reduce((worst, each) => (order.indexOf(each.then) > order.indexOf(worst.then) ? each : worst), first);
}
