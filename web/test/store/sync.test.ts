import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/store/standing';
import type { Sync } from '../../src/store/sync';
import { entry, freshDevice } from './device';
import { ModelServer } from './model-server';
import { clock, ids, otherwise, syncOf, texts } from './syncing';

describe('sync', () => {
  it('makesBothTheUnion', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.lines.push(...texts([5, 6, 7]));
    await store.add([entry(1), entry(2)]);
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'here', same: true, here: 5, there: 5 });
    expect(ids(await store.after(0))).toEqual(ids([1, 2, 5, 6, 7].map(entry)));
    expect(server.lines).toHaveLength(5);
    expect(await store.waiting()).toEqual([]);
  });

  it('losesNothingWhileTheServerIsStopped', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    const sync = syncOf(store, server);
    await sync.run();
    server.running = false;
    await store.add([entry(1)]);
    expect(await sync.run()).toMatchObject({ server: 'away', hereOnly: 1, since: clock.wall() });
    expect(await store.waiting()).toHaveLength(1);
    server.running = true;
    expect(await sync.run()).toMatchObject({ same: true });
    expect(server.lines).toHaveLength(1);
  });

  it('doublesNothingWhenTheAnswerIsLost', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add([entry(1)]);
    let lost = false;
    const cut: typeof fetch = async (address, request) => {
      const answer = await server.fetch(address, request);
      if (request?.method !== 'POST' || lost) return answer;
      lost = true;
      throw new TypeError('Failed to fetch');
    };
    const sync = syncOf(store, { fetch: cut });
    expect(await sync.run()).toMatchObject({ server: 'away' });
    expect(await sync.run()).toMatchObject({ same: true });
    expect(server.lines).toHaveLength(1);
    expect(await store.after(0)).toHaveLength(1);
    expect(await store.waiting()).toEqual([]);
  });

  it('isAloneOnPlainHosting', async () => {
    const store = await freshDevice();
    await store.add([entry(1)]);
    const page: typeof fetch = async () =>
      new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
    expect(await syncOf(store, { fetch: page }).run()).toMatchObject({ server: 'none', hereOnly: 1 });
    const nothing: typeof fetch = async () => new Response('', { status: 404 });
    expect(await syncOf(store, { fetch: nothing }).run()).toMatchObject({ server: 'none' });
    expect(await store.waiting()).toHaveLength(1);
  });

  it('runsOnceMoreWhenSomethingWasStoredMeanwhile', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    const sync = syncOf(store, server);
    const first = sync.run();
    await store.add([entry(1)]);
    await Promise.all([first, sync.run()]);
    expect(server.lines).toHaveLength(1);
  });

  it('sendsALongDiaryInPartsPackedAndDoesNotReadItBack', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add(Array.from({ length: 1_100 }, (_, number) => entry(number)));
    expect(await syncOf(store, server).run()).toMatchObject({ same: true, here: 1_100 });
    expect(server.packed).toBe(2);
    expect(server.asked.filter((each) => each === 'get /api/diary')).toEqual([]);
  });

  it('tellsHowFarItIsWhileADiaryComes', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.lines.push(...texts([1, 2, 3]));
    const told: Standing[] = [];
    await syncOf(store, server, { told: (standing) => told.push(standing) }).run();
    expect(told[0]).toMatchObject({ here: 0, there: 3, thereOnly: 3, same: false });
    expect(told.at(-1)).toMatchObject({ here: 3, thereOnly: 0, same: true });
  });
});

describe('a line that is not in the diary of the server', () => {
  it('isKeptAsideWhenItIsRefusedAndHoldsBackNoOther', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.refuses = entry(2).id;
    await store.add([entry(1), entry(2), entry(3)]);
    const standing = await syncOf(store, server).run();
    expect(standing).toMatchObject({ same: true, here: 3, there: 2, hereOnly: 1, aside: 1 });
    expect(server.lines).toHaveLength(2);
    expect(await store.aside()).toMatchObject([{ id: entry(2).id, why: { code: 'too-long' } }]);
    expect(await store.after(0)).toHaveLength(3);
  });

  it.each(['the server', 'the app'])('goes again when %s is another one, and not before', async (what) => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.refuses = entry(1).id;
    await store.add([entry(1)]);
    await syncOf(store, server).run();
    server.refuses = undefined;
    await syncOf(store, server).run();
    expect(server.lines).toEqual([]);
    if (what === 'the server') server.version = '2';
    await syncOf(store, server, what === 'the app' ? { version: 'app 2' } : {}).run();
    expect(server.lines).toEqual(texts([1]));
    expect(await store.aside()).toEqual([]);
  });

  it('givesWayToTheOneThatHasItsIdThere', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.lines.push(otherwise(1).text);
    await store.add([entry(1), entry(2)]);
    expect(await syncOf(store, server).run()).toMatchObject({ same: true, here: 2, aside: 1, hereOnly: 0 });
    expect((await store.after(0)).map((each) => each.text).sort()).toEqual([otherwise(1).text, entry(2).text].sort());
    expect(await store.aside()).toEqual([{ ...entry(1), why: 'conflict' }]);
    await store.drop(entry(1).id);
    expect(await store.aside()).toEqual([]);
  });
});

describe('both are compared, not remembered', () => {
  it('whatAServerLostIsSentAgain', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add([entry(1), entry(2), entry(3)]);
    await syncOf(store, server).run();
    // Restored from an older copy; another device has written since.
    server.lines = texts([1, 8, 9]);
    expect(await syncOf(store, server).run()).toMatchObject({ same: true, here: 5, there: 5 });
    expect([...server.lines].sort()).toEqual(texts([1, 2, 3, 8, 9]));
  });

  it('whatThisDeviceLostIsReadAgain', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    server.lines = texts([1, 2, 3]);
    await syncOf(store, server).run();
    await store.wipe();
    expect(await syncOf(store, server).run()).toMatchObject({ same: true, here: 3 });
  });
});

it('a sync that was stopped stores nothing more', async () => {
  const store = await freshDevice();
  const server = new ModelServer();
  server.lines = texts(Array.from({ length: 30 }, (_, number) => number));
  let pieces = 0;
  const sync: Sync = syncOf(store, server, {
    arrived: async (_, keep) => {
      if (++pieces === 2) void sync.stop();
      await keep();
    },
  });
  await sync.run();
  expect(await store.after(0)).toHaveLength(7);
});
