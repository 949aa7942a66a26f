import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/engine/segment';
import { count, progress } from '../../src/player/count';
import { drawn, itemWith } from '../drawn';

const timeline = drawn(`
  get-ready left 0 8
  move      left 1 2
  hold      left 1 5
  return    left 1 2
  move      left 2 2
  hold      left 2 2
  ask       left 0 10
`);

function segment(index: number): Segment {
  const found = timeline[index];
  if (found === undefined) throw new Error(`There is no segment ${index}.`);
  return found;
}

describe('the one number', () => {
  it('isTheSecondsThatAreLeftOfAHold', () => {
    expect(count(segment(2), 1_800, timeline, 'plain')).toEqual({ kind: 'seconds', value: 4 });
  });

  it('isNeverNoughtSecondsWhileItStillRuns', () => {
    expect(count(segment(2), 5_000, timeline, 'plain')).toEqual({ kind: 'seconds', value: 1 });
  });

  it('isTheRepetitionWhileOneMoves', () => {
    expect(count(segment(4), 900, timeline, 'plain')).toEqual({ kind: 'repetition', value: 2, of: 2 });
  });

  it('isTheRepetitionInAHoldThatIsOverAtOnce', () => {
    expect(count(segment(5), 900, timeline, 'plain')).toEqual({ kind: 'repetition', value: 2, of: 2 });
  });

  it('atOnesOwnPaceCountsTheHoldUpToItsSeconds', () => {
    expect(count(segment(2), 3_200, timeline, 'own')).toEqual({ kind: 'held', value: 3, of: 5 });
    expect(count(segment(2), 5_000, timeline, 'own')).toEqual({ kind: 'held', value: 5, of: 5 });
  });

  it('atOnesOwnPaceIsNothingBetweenTheThingsToDo', () => {
    expect(count(segment(0), 3_200, timeline, 'own')).toEqual({ kind: 'none' });
  });
});

describe('the strip', () => {
  it('isFullForWhatIsOverAndEmptyForWhatComes', () => {
    const two = drawn('hold left 1 10\nask left 0 10\n#\nhold left 1 10\nask left 0 10');
    const items = [itemWith(['left']), itemWith(['left'])];
    expect(progress(items, two, 0, 5_000)).toEqual([0.25, 0]);
    expect(progress(items, two, 2, 0)).toEqual([1, 0]);
  });

  it('countsSidesThatWereStoredEarlier', () => {
    const rest = drawn('hold right 1 10');
    expect(progress([itemWith(['left', 'right'], { done: { left: 'green' } })], rest, 0, 5_000)).toEqual([0.75]);
  });

  it('isFullWhereNothingIsLeft', () => {
    expect(progress([itemWith(['both'])], [], 0, 0)).toEqual([1]);
  });
});
