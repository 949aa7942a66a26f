import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { databaseName, openDatabase } from '../../src/store/database';
import { StoreFailed } from '../../src/store/failed';
import { entry, freshDevice, nobody, sameDevice } from './device';

describe('what is stored', () => {
  it('isThereAfterAReloadInTheOrderOfArrival', async () => {
    const store = await freshDevice();
    await store.add([entry(2), entry(1)]);
    await store.add([entry(3)]);
    const kept = await (await sameDevice()).after(0);
    expect(kept.map((each) => each.id)).toEqual([entry(2).id, entry(1).id, entry(3).id]);
  });

  it('isAllOrNothing', async () => {
    const store = await freshDevice();
    await store.add([entry(1)]);
    await expect(store.add([entry(2), entry(1)])).rejects.toBeInstanceOf(StoreFailed);
    expect(await store.after(0)).toHaveLength(1);
    expect(await store.waiting()).toHaveLength(1);
  });

  it('waitsForTheServerUntilItIsAcknowledged', async () => {
    const store = await freshDevice();
    await store.add([entry(1), entry(2)]);
    await store.acknowledged([entry(1).id], []);
    expect((await store.waiting()).map((each) => each.id)).toEqual([entry(2).id]);
  });

  it('keepsWhatTheServerWouldNotTake', async () => {
    const store = await freshDevice();
    await store.add([entry(1)]);
    await store.acknowledged([], [{ ...entry(1), why: 'conflict' }]);
    expect(await store.waiting()).toEqual([]);
    expect(await store.refused()).toMatchObject([{ id: entry(1).id, why: 'conflict' }]);
    expect(await store.after(0)).toHaveLength(1);
  });

  it('neverDoublesWhatComesFromTheServer', async () => {
    const store = await freshDevice();
    await store.add([entry(1)]);
    await store.receive([entry(1), entry(2)], 7);
    await store.receive([entry(2)], 8);
    expect(await store.after(0)).toHaveLength(2);
    expect(await store.fact('read-to', 0)).toBe(8);
  });

  it('isGoneAfterAWipe', async () => {
    const store = await freshDevice();
    await store.add([entry(1)]);
    await store.remember('settings', { voice: false });
    await store.wipe();
    expect(await (await sameDevice()).after(0)).toEqual([]);
    expect(await store.fact('settings', 'none')).toBe('none');
  });
});

describe('a newer version', () => {
  it('gets the database, and the older window says so', async () => {
    await freshDevice();
    const superseded = new Promise<void>((resolve) => {
      void sameDevice({ ...nobody, superseded: resolve });
    });
    await sameDevice();
    const newer = await openDB(databaseName, 2);
    await superseded;
    newer.close();
  });

  it('is not harmed by an older one', async () => {
    await freshDevice();
    const newer = await openDB(databaseName, 2);
    newer.close();
    await expect(openDatabase(nobody)).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('where nothing can be kept', () => {
  it('saysThatThereIsNoRoom', () => {
    const failure = StoreFailed.from(new DOMException('over quota', 'QuotaExceededError'));
    expect(failure.trouble).toBe('full');
  });

  it('saysThatTheBrowserForbidsIt', () => {
    expect(StoreFailed.from(new DOMException('denied', 'SecurityError')).trouble).toBe('forbidden');
  });
});
