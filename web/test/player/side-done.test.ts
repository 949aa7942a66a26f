import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/player/machine';
import { amount, sidesAtWork } from '../../src/player/side-done';
import { drawn, itemWith } from '../drawn';

const oneSide = drawn(`
  get-ready left 0 8
  move      left 1 2
  hold      left 1 5
  return    left 1 2
  rest      left 1 3
  move      left 2 2
  hold      left 2 5
  return    left 2 2
  ask       left 0 10
`);

const inTurn = drawn(`
  get-ready left  0 8
  hold      left  1 3
  hold      right 1 3
  hold      left  2 3
  hold      right 2 3
  ask       both  0 10
`);

function at(timeline: Parameters<typeof drawn>[0] | ReturnType<typeof drawn>, ms: number): Machine {
  const machine = new Machine(typeof timeline === 'string' ? drawn(timeline) : timeline);
  machine.go(0);
  for (let now = 100; now <= ms; now += 100) machine.tick(now);
  return machine;
}

describe('how much of a side was done', () => {
  it('isNothingWhileGettingReady', () => {
    expect(amount(at(oneSide, 5_000), 'left')).toEqual({ reps: 0, seconds: 0, full: false });
  });

  it('countsWholeRepetitionsAndEverySecondHeld', () => {
    expect(amount(at(oneSide, 13_500), 'left')).toEqual({ reps: 0, seconds: 3, full: false });
    expect(amount(at(oneSide, 18_000), 'left')).toEqual({ reps: 1, seconds: 5, full: false });
    expect(amount(at(oneSide, 24_000), 'left')).toEqual({ reps: 1, seconds: 7, full: false });
  });

  it('isFullAtTheQuestion', () => {
    expect(amount(at(oneSide, 30_000), 'left')).toEqual({ reps: 2, seconds: 10, full: true });
  });

  it('keepsSidesApartThatTakeTurns', () => {
    const machine = at(inTurn, 15_000);
    expect(amount(machine, 'left')).toEqual({ reps: 1, seconds: 4, full: false });
    expect(amount(machine, 'right')).toEqual({ reps: 1, seconds: 3, full: false });
  });

  it('countsWhatASideDidInTurnBeforeItWentOnAlone', () => {
    const alone = drawn('get-ready left 0 8\nhold left 4 3\nhold left 5 3\nask left 0 10');
    expect(amount(at(alone, 14_500), 'left')).toEqual({ reps: 5, seconds: 15, full: true });
  });

  it('doesNotCountTheSideThatWasStoredBefore', () => {
    const both = drawn('hold left 1 5\nask left 0 10\nhold right 1 5\nask right 0 10');
    const machine = at(both, 15_000);
    machine.stored(15_000);
    machine.tick(18_000);
    expect(amount(machine, 'right')).toEqual({ reps: 0, seconds: 3, full: false });
    expect(amount(machine, 'left')).toEqual({ reps: 0, seconds: 0, full: false });
  });
});

describe('the sides at work', () => {
  it('areBothWhereTheyTakeTurns', () => {
    expect(sidesAtWork(at(inTurn, 9_000), itemWith(['left', 'right']))).toEqual(['left', 'right']);
  });

  it('areOneWhereTheyComeOneAfterTheOther', () => {
    expect(sidesAtWork(at(oneSide, 9_000), itemWith(['left', 'right']))).toEqual(['left']);
  });

  it('areThoseThatTheQuestionAsksAboutWhereNothingIsLeftToDo', () => {
    expect(sidesAtWork(at('ask right 0 10', 100), itemWith(['left', 'right']))).toEqual(['right']);
    expect(sidesAtWork(at('ask both 0 10', 100), itemWith(['left', 'right']))).toEqual(['left', 'right']);
  });
});
