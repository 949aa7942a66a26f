import type { Entries } from './entries';
import { StoreFailed, type Trouble } from './failed';

/** Whether this device will keep a diary: there is room, there is little, or it refuses. */
export type Room = 'enough' | 'short' | Trouble;

/** A diary of a year is about as large. */
const little = 2_000_000;

/** Entries of a first day, several times over. */
const probeBytes = 65_536;

/**
 * Looks before anything is lost: said at once, not at the first save. Where nothing was ever stored, the device is
 * tried with a real piece of data, as some browsers promise room and then keep nothing.
 *
 * Whether a window is a private one cannot be asked: browsers hide it on purpose.
 */
export async function lookForRoom(store: Entries, first: boolean): Promise<Room> {
  try {
    if (first) await store.probe(probeBytes);
  } catch (failure) {
    return StoreFailed.from(failure).trouble;
  }
  return (await free()) < little ? 'short' : 'enough';
}

/** Bytes that the browser would still let us have; without its word, there is room. */
async function free(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? Infinity : quota - (usage ?? 0);
  } catch {
    return Infinity;
  }
}
