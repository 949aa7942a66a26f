import { describe, expect, it } from 'vitest';
import { length, momentOf } from '../../src/figure/course';
import { Reel } from '../../src/figure/reel.svelte';

const course = [
  { phase: 'start', ms: 1_000 },
  { phase: 'in', ms: 2_000 },
  { phase: 'hold', ms: 3_000 },
];

describe('a course', () => {
  it('takesAsLongAsItsStretches', () => expect(length(course)).toBe(6_000));

  it('goesFromPhaseToPhase', () => {
    expect(momentOf(course, 0)).toEqual({ phase: 'start', share: 0, repetition: 1, seconds: 0 });
    expect(momentOf(course, 2_000)).toEqual({ phase: 'in', share: 0.5, repetition: 1, seconds: 1 });
    expect(momentOf(course, 5_999).phase).toBe('hold');
  });

  it('beginsAnewAtItsEnd', () => expect(momentOf(course, 6_500)).toEqual(momentOf(course, 500)));

  it('goesOnWhereItHasNoEnd', () => {
    const walk = [{ phase: 'in', ms: 1_200 }];
    expect(momentOf(walk, 3_000)).toEqual({ phase: 'in', share: 0.5, repetition: 1, seconds: 3 });
  });
});

describe('a reel', () => {
  it('goesByTheClockAndNotByHowOftenOneLooks', () => {
    let now = 100;
    const [often, once] = [new Reel(() => now), new Reel(() => now)];
    for (; now < 2_100; now += 16) often.look();
    expect(often.look()).toBe(once.look());
    expect(once.shown).toBeGreaterThan(1_000);
  });

  it('staysWhereItIsWhileItIsStopped', () => {
    let now = 0;
    const reel = new Reel(() => now);
    now = 1_000;
    reel.toggle();
    const stopped = reel.at();
    now = 9_000;
    expect(reel.at()).toBe(stopped);
    reel.toggle();
    now = 10_000;
    expect(reel.at()).toBe(2 * stopped);
  });

  it('isNowhereElseWhenItsPaceChanges', () => {
    let now = 0;
    const reel = new Reel(() => now);
    now = 1_000;
    const before = reel.at();
    reel.slower();
    expect(reel.at()).toBe(before);
    now = 2_000;
    expect(reel.at() - before).toBe(before / 2);
  });

  it('goesWhereItIsPutAndStaysThere', () => {
    let now = 0;
    const reel = new Reel(() => now);
    reel.moveTo(4_000);
    now = 5_000;
    expect(reel.at()).toBe(4_000);
  });
});
