import { describe, expect, it } from 'vitest';
import { condensed, type Reason } from '../../src/engine/reason';

const reason = (rule: string, slots: Reason['slots']): Reason => ({ rule, code: 'some', slots, sources: [] });

describe('reasons', () => {
  it('areToldOnceWithTheNewestNumbers', () => {
    const old = reason('G9', { days: 5 });
    const now = reason('G9', { days: 6 });
    expect(condensed([old, now])).toEqual([now]);
  });

  it('thatNameAnotherThingStay', () => {
    const all = [reason('G3', { item: 'fever' }), reason('G3', { item: 'calf-swelling' }), reason('G9', { days: 5 })];
    expect(condensed(all)).toEqual(all);
  });
});
