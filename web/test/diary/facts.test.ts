import { describe, expect, it } from 'vitest';
import type { Draft, Entry } from '../../src/diary/entry';
import { checkedItems, knownPlaces, latest, preferred, readingOn } from '../../src/diary/facts';

function diary(...drafts: Draft[]): Entry[] {
  return drafts.map((draft, index): Entry => ({
    id: `entry-${index}`,
    at: `2026-11-2${index}T08:00:00.000+00:00`,
    ...draft,
  }));
}

const reading = (left: number): Draft => ({
  type: 'reading',
  moment: 'before',
  left,
  right: 0,
  centre: 0,
  places: {},
  novel: {},
});

describe('what a screen shows of the diary', () => {
  it('isTheNewestThatWasNotTakenBack', () => {
    const entries = diary(reading(1), reading(2), { type: 'withdrawn', entry: 'entry-1' });
    expect(latest(entries, 'reading')?.left).toBe(1);
  });

  it('isTheReadingOfThatDate', () => {
    expect(readingOn(diary(reading(1), reading(2)), '2026-11-21')?.left).toBe(2);
    expect(readingOn(diary(reading(1)), '2026-11-29')).toBeUndefined();
  });

  it('isThePreferenceThatLastSpokeOfIt', () => {
    const entries = diary({ type: 'preference', minutes: 20, week: '2' }, { type: 'preference', today: 'rest' });
    expect(preferred(entries, 'minutes')).toBe(20);
    expect(preferred(entries, 'week')).toBe('2');
  });

  it('knowsPlacesOfAnyScreening', () => {
    const screening: Draft = { type: 'screening', answers: {}, conditions: {}, places: { groin: 3 }, complete: true };
    expect([...knownPlaces(diary(screening))]).toEqual(['groin']);
  });

  it('offersAsCheckedOnlyWhatARelatedReleaseNames', () => {
    const entries = diary(
      { type: 'check', answers: { fever: 'new', numb: 'no' }, complete: true },
      { type: 'check', answers: { fall: 'new' }, complete: true },
      { type: 'released', on: '2026-11-22', keys: [{ rule: 'G3', entry: 'entry-0' }] },
    );
    expect([...checkedItems(entries)]).toEqual(['fever']);
  });
});
