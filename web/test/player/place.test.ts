import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/player/machine';
import { goTo, placeOf } from '../../src/player/place';
import { amount } from '../../src/player/side-done';
import { drawn } from '../drawn';

const whole = `
  get-ready   left  0 8
  hold        left  1 20
  ask         left  0 10
  change-side right 0 5
  hold        right 1 20
  hold        right 2 20
  ask         right 0 10
`;

/** What the engine gives once the left side is stored. */
const rest = `
  get-ready   right 0 8
  change-side right 0 5
  hold        right 1 20
  hold        right 2 20
  ask         right 0 10
`;

function playedTo(seconds: number): Machine {
  const machine = new Machine(drawn(whole));
  machine.go(0);
  for (let now = 100; now <= seconds * 1000; now += 100) {
    machine.tick(now);
    if (machine.state === 'storing') machine.stored(now);
  }
  return machine;
}

function foundAgain(machine: Machine, timeline: string): { there: boolean; machine: Machine } {
  const place = placeOf(machine, 'a-session');
  if (place === undefined) throw new Error('There is no place.');
  const again = new Machine(drawn(timeline));
  return { there: goTo(JSON.parse(JSON.stringify(place)) as typeof place, again), machine: again };
}

describe('a place', () => {
  it('isTheSameSecondOfTheSameHoldOnTheTimelineOfWhatIsLeft', () => {
    const { there, machine } = foundAgain(playedTo(38 + 5 + 20 + 7), rest);
    expect(there).toBe(true);
    expect([machine.segment?.kind, machine.segment?.side, machine.segment?.repetition]).toEqual(['hold', 'right', 2]);
    expect(machine.doneMs).toBe(7_000);
    expect(amount(machine, 'right')).toMatchObject({ reps: 1, seconds: 27 });
  });

  it('isNotFoundWhereThePlanHasChanged', () => {
    const { there, machine } = foundAgain(playedTo(20), 'get-ready left 0 8\nhold right 1 20\nask right 0 10');
    expect(there).toBe(false);
    expect(machine.index).toBe(0);
  });

  it('asksAQuestionAnewWithAllItsTime', () => {
    expect(foundAgain(playedTo(28 + 9), whole).machine.leftMs).toBe(10_000);
  });

  it('remembersWhatWasEndedEarly', () => {
    const machine = new Machine(drawn('hold left 1 20\nhold left 2 20\nask left 0 10'), 'own');
    machine.go(0);
    machine.tick(4_000);
    machine.done(4_000);
    const again = foundAgain(machine, 'get-ready left 0 8\nhold left 1 20\nhold left 2 20\nask left 0 10').machine;
    expect(amount(again, 'left')).toMatchObject({ reps: 1, seconds: 4, full: false });
  });

  it('isNoneOnceAllIsOver', () => expect(placeOf(new Machine([]), 'a-session')).toBeUndefined());
});
