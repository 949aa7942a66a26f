import { describe, expect, it } from 'vitest';
import { idOf, nextVersions, type Told, type Versions } from '../../src/calendar/versions';

const diary = '00000000-0000-4000-8000-000000000001';
const first = Date.parse('2026-11-21T10:00:00Z');
const second = Date.parse('2026-11-22T10:00:00Z');

const session = (date: string, minutes = 15): Told => ({
  what: 'session',
  date,
  begins: 600,
  minutes,
  title: 'Nutation',
  note: `${minutes} minutes`,
});

const of = (...plan: Told[]) => Object.fromEntries(plan.map((each) => [idOf(diary, each), each]));
const made = (...plan: Told[]): Versions => nextVersions({}, of(...plan), '2026-11-21', first);
const only = (versions: Versions) => {
  const [each] = Object.values(versions);
  if (each === undefined || Object.keys(versions).length > 1) throw new Error('not one');
  return each;
};

describe('the versions of a calendar', () => {
  it('nameADayAsTheServerDoes', () => {
    // The same literal stands in PlanCalendarTest.
    expect(idOf(diary, { date: '2026-11-21', what: 'session' })).toBe('f8b085a8-03ce-34d2-9b57-877ded6d3b2d');
    expect(idOf(diary, { date: '2026-11-21', what: 'review' })).not.toBe('f8b085a8-03ce-34d2-9b57-877ded6d3b2d');
  });

  it('leaveWhatIsTheSameAsItIs', () => {
    const before = made(session('2026-11-23'));
    expect(nextVersions(before, of(session('2026-11-23')), '2026-11-22', second)).toEqual(before);
  });

  it('riseInWhatChanged', () => {
    const next = nextVersions(made(session('2026-11-23')), of(session('2026-11-23', 20)), '2026-11-22', second);
    expect(only(next)).toMatchObject({ minutes: 20, sequence: 1, changed: second, cancelled: false });
  });

  it('callOffWhatFellAway', () => {
    const next = nextVersions(made(session('2026-11-23')), {}, '2026-11-22', second);
    expect(only(next)).toMatchObject({ sequence: 1, changed: second, cancelled: true });
    // Once is enough; and what comes back rises again.
    expect(nextVersions(next, {}, '2026-11-22', second + 1)).toEqual(next);
    const back = nextVersions(next, of(session('2026-11-23')), '2026-11-22', second);
    expect(only(back)).toMatchObject({ sequence: 2, cancelled: false });
  });

  it('leaveThePastAlone', () => {
    const before = made(session('2026-11-21'));
    expect(nextVersions(before, {}, '2026-11-22', second)).toEqual(before);
  });
});
