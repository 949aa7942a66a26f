import { describe, expect, it } from 'vitest';
import { worstOf } from '../../src/player/hurt';
import { Machine } from '../../src/player/machine';
import { asked, hurting, skipped } from '../../src/player/side-entries';
import { drawn, itemWith } from '../drawn';

const inTurn = drawn(`
  get-ready left  0 8
  hold      left  1 3
  hold      right 1 3
  hold      left  2 3
  hold      right 2 3
  ask       both  0 10
`);

function standing(seconds: number) {
  const machine = new Machine(inTurn);
  machine.go(0);
  for (let now = 100; now <= seconds * 1000; now += 100) machine.tick(now);
  return { session: 'a-session', item: itemWith(['left', 'right']), machine };
}

describe('it hurts', () => {
  it('onOneSideLeavesTheOtherSideAloneInTheMiddleOfASet', () => {
    const sets = hurting(standing(15), { place: 'right', kind: 'pain', score: 4 }, false);
    expect(sets).toHaveLength(1);
    expect(sets[0]).toMatchObject({ side: 'right', answer: 'pain', score: 4, place: 'right', reps: 1, full: false });
  });

  it('atTheQuestionAlsoStoresTheOtherSideWithoutAnAnswer', () => {
    const sets = hurting(standing(22), { place: 'right', kind: 'pain', score: 4 }, true);
    expect(sets.map((set) => [set.side, set.answer, set.full])).toEqual([
      ['left', undefined, true],
      ['right', 'pain', true],
    ]);
  });

  it('inTheMiddleEndsBothSides', () => {
    const sets = hurting(standing(15), { place: 'centre', kind: 'sharp', score: 6 }, false);
    expect(sets.map((set) => set.side)).toEqual(['left', 'right']);
  });

  it('tellsTheStricterConsequenceOfTwo', () => {
    const consequence = (then: 'side-ends' | 'session-closes') => ({ class: 'painful', then, reasons: [] }) as const;
    expect(worstOf([consequence('session-closes'), consequence('side-ends')]).then).toBe('session-closes');
  });
});

describe('skip', () => {
  it('isASkipWhereNothingWasDone', () => {
    expect(skipped(standing(4), 'left')).toMatchObject({ type: 'skipped', side: 'left' });
  });

  it('keepsWhatWasDone', () => {
    expect(skipped(standing(15), 'left')).toMatchObject({ type: 'set', side: 'left', reps: 1, full: false });
  });
});

it('asksAboutBothSidesThatTookTurns', () => {
  expect(asked(standing(22), 'tight').map((set) => [set.side, set.answer, set.reps])).toEqual([
    ['left', 'tight', 2],
    ['right', 'tight', 2],
  ]);
});
