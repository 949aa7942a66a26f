import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Diary, EntryRefused } from '../../src/diary/diary.svelte';
import type { Draft } from '../../src/diary/entry';
import { StoreFailed } from '../../src/store/failed';
import type { Entries } from '../../src/store/entries';
import { MemoryDoor } from '../memory-door';
import { entry, freshDevice, sameDevice } from '../store/device';

const clock = { wall: () => Date.parse('2026-11-21T08:00:00Z'), steady: () => 0, offset: () => 60 };
const rest: Draft = { type: 'preference', today: 'rest' };

let store: Entries;
let door: MemoryDoor;
let diary: Diary;

beforeEach(async () => {
  store = await freshDevice();
  door = new MemoryDoor();
  diary = new Diary(door, store, clock);
});

describe('the diary', () => {
  it('hasAnIdAndTheInstantOnEveryEntry', async () => {
    const [written] = await diary.write(rest);
    expect(written).toMatchObject({ at: '2026-11-21T09:00:00.000+01:00', type: 'preference', today: 'rest' });
    expect(written?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('isReadFromTheDiskAfterAReload', async () => {
    await diary.write(rest, { type: 'preference', minutes: 20 });
    const again = new Diary(new MemoryDoor(), await sameDevice(), clock);
    await again.read();
    expect(again.entries).toEqual(diary.entries);
  });

  it('readsOnlyWhatIsNewTheSecondTime', async () => {
    await diary.write(rest);
    await diary.read();
    expect(diary.entries).toHaveLength(1);
    expect(diary.unread).toEqual([]);
  });

  it('keepsAndExportsLinesThatThisVersionCannotRead', async () => {
    await store.add([{ id: 'a', text: '{"id":"a","format":2}' }]);
    door.refuseNext = true;
    await diary.read();
    expect(diary.unread).toEqual(['{"id":"a","format":2}']);
    expect(await diary.lines()).toEqual(['{"id":"a","format":2}']);
  });

  it('isGoneAfterAWipe', async () => {
    await diary.write(rest);
    await diary.wipe();
    expect(diary.entries).toEqual([]);
    expect(door.known.size).toBe(0);
    expect(await diary.lines()).toEqual([]);
  });
});

describe('the engine never knows more than the disk', () => {
  it('forgetsWhatTheStoreCouldNotKeep', async () => {
    await diary.write(rest);
    vi.spyOn(store, 'add').mockRejectedValueOnce(StoreFailed.from(new DOMException('full', 'QuotaExceededError')));
    await expect(diary.write(rest)).rejects.toMatchObject({ trouble: 'full' });
    expect(door.known.size).toBe(1);
    expect(diary.entries).toHaveLength(1);
  });

  it('storesNothingOfWhatTheEngineRefuses', async () => {
    door.refuseNext = true;
    await expect(diary.write(rest, rest)).rejects.toBeInstanceOf(EntryRefused);
    expect(await store.after(0)).toEqual([]);
    expect(door.known.size).toBe(0);
  });

  it('writesOneAfterTheOther', async () => {
    await Promise.all([diary.write(rest), diary.write(rest), diary.write(rest)]);
    expect((await store.after(0)).map((kept) => kept.id)).toEqual([...door.known.keys()]);
  });
});

const nobody = () => undefined;

describe('a diary from a file', () => {
  const lines = [1, 2, 3].map((number) => entry(number).text);

  it('isAddedToWhatIsHereAndWaitsForTheServer', async () => {
    await store.add([entry(2)]);
    expect(await diary.bring(lines, nobody)).toBe(2);
    expect(diary.entries).toHaveLength(3);
    expect((await store.waiting()).map((each) => each.id)).toEqual([2, 1, 3].map((number) => entry(number).id));
  });

  it('changesNothingTheSecondTime', async () => {
    await diary.bring(lines, nobody);
    expect(await diary.bring(lines, nobody)).toBe(0);
    expect(diary.entries).toHaveLength(3);
  });

  it('comesAltogetherOrNotAtAll', async () => {
    await diary.write(rest);
    const clash = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(diary.bring(lines, nobody)).rejects.toMatchObject({ trouble: 'full' });
    clash.mockRestore();
    expect(await store.after(0)).toHaveLength(1);
    expect(door.known.size).toBe(1);
    expect(diary.entries).toHaveLength(1);
    expect(await diary.bring(lines, nobody)).toBe(3);
  });

  it('tellsHowFarItIs', async () => {
    const shares: number[] = [];
    const many = Array.from({ length: 1_200 }, (_, number) => entry(number).text);
    await diary.bring(many, (share) => shares.push(share));
    expect(shares).toEqual([500 / 1_200, 1_000 / 1_200, 1]);
    expect(await store.after(0)).toHaveLength(1_200);
  });
});

describe('lines of the server', () => {
  const other = { ...entry(1), text: entry(1).text.replace('note 1', 'another') };

  it('areInTheEngineAndOnTheDisk', async () => {
    await diary.receive([entry(1).text], () => store.receive([entry(1)], 1));
    expect(diary.entries).toHaveLength(1);
    expect(await diary.lines()).toEqual([entry(1).text]);
  });

  it('takeThePlaceOfOneOfOursInTheEngineToo', async () => {
    await diary.bring([entry(1).text, entry(2).text], nobody);
    await diary.receive([other.text], () => store.receive([other], 1));
    expect([...door.known.values()].sort()).toEqual([other.text, entry(2).text].sort());
    expect(diary.entries.map((each) => JSON.stringify(each)).sort()).toEqual([other.text, entry(2).text].sort());
    expect(diary.notTaken).toEqual([{ ...entry(1), why: 'conflict' }]);
    await diary.drop(entry(1).id);
    expect(diary.notTaken).toEqual([]);
  });

  it('thatAnotherWindowReceivedTakeThePlaceOfOneOfOursHere', async () => {
    await diary.bring([entry(1).text], nobody);
    await (await sameDevice()).receive([other], 1);
    await diary.read();
    expect([...door.known.values()]).toEqual([other.text]);
    expect(diary.entries).toHaveLength(1);
  });

  it('thatThisVersionCannotReadStayAndAreExported', async () => {
    door.refuseNext = true;
    await diary.receive([entry(1).text], async () => {
      door.refuseNext = true;
      return store.receive([entry(1)], 1);
    });
    expect(diary.unread).toEqual([entry(1).text]);
    expect(await diary.lines()).toEqual([entry(1).text]);
  });
});

it('what cannot be read is still known as such after the engine had to forget', async () => {
  await store.add([{ id: 'a', text: '{"id":"a","format":2}' }]);
  door.refuseNext = true;
  await diary.read();
  door.refuseNext = true;
  await diary.again();
  expect(diary.unread).toEqual(['{"id":"a","format":2}']);
});
