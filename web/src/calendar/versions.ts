import { v3 } from 'uuid';
import type { Appointment } from '../engine/appointment';

/** An entry of the calendar as it was given out last. */
export interface Given extends Appointment {
  readonly title: string;
  readonly note: string;
  /** How often it changed. */
  readonly sequence: number;
  /** When it changed last, in milliseconds since 1970. */
  readonly changed: number;
  readonly cancelled: boolean;
}

/** All of them by their ids. */
export type Versions = Readonly<Record<string, Given>>;

/** What an entry says, whenever it is said. */
export type Told = Omit<Given, 'sequence' | 'changed' | 'cancelled'>;

/**
 * The same day of the same diary has the same id for ever (RFC 9562, version 3): a server makes the same one.
 *
 * @param diary the id of the diary's first entry, a UUID: the name space
 */
export function idOf(diary: string, { date, what }: Pick<Appointment, 'date' | 'what'>): string {
  const bytes = diary.replaceAll('-', '').match(/../g) ?? [];
  return v3(
    `${date}/${what}`,
    Uint8Array.from(bytes, (each) => Number.parseInt(each, 16)),
  );
}

/**
 * The next version: what is the same stays as it is, what changed rises in its sequence, what fell away is called off,
 * what is past is left alone.
 *
 * @param from the first date of the plan
 * @param now in milliseconds since 1970
 */
export function nextVersions(before: Versions, plan: Readonly<Record<string, Told>>, from: string, now: number) {
  const next: Record<string, Given> = {};
  for (const [id, old] of Object.entries(before)) {
    const calledOff = !(id in plan) && !old.cancelled && old.date >= from;
    next[id] = calledOff ? { ...old, sequence: old.sequence + 1, changed: now, cancelled: true } : old;
  }
  for (const [id, told] of Object.entries(plan)) {
    const old = before[id];
    const sequence = old === undefined ? 0 : old.sequence + 1;
    if (old === undefined || !same(old, told)) next[id] = { ...told, sequence, changed: now, cancelled: false };
  }
  return next;
}

function same(old: Given, told: Told): boolean {
  return (
    !old.cancelled &&
    old.begins === told.begins &&
    old.minutes === told.minutes &&
    old.title === told.title &&
    old.note === told.note
  );
}
