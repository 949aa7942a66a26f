import { readFileSync } from 'node:fs';
import { plusDays } from '../../../src/time/clock';
import type { Kept } from '../../../src/store/schema';

const file = new URL('../../../../examples/bad-week/diary.jsonl', import.meta.url);
const diary = readFileSync(file, 'utf8').trim().split('\n');

/** Who the person is, and the first screening: known everywhere from the beginning. */
export const known = diary.slice(0, 3);
const pool = diary.slice(3);

/** A line of the written diary, as it is in a file. */
export function fromFile(line: number): Kept {
  return keptOf(at(line));
}

/** The same fact, told on a device: with ids of its own, by its own clock. */
export function onDevice(line: number, device: number, days: number): Kept {
  return keptOf(shifted(own(at(line), device), days));
}

/** All lines of the session that a line of the written diary belongs to, as told on a device. */
export function session(line: number, device: number, days: number): Kept[] {
  const start = pool.findLastIndex((each, index) => index <= line % pool.length && each.includes('"session-started"'));
  const end = pool.findIndex((each, index) => index > start && each.includes('"session-finished"'));
  return pool.slice(Math.max(0, start), end + 1).map((text) => keptOf(shifted(own(text, device), days)));
}

/** One of a few ids, with what this device says. */
export function clash(line: number, device: number): Kept {
  return note(`c1a50000-0000-4000-8000-00000000000${line}`, `said on device ${device}`);
}

export const unwelcome = 'not taken yet';

export function dare(line: number, device: number): Kept {
  return note(`da4e0000-0000-4000-8000-0000000000${device}${line}`, unwelcome);
}

function note(id: string, text: string): Kept {
  return { id, text: JSON.stringify({ id, at: '2026-11-21T20:00:00.000+00:00', type: 'note', text }) };
}

function at(line: number): string {
  return pool[line % pool.length] ?? '';
}

/** Every id of it is one of this device's, so that what belongs together stays together. */
function own(text: string, device: number): string {
  return text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})/g, `d000000${device}$1`);
}

function shifted(text: string, days: number): string {
  return text.replace(/"at":"(\d{4}-\d\d-\d\d)/, (_, date: string) => `"at":"${plusDays(date, days)}`);
}

function keptOf(text: string): Kept {
  return { id: (JSON.parse(text) as { id: string }).id, text };
}
