import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/player/machine';
import { paced } from '../../src/player/pace';
import { amount } from '../../src/player/side-done';
import { drawn } from '../drawn';

const side = `
  get-ready left 0 8
  move      left 1 2
  hold      left 1 20
  return    left 1 2
  rest      left 1 4
  move      left 2 2
  hold      left 2 20
  return    left 2 2
  ask       left 0 10
`;

const lifts = 'get-ready left 0 8\nmove left 1 2\nreturn left 1 2\nmove left 2 2\nreturn left 2 2\nask left 0 10';

/** Lets so many seconds pass from an instant on; gives the instant after them. */
function wait(machine: Machine, from: number, seconds: number): number {
  for (let now = from + 100; now <= from + seconds * 1000; now += 100) machine.tick(now);
  return from + seconds * 1000;
}

const seconds = (text: string, pace: 'longer' | 'longest' | 'own') =>
  paced(drawn(text), pace).map((segment) => segment.durationMs / 1000);

describe('longer pauses', () => {
  it('giveMoreTimeBetweenTheThingsToDoAndNoneMoreForThem', () => {
    expect(seconds(side, 'longer')).toEqual([12, 2, 20, 2, 6, 2, 20, 2, 15]);
    expect(seconds(side, 'longest')).toEqual([16, 2, 20, 2, 8, 2, 20, 2, 20]);
  });

  it('leaveNoGaps', () => {
    const timeline = paced(drawn(side), 'longer');
    timeline.slice(1).forEach((segment, at) => {
      const before = timeline[at];
      expect(segment.startMs).toBe((before?.startMs ?? 0) + (before?.durationMs ?? 0));
    });
  });

  it('mayBeChosenInTheMiddle', () => {
    const machine = new Machine(drawn(side));
    machine.go(0);
    wait(machine, 0, 6);
    machine.keep('longest');
    expect(machine.leftMs).toBe(10_000);
    machine.keep('plain');
    expect(machine.leftMs).toBe(2_000);
  });
});

describe('my own pace', () => {
  function atTheHold(): { machine: Machine; now: number } {
    const machine = new Machine(drawn(side), 'own');
    machine.go(0);
    let now = wait(machine, 0, 30);
    expect(machine.segment?.kind).toBe('get-ready');
    machine.done(now);
    now = wait(machine, now, 2);
    expect(machine.segment?.kind).toBe('hold');
    return { machine, now };
  }

  it('waitsAsLongAsOneLikesAndTheHoldCountsUpToItsSeconds', () => {
    const { machine, now } = atTheHold();
    wait(machine, now, 90);
    expect(machine.segment?.kind).toBe('hold');
    expect(machine.doneMs).toBe(20_000);
    expect(amount(machine, 'left')).toEqual({ reps: 0, seconds: 20, full: false });
  });

  it('storesTheSecondsThatWereReallyHeld', () => {
    const { machine, now: begun } = atTheHold();
    let now = wait(machine, begun, 12);
    machine.done(now);
    now = wait(machine, now, 2);
    expect(machine.segment?.kind).toBe('rest');
    expect(amount(machine, 'left')).toEqual({ reps: 1, seconds: 12, full: false });
    machine.done(now);
    now = wait(machine, now, 2 + 25);
    machine.done(now);
    wait(machine, now, 2);
    expect(machine.segment?.kind).toBe('ask');
    expect(amount(machine, 'left')).toEqual({ reps: 2, seconds: 32, full: false });
  });

  it('isFullWhereEachHoldTookItsTime', () => {
    const { machine, now: begun } = atTheHold();
    let now = begun;
    for (const pause of [22, 2, 2 + 21]) {
      now = wait(machine, now, pause);
      machine.done(now);
    }
    wait(machine, now, 2);
    expect(amount(machine, 'left')).toEqual({ reps: 2, seconds: 40, full: true });
  });

  it('takesOneTapForARepetitionInWhichNothingIsHeld', () => {
    const machine = new Machine(drawn(lifts), 'own');
    machine.go(0);
    machine.done(0);
    const now = wait(machine, 0, 30);
    expect([machine.segment?.kind, machine.segment?.repetition]).toEqual(['return', 1]);
    machine.done(now);
    expect([machine.segment?.kind, machine.segment?.repetition]).toEqual(['move', 2]);
  });

  it('isNotHurriedByTapsWhileItMoves', () => {
    const machine = new Machine(drawn(lifts), 'own');
    machine.go(0);
    machine.done(0);
    expect(machine.done(500)).toEqual([]);
    expect(machine.doneMs).toBe(500);
  });

  it('asksUntilOneAnswers', () => {
    const machine = new Machine(drawn('ask left 0 10'), 'own');
    machine.go(0);
    wait(machine, 0, 60);
    expect(machine.state).toBe('running');
    expect(machine.done(60_000).map((each) => each.type)).toEqual(['side-over']);
  });

  it('forgetsWhatWasEndedEarlyWhereTheSideBeginsAgain', () => {
    const { machine, now: begun } = atTheHold();
    const now = wait(machine, begun, 3);
    machine.done(now);
    machine.back(now);
    expect(machine.early).toEqual([]);
  });
});
