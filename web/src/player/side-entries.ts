import type { Felt, SetDone, Skipped } from '../diary/entry';
import type { Item, Side } from '../engine/session';
import type { Hurt } from './hurt';
import type { Machine } from './machine';
import { amount, sidesAtWork } from './side-done';

/** Whose sides they are: an exercise of a session, where the machine stands in it. */
export interface Standing {
  readonly session: string;
  readonly item: Item;
  readonly machine: Machine;
}

/** A side with what was done of it. */
export function done({ session, item, machine }: Standing, side: Side, answer?: Felt): SetDone {
  const { exercise, use } = item;
  const told = answer === undefined ? {} : { answer };
  return { type: 'set', session, exercise, use, side, ...amount(machine, side), ...told };
}

/** The sides that the question was about. */
export function asked(standing: Standing, answer?: Felt): readonly SetDone[] {
  return sidesAtWork(standing.machine, standing.item).map((side) => done(standing, side, answer));
}

/** A side that is left out. What was begun of it stays: repetitions that were done are never lost. */
export function skipped(standing: Standing, side: Side): SetDone | Skipped {
  const { session, item, machine } = standing;
  const atWork = sidesAtWork(machine, item).includes(side);
  if (atWork && amount(machine, side).reps > 0) return done(standing, side);
  return { type: 'skipped', session, exercise: item.exercise, use: item.use, side };
}

/** The side that hurts, with its answer. At the question the other side is over too, and nobody asked about it. */
export function hurting(standing: Standing, hurt: Hurt, atQuestion: boolean): readonly SetDone[] {
  const sides = sidesAtWork(standing.machine, standing.item);
  const named = sides.filter((side) => side === hurt.place);
  const painful = sides.length > 1 && named.length > 0 ? named : sides;
  const others = atQuestion ? sides.filter((side) => !painful.includes(side)) : [];
  const { place, kind, score, legs, news } = hurt;
  const answer = {
    answer: kind,
    ...(score === undefined ? {} : { score }),
    place,
    ...(legs === undefined ? {} : { legs }),
    ...(news === undefined ? {} : { news }),
  };
  return [
    ...others.map((side) => done(standing, side)),
    ...painful.map((side) => ({ ...done(standing, side), ...answer })),
  ];
}
