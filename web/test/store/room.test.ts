import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreFailed } from '../../src/store/failed';
import { lookForRoom } from '../../src/store/room';
import { freshDevice } from './device';

afterEach(() => vi.unstubAllGlobals());

/** The browser says how much there is, and how much of it is used. */
function browserSays(estimate: () => Promise<StorageEstimate>) {
  vi.stubGlobal('navigator', { storage: { estimate } });
}

describe('on opening', () => {
  it('thereIsRoom', async () => {
    browserSays(async () => ({ quota: 50_000_000, usage: 1_000_000 }));
    const store = await freshDevice();
    expect(await lookForRoom(store, true)).toBe('enough');
    expect(await store.counts()).toEqual({ entries: 0, waiting: 0, aside: 0, facts: 0 });
  });

  it('thereIsLittleRoom', async () => {
    browserSays(async () => ({ quota: 50_000_000, usage: 49_000_000 }));
    expect(await lookForRoom(await freshDevice(), false)).toBe('short');
  });

  it('aBrowserThatDoesNotTellHasRoom', async () => {
    browserSays(() => Promise.reject(new TypeError('not here')));
    expect(await lookForRoom(await freshDevice(), true)).toBe('enough');
  });

  it('aDeviceThatKeepsNothingIsFoundOutBeforeItMatters', async () => {
    browserSays(async () => ({ quota: 50_000_000, usage: 0 }));
    const store = await freshDevice();
    vi.spyOn(store, 'remember').mockRejectedValue(StoreFailed.from(new DOMException('', 'QuotaExceededError')));
    expect(await lookForRoom(store, true)).toBe('full');
    expect(await lookForRoom(store, false)).toBe('enough');
  });
});
