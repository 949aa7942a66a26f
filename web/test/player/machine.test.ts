import { describe, expect, it } from 'vitest';
import { awayMs, Machine, type Happening } from '../../src/player/machine';
import { drawn } from '../drawn';

const oneSide = `
  get-ready left 0 8
  move      left 1 2
  hold      left 1 5
  return    left 1 2
  ask       left 0 10
`;

const twoSides = `
  get-ready   left  0 8
  hold        left  1 20
  ask         left  0 10
  change-side right 0 5
  hold        right 1 20
  ask         right 0 10
`;

/** Looks at the clock every so often up to an instant, and gives all that happened. */
function look(machine: Machine, from: number, to: number, every: number): Happening[] {
  const happened: Happening[] = [];
  for (let now = from + every; now <= to; now += every) happened.push(...machine.tick(now));
  return happened;
}

const types = (happened: readonly Happening[]) => happened.map((each) => each.type);

describe('time comes from timestamps', () => {
  it('isTheSameHoweverOftenOneLooks', () => {
    for (const every of [16, 100, 250, 1000, 4000]) {
      const machine = new Machine(drawn(oneSide));
      machine.go(0);
      look(machine, 0, 12_000, every);
      expect(machine.segment?.kind, `every ${every} ms`).toBe('hold');
      expect(machine.doneMs).toBe(2_000);
    }
  });

  it('doesNotDriftOverTwentyMinutesOfUnevenLooks', () => {
    const machine = new Machine(drawn('hold left 1 1300'));
    machine.go(0);
    let now = 0;
    for (let look = 0; now < 1_200_000; look++) {
      now = Math.min(1_200_000, now + 7 + ((look * 7919) % 1_900));
      machine.tick(now);
    }
    expect(machine.doneMs).toBe(1_200_000);
  });

  it('goesThroughSeveralSegmentsInOneLook', () => {
    const machine = new Machine(drawn('move left 1 1\nhold left 1 1\nreturn left 1 1\nhold left 2 5'));
    machine.go(0);
    expect(types(machine.tick(3_500))).toEqual(['entered', 'entered', 'entered']);
    expect(machine.doneMs).toBe(500);
  });

  it('beginsWhenItIsToldAndNotBefore', () => {
    const machine = new Machine(drawn(oneSide));
    expect(machine.tick(60_000)).toEqual([]);
    expect(machine.state).toBe('waiting');
    expect(types(machine.go(60_000))).toEqual(['entered']);
    machine.tick(61_000);
    expect(machine.doneMs).toBe(1_000);
  });
});

describe('the person was away', () => {
  it('waitsWhereItWasAfterACallOrALockedScreen', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 10_000, 100);
    expect(machine.tick(10_000 + 240_000)).toEqual([{ type: 'away', ms: 240_000 }]);
    expect(machine.state).toBe('paused');
    expect(machine.segment?.kind).toBe('hold');
    expect(machine.doneMs).toBe(2_000);
  });

  it('goesOnToTheSecondAfterwards', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 10_000, 100);
    machine.tick(500_000);
    machine.go(600_000);
    machine.tick(603_000);
    expect(machine.doneMs).toBe(5_000);
  });

  it('isNotAwayInATabThatTheBrowserThrottles', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 20_000, awayMs);
    expect(machine.state).toBe('running');
    expect(machine.doneMs).toBe(12_000);
  });

  it('takesNoHarmFromAClockThatJumpsBack', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(10_000);
    machine.tick(9_000);
    machine.tick(11_000);
    expect(machine.doneMs).toBe(2_000);
  });
});

describe('pause', () => {
  it('costsNothing', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 12_000, 100);
    machine.pause(12_040);
    expect(machine.tick(90_000)).toEqual([]);
    machine.go(100_000);
    expect(machine.doneMs).toBe(4_040);
  });

  it('countsTheTimeUpToTheTap', () => {
    const machine = new Machine(drawn(oneSide));
    machine.go(0);
    expect(types(machine.pause(3_000))).toEqual([]);
    expect(machine.doneMs).toBe(3_000);
  });
});

describe('every finished side is stored before the next begins', () => {
  it('standsStillAtTheEndOfAQuestionUntilItIsStored', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    const happened = look(machine, 0, 60_000, 100);
    expect(types(happened)).toEqual(['entered', 'entered', 'side-over']);
    expect(machine.state).toBe('storing');
    expect(types(machine.stored(70_000))).toEqual(['entered']);
    expect(machine.segment?.kind).toBe('change-side');
    expect(machine.doneMs).toBe(0);
  });

  it('givesTheSecondSideItsFullTimeHoweverLongStoringTook', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 38_000, 100);
    machine.stored(45_000);
    machine.tick(46_000);
    expect(machine.leftMs).toBe(4_000);
  });

  it('isOverBeforeTheQuestionsTimeWhenItIsAnswered', () => {
    const machine = new Machine(drawn(oneSide));
    machine.go(0);
    look(machine, 0, 18_000, 100);
    expect(types(machine.answered())).toEqual(['side-over']);
    expect(machine.answered()).toEqual([]);
    expect(types(machine.stored(19_000))).toEqual(['over']);
    expect(machine.state).toBe('over');
  });

  it('answersNothingButAQuestion', () => {
    const machine = new Machine(drawn(oneSide));
    machine.go(0);
    machine.tick(1_000);
    expect(machine.answered()).toEqual([]);
  });
});

describe('back', () => {
  it('startsTheSideAgainAndNeverOneThatIsStored', () => {
    const machine = new Machine(drawn(twoSides));
    machine.go(0);
    look(machine, 0, 38_000, 100);
    machine.stored(38_000);
    look(machine, 38_000, 50_000, 100);
    expect(machine.segment?.kind).toBe('hold');
    machine.back(50_000);
    expect(machine.segment?.kind).toBe('change-side');
    machine.back(50_000);
    expect(machine.segment?.kind).toBe('change-side');
  });

  it('doesNotLeaveTheExercise', () => {
    const machine = new Machine(drawn('breathe both 0 4\n#\nget-ready left 0 8\nhold left 1 5'));
    machine.go(0);
    look(machine, 0, 14_000, 100);
    machine.back(14_000);
    expect(machine.segment?.kind).toBe('get-ready');
  });
});

it('isOverAtOnceWithNothingToDo', () => {
  expect(new Machine([]).state).toBe('over');
});

describe('the moment between two looks', () => {
  const machine = new Machine(drawn(oneSide));
  machine.go(0);
  look(machine, 0, 9_000, 1_000);

  it('isToTheMillisecond', () =>
    expect(machine.momentAt(9_500)).toMatchObject({ share: 0.75, repetition: 1, seconds: 1.5 }));

  it('staysInItsSegment', () => expect(machine.momentAt(60_000).share).toBe(1));

  it('changesNothing', () => expect(machine.doneMs).toBe(1_000));

  it('standsStillInAPause', () => {
    machine.pause(9_600);
    expect(machine.momentAt(20_000)).toEqual(machine.momentAt(9_600));
  });
});
