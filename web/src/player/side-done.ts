import type { SetDone } from '../diary/entry';
import type { Segment } from '../engine/segment';
import type { Item, Side } from '../engine/session';
import type { Machine } from './machine';

/** How much of one side was done, as the diary counts it. */
export type Amount = Pick<SetDone, 'reps' | 'seconds' | 'full'>;

/** The sides that the next question is about: both, where they take turns. */
export function sidesAtWork(machine: Machine, item: Item): readonly Side[] {
  const here = stretch(machine);
  const working = item.sides.filter((side) => here.some((segment) => segment.side === side && segment.repetition > 0));
  if (working.length > 0) return working;
  const asked = here.at(-1)?.side ?? 'both';
  return asked === 'both' ? item.sides : [asked];
}

/** What was done of a side up to now: whole repetitions, and seconds really held. It is full where each took its time. */
export function amount(machine: Machine, side: Side): Amount {
  const repetitions = groups(stretch(machine).filter((segment) => segment.side === side && segment.repetition > 0));
  const whole = repetitions.filter((repetition) => repetition.every((segment) => isOver(machine, segment)));
  const inFull = whole.every((repetition) =>
    repetition.every((segment) => passed(machine, segment) >= segment.durationMs),
  );
  const held = repetitions.flat().filter((segment) => segment.kind === 'hold');
  const heldMs = held.reduce((sum, segment) => sum + passed(machine, segment), 0);
  const before = doneBefore(repetitions);
  return {
    reps: before + whole.length,
    seconds: Math.floor((heldMs + before * holdMs(repetitions[0] ?? [])) / 1000),
    full: repetitions.length > 0 && whole.length === repetitions.length && inFull,
  };
}

/** From the last question to the next one, that one included. */
function stretch(machine: Machine): readonly Segment[] {
  const { timeline, index } = machine;
  const last = timeline.slice(0, index).findLastIndex((segment) => segment.kind === 'ask');
  const next = timeline.findIndex((segment, at) => at >= index && segment.kind === 'ask');
  return timeline.slice(last + 1, next < 0 ? timeline.length : next + 1);
}

/** The repetitions, each as its parts without the rest after it. */
function groups(segments: readonly Segment[]): Segment[][] {
  const result: Segment[][] = [];
  for (const segment of segments.filter((each) => each.kind !== 'rest')) {
    const last = result.at(-1);
    const first = last?.[0];
    if (last !== undefined && first?.set === segment.set && first.repetition === segment.repetition) last.push(segment);
    else result.push([segment]);
  }
  return result;
}

/** Milliseconds really done of a segment. */
function passed(machine: Machine, segment: Segment): number {
  return machine.doneOf(machine.timeline.indexOf(segment));
}

/** Whether a segment was done: to its end, or as long as one wanted. */
function isOver(machine: Machine, segment: Segment): boolean {
  return machine.timeline.indexOf(segment) < machine.index || passed(machine, segment) >= segment.durationMs;
}

/** A side that goes on alone begins after the repetitions that it made in turn with the other: those count too. */
function doneBefore(repetitions: readonly Segment[][]): number {
  const first = repetitions[0]?.[0];
  if (first === undefined) return 0;
  const inASet = Math.max(...repetitions.map((repetition) => repetition[0]?.repetition ?? 0));
  return (first.set - 1) * inASet + first.repetition - 1;
}

function holdMs(repetition: readonly Segment[]): number {
  return repetition.filter((segment) => segment.kind === 'hold').reduce((sum, segment) => sum + segment.durationMs, 0);
}
