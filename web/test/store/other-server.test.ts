import { describe, expect, it } from 'vitest';
import { entry, freshDevice } from './device';
import { ModelServer } from './model-server';
import { syncOf, texts } from './syncing';

describe('a server that does not keep this diary', () => {
  it('isAskedForNothingWhenItHasAnotherOneUntilThePersonSaysSo', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add([entry(1)]);
    await syncOf(store, server).run();
    server.diary = 'another';
    server.lines = texts([7]);
    await store.add([entry(2)]);
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'foreign', there: 1, diary: 'another' });
    expect(server.lines).toEqual(texts([7]));
    expect(await store.after(0)).toHaveLength(2);
    await store.join('another');
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'here', same: true, here: 3, there: 3 });
  });

  it('saysWhenItWasDeletedAndTheDeviceKeepsItsOwn', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add([entry(1)]);
    await syncOf(store, server).run();
    server.deleted = '2026-11-20';
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'deleted', deleted: '2026-11-20', here: 1 });
    await store.leave();
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'no-key', belongs: false, here: 1 });
  });

  it('doesNotKnowADeviceThatWasRevoked', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await store.add([entry(1)]);
    await syncOf(store, server).run();
    server.key = false;
    await store.add([entry(2)]);
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'no-key', belongs: true, hereOnly: 1 });
    expect(server.lines).toHaveLength(1);
  });

  it('isLeftAloneForAsLongAsItWants', async () => {
    const store = await freshDevice();
    const server = new ModelServer();
    await syncOf(store, server).run();
    server.busy = 40;
    expect(await syncOf(store, server).run()).toMatchObject({ server: 'away', after: 40 });
  });
});
