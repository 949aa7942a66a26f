import type { Key } from '../engine/day';
import type { Reason } from '../engine/reason';
import type { SessionEnd, SessionKind, Side } from '../engine/session';

/** Pain at rest, 0 to 10, of the three places; a place that was not answered is absent. */
export interface Levels {
  readonly left?: number;
  readonly right?: number;
  readonly centre?: number;
}

export type Answered = 'no' | 'new' | 'checked' | 'unsure';
export type Has = 'yes' | 'no' | 'unsure';
export type Felt = 'comfortable' | 'tight' | 'pain' | 'sharp' | 'weak' | 'numb';
export type Moment = 'screening' | 'morning' | 'before' | 'close' | 'evening';
export type SetPlace = 'left' | 'right' | 'centre' | 'elsewhere';
export type Week = '2' | '3' | 'every-other-day';
export type Less = 'rest' | 'bad-day' | 'light';

export interface Profile {
  readonly type: 'profile';
  readonly adult: boolean;
  readonly birthYear?: number;
  readonly equipment: readonly string[];
  readonly positionsOut: readonly string[];
  readonly aerobicMinutes?: number;
  readonly country?: string;
}

export interface Screening extends Levels {
  readonly type: 'screening';
  readonly answers: Readonly<Record<string, Answered>>;
  readonly conditions: Readonly<Record<string, Has>>;
  readonly pregnancyWeek?: number;
  readonly places: Readonly<Record<string, number>>;
  readonly complete: boolean;
}

export interface Check {
  readonly type: 'check';
  readonly answers: Readonly<Record<string, Answered>>;
  readonly complete: boolean;
}

/** "A clinician has checked me." */
export interface Released {
  readonly type: 'released';
  readonly on: string;
  readonly keys: readonly Key[];
}

export interface Reading extends Levels {
  readonly type: 'reading';
  readonly moment: Moment;
  readonly places: Readonly<Record<string, number>>;
  readonly novel: Readonly<Record<string, Has>>;
  readonly session?: string;
}

/** One side of an exercise as offered. The reasons are recorded: a past day is never decided anew. */
export interface Offered {
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
  readonly variant: string;
  readonly hold: number;
  readonly reps: number;
  readonly sets: number;
  readonly reasons: readonly {
    readonly rule: string;
    readonly code: string;
    readonly slots: Readonly<Record<string, number | string>>;
  }[];
}

export interface SessionStarted {
  readonly type: 'session-started';
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly offer: readonly Offered[];
  readonly engine: string;
  readonly catalogue: string;
}

/** One side of an exercise, done or begun. */
export interface SetDone {
  readonly type: 'set';
  readonly session: string;
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
  readonly reps: number;
  /** Seconds held in all. */
  readonly seconds: number;
  readonly full: boolean;
  readonly answer?: Felt;
  readonly score?: number;
  readonly place?: SetPlace;
  readonly legs?: 'none' | 'one' | 'both';
  readonly news?: 'new' | 'known' | 'unsure';
}

export interface Skipped {
  readonly type: 'skipped';
  readonly session: string;
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
}

export interface SessionFinished {
  readonly type: 'session-finished';
  readonly session: string;
  readonly end: SessionEnd;
}

/** How an outing felt afterwards. */
export type AerobicAnswer = 'same' | 'more-pain' | 'numb';

/** Minutes of an aerobic activity. */
export interface Aerobic {
  readonly type: 'aerobic';
  readonly activity: string;
  readonly minutes: number;
  readonly answer?: AerobicAnswer;
}

/** How an earlier outing felt afterwards. */
export interface AerobicAfter {
  readonly type: 'aerobic-after';
  readonly aerobic: string;
  readonly answer: AerobicAnswer;
}

/** A range self-check of one side; without a step it was not done. */
export interface Range {
  readonly type: 'range';
  readonly check: string;
  readonly side: Side;
  /** 1 to 5. */
  readonly step?: number;
}

/** An activity of one's own: 0 cannot do it, 10 as before the pain. */
export interface Activity {
  readonly name: string;
  readonly score: number;
}

/** The person's own activities, one to three. */
export interface Activities {
  readonly type: 'activities';
  readonly activities: readonly Activity[];
}

/** Whose programme one follows: one's own, or that of an article. */
export type ProgrammeChoice = 'own' | 'a0' | 'a1' | 'a2' | 'a3' | 'a4';

export interface Preference {
  readonly type: 'preference';
  readonly minutes?: number;
  readonly week?: Week;
  /** Exercises. */
  readonly leftOut?: readonly string[];
  readonly sidesOut?: readonly ('left' | 'right')[];
  readonly lyingOut?: readonly ('left' | 'right')[];
  /** Uses that are to go one step down. */
  readonly easier?: readonly { readonly exercise: string; readonly use: string }[];
  readonly programme?: ProgrammeChoice;
  readonly today?: Less;
}

/** What a look back after three weeks found. */
export interface Review {
  readonly type: 'review';
  readonly outcome: string;
  /** -5 much worse to 5 much better. */
  readonly judgement: number;
  readonly reasons: readonly Omit<Reason, 'sources'>[];
}

/** A note of one's own. */
export interface Note {
  readonly type: 'note';
  readonly text: string;
}

/** An entry taken back. The entry itself stays. */
export interface Withdrawn {
  readonly type: 'withdrawn';
  readonly entry: string;
}

/** What this app writes. */
export type Draft =
  | Profile
  | Screening
  | Check
  | Released
  | Reading
  | SessionStarted
  | SetDone
  | Skipped
  | SessionFinished
  | Aerobic
  | AerobicAfter
  | Range
  | Activities
  | Preference
  | Note
  | Review
  | Withdrawn;

/** A draft with its id and instant: a fact of the diary. */
export type Entry = { readonly id: string; readonly at: string } & Draft;

/** The entries of one type. */
export type EntryOf<Type extends Draft['type']> = Extract<Entry, { type: Type }>;

/** When it happened, in milliseconds since 1970. */
export function instant(entry: Entry): number {
  return Date.parse(entry.at);
}

/** The first of the diary, in the engine's order: by instant, then by id. */
export function firstOf(entries: readonly Entry[]): Entry | undefined {
  const before = (one: Entry, other: Entry) =>
    instant(one) < instant(other) || (instant(one) === instant(other) && one.id < other.id);
  return entries.reduce<Entry | undefined>(
    (first, each) => (first === undefined || before(each, first) ? each : first),
    undefined,
  );
}
