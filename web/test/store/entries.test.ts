import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { databaseName, openDatabase } from '../../src/store/database';
import { StoreFailed } from '../../src/store/failed';
import { combined, digestOf, hexOf } from '../../src/store/digest';
import type { Entries } from '../../src/store/entries';
import { tallyOf } from '../../src/store/tally';
import { versions } from '../../src/store/schema';
import { entry, freshDevice, nobody, sameDevice } from './device';

const refusal = { line: 1, field: 'text', code: 'too-long', value: '', expected: '' };

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
    expect(await store.aside()).toMatchObject([{ id: entry(1).id, why: 'conflict' }]);
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
    const newer = await openDB(databaseName, versions.length + 1);
    await superseded;
    newer.close();
  });

  it('is not harmed by an older one', async () => {
    await freshDevice();
    const newer = await openDB(databaseName, versions.length + 1);
    newer.close();
    await expect(openDatabase(nobody)).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('a database of version 1', () => {
  /** As the first release made it, with a diary that knew a server. */
  async function first() {
    globalThis.indexedDB = new IDBFactory();
    const database = await openDB(databaseName, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'number', autoIncrement: true }).createIndex('id', 'id', {
          unique: true,
        });
        fresh.createObjectStore('waiting');
        fresh.createObjectStore('refused', { keyPath: 'id' });
        fresh.createObjectStore('facts');
      },
    });
    const change = database.transaction(['entries', 'waiting', 'refused', 'facts'], 'readwrite');
    for (const number of [1, 2, 3]) await change.objectStore('entries').add(entry(number));
    await change.objectStore('waiting').put(entry(3).id, entry(3).id);
    await change.objectStore('refused').put({ ...entry(2), why: 'conflict' });
    await change.objectStore('facts').put(7, 'read-to');
    await change.done;
    database.close();
  }

  it('opensWithAllThatWasInIt', async () => {
    await first();
    const store = await sameDevice();
    expect((await store.after(0)).map(({ id, text }) => ({ id, text }))).toEqual([1, 2, 3].map(entry));
    expect(await store.fact('read-to', 0)).toBe(7);
  });

  it('asksAgainForWhatWasNotTaken', async () => {
    await first();
    const store = await sameDevice();
    expect(await store.aside()).toEqual([]);
    expect((await store.waiting()).map((each) => each.id)).toEqual([entry(2).id, entry(3).id]);
  });

  it('hasTheStoresOfAFreshOne', async () => {
    await first();
    const upgraded = await (await sameDevice()).counts();
    expect(Object.keys(upgraded)).toEqual(Object.keys(await (await freshDevice()).counts()));
  });
});

describe('count and digest', () => {
  const both = async (store: Entries) => {
    const { here, shared } = await tallyOf(store);
    const refused = (await store.aside()).filter((each) => each.why !== 'conflict');
    const [all, own] = [await store.after(0), [...(await store.waiting()), ...refused]];
    const slow = combined(await digestOf(all.map((each) => each.text)), await digestOf(own.map((each) => each.text)));
    expect(here).toBe(all.length);
    expect(shared).toEqual({ count: all.length - own.length, digest: hexOf(slow) });
    return shared.digest;
  };

  it('areThatOfTheLinesWhateverTheirOrder', async () => {
    const store = await freshDevice();
    expect(await both(store)).toBe('0'.repeat(64));
    await store.receive([entry(1), entry(2)], 2);
    const one = await both(store);
    const other = await freshDevice();
    await other.receive([entry(2), entry(1)], 2);
    expect(await both(other)).toBe(one);
    // printf '%s' '<line>' | sha256sum, of the two lines, combined.
    const hashes = [1, 2].map((number) => createHash('sha256').update(entry(number).text).digest());
    expect(one).toBe(
      Buffer.from(hashes[0]?.map((byte, index) => byte ^ (hashes[1]?.[index] ?? 0)) ?? []).toString('hex'),
    );
  });

  it('goWithTheDiaryStepByStep', async () => {
    const store = await freshDevice();
    await store.add([entry(1), entry(2)]);
    await both(store);
    await store.acknowledged([entry(1).id], [{ ...entry(2), why: { ...refusal, value: 'x' }, by: 'a' }]);
    await both(store);
    await store.receive([entry(3)], 3);
    await both(store);
    await store.receive([{ ...entry(1), text: entry(1).text.replace('note', 'otherwise') }], 4);
    await both(store);
    await store.wipe();
    expect(await both(store)).toBe('0'.repeat(64));
  });

  it('areCountedAnewWhenALineGaveWayWhileTheyWereCounted', async () => {
    const store = await freshDevice();
    await store.receive([entry(1), entry(2)], 2);
    const counting = tallyOf(store);
    await store.receive([{ ...entry(1), text: entry(1).text.replace('note', 'otherwise') }], 3);
    await counting;
    await both(store);
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
