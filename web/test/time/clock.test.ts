import { describe, expect, it } from 'vitest';
import { at, plusDays, timeOfDay, today, type Clock } from '../../src/time/clock';

const clock = (instant: string, offset: number): Clock => ({
  wall: () => Date.parse(instant),
  steady: () => 0,
  offset: () => offset,
});

describe('the instant of an entry', () => {
  it('hasMillisecondsAndThePersonsOwnOffset', () => {
    expect(at(clock('2026-11-21T07:05:09.012Z', 60))).toBe('2026-11-21T08:05:09.012+01:00');
    expect(at(clock('2026-11-21T07:05:09.000Z', 0))).toBe('2026-11-21T07:05:09.000+00:00');
  });

  it('knowsOffsetsThatAreNotWholeHoursAndThoseWestOfGreenwich', () => {
    expect(at(clock('2026-01-01T00:00:00.000Z', -210))).toBe('2025-12-31T20:30:00.000-03:30');
    expect(at(clock('2026-01-01T00:00:00.000Z', 345))).toBe('2026-01-01T05:45:00.000+05:45');
  });

  it('givesTheDateWhereThePersonIs', () => {
    expect(today(clock('2026-11-21T23:30:00.000Z', 60))).toBe('2026-11-22');
    expect(timeOfDay(clock('2026-11-21T23:30:00.000Z', 60))).toBe('00:30');
  });
});

it('countsDaysOverMonthsAndLeapYears', () => {
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
});
