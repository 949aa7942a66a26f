import { beforeEach, describe, expect, it } from 'vitest';
import { DeviceLock, freeTries, shutsAfter } from '../../src/device-lock/device-lock.svelte';
import type { Entries } from '../../src/store/entries';
import { freshDevice, sameDevice } from '../store/device';

const minute = 60_000;
let now = 0;
const clock = { wall: () => now, steady: () => now, offset: () => 0 };
let store: Entries;
let lock: DeviceLock;

/** The same device, opened again. */
async function opened(): Promise<DeviceLock> {
  const again = new DeviceLock(await sameDevice(), clock);
  await again.read();
  return again;
}

function outOfSight(milliseconds: number, playing = false) {
  lock.hidden();
  now += milliseconds;
  lock.shown(playing);
}

async function miss(times: number) {
  for (let time = 0; time < times; time++) expect(await lock.open('0000')).toBe(false);
}

beforeEach(async () => {
  now = Date.parse('2026-11-21T09:30:00Z');
  store = await freshDevice();
  lock = new DeviceLock(store, clock);
  await lock.put('2580');
});

describe('the lock', () => {
  it('keepsNothingThatThePinCouldBeReadFrom', async () => {
    const kept = await store.fact<Readonly<Record<string, unknown>>>('device-lock', {});
    expect(JSON.stringify(kept)).not.toContain('2580');
    expect(kept['salt']).toHaveLength(16);
    expect(kept['hash']).toHaveLength(32);
    expect(kept['rounds']).toBe(600_000);
  });

  it('opensWithItsPinAfterAReload', async () => {
    const again = await opened();
    expect(again.on).toBe(true);
    expect(again.digits).toBe(true);
    expect(await again.open('2581')).toBe(false);
    expect(await again.open('2580')).toBe(true);
  });

  it('doesNotMindHowAKeyboardPutsAccentsTogether', async () => {
    await lock.put('Brücke'.normalize('NFD'));
    expect(await lock.open('Brücke'.normalize('NFC'))).toBe(true);
    expect(lock.digits).toBe(false);
  });

  it('leavesNothingWhenItIsTakenOff', async () => {
    await lock.takeOff();
    expect(lock.on).toBe(false);
    expect((await store.counts()).facts).toBe(0);
  });
});

describe('out of sight', () => {
  it('shutsAfterFiveMinutes', () => {
    outOfSight(shutsAfter - 1);
    expect(lock.shut).toBe(false);
    outOfSight(shutsAfter);
    expect(lock.shut).toBe(true);
  });

  it('neverShutsOnARunningSession', () => {
    outOfSight(60 * minute, true);
    expect(lock.shut).toBe(false);
  });

  it('shutsWhereTheClockRanBackwards', () => {
    outOfSight(-minute);
    expect(lock.shut).toBe(true);
  });

  it('staysOpenWhereThereIsNoLock', async () => {
    await lock.takeOff();
    outOfSight(60 * minute);
    expect(lock.shut).toBe(false);
  });
});

describe('wrong tries', () => {
  it('areFreeUpToTheFifth', async () => {
    await miss(freeTries - 1);
    expect(lock.wait).toBe(0);
    expect(lock.tries).toBe(1);
    await miss(1);
    expect(lock.wait).toBe(minute);
  });

  it('makeOneWaitLongerEachTime', async () => {
    await miss(freeTries);
    now += minute;
    await miss(1);
    expect(lock.wait).toBe(2 * minute);
  });

  it('areNotTakenWhileOneWaitsNotEvenTheRightOne', async () => {
    await miss(freeTries);
    expect(await lock.open('2580')).toBe(false);
    now += minute;
    expect(await lock.open('2580')).toBe(true);
    expect(lock.tries).toBe(freeTries);
  });

  it('areStillCountedAfterAReload', async () => {
    await miss(freeTries);
    expect((await opened()).wait).toBe(minute);
  });

  it('neverKeepAnyoneOutForMoreThanAnHour', async () => {
    await miss(freeTries);
    now -= 365 * 24 * 60 * minute;
    expect(lock.wait).toBe(60 * minute);
  });
});
