import type { Appointment } from './appointment';
import type { Consequence } from './consequence';
import type { Day } from './day';
import type { ForwardDay, SupposedHurt } from './forward';
import type { Letter } from './letter';
import type { PastSession } from './past';
import type { Progress } from './progress';
import type { Reason } from './reason';
import type { Finding } from './review';

/** What was wrong with a line of the diary. */
export interface Refusal {
  readonly line: number;
  readonly field: string;
  readonly code: string;
  readonly value: string;
  readonly expected: string;
}

/** The engine's word on one line: taken with its canonical text, or refused. */
export type Appended =
  | { readonly id: string; readonly status: 'accepted' | 'known' | 'conflict'; readonly text: string }
  | { readonly refusal: Refusal };

/** The engine behind its one door. Entries cross once; every answer is a value. */
export interface Door {
  /** Opens the engine with the catalogue's text; gives its version. */
  open(catalogue: string): Promise<string>;
  /** Gives it the words of a language, for `say`. */
  texts(language: string, texts: string): Promise<void>;
  /** Adds lines of the diary. Nothing is stored by this: the store is the app's. */
  append(lines: readonly string[]): Promise<readonly Appended[]>;
  /** What may be done on a date, `YYYY-MM-DD`. */
  day(date: string): Promise<Day>;
  /** What a `set` entry would bring, without adding it. */
  consequence(line: string): Promise<Consequence>;
  /** The sentence of a reason. */
  say(reason: Reason, language: string): Promise<string>;
  /** The next days, 1 to 60, as if all were comfortable but for one thing, if it is named. Nothing is added. */
  forward(date: string, days: number, hurt?: SupposedHurt): Promise<readonly ForwardDay[]>;
  /** What a calendar reminds of on the next days, 1 to 60, where sessions begin so many minutes from midnight. */
  appointments(date: string, days: number, session: number): Promise<readonly Appointment[]>;
  /** What the three-week review finds with this judgement, -5 to 5. */
  review(date: string, judgement: number): Promise<Finding>;
  /** How it has gone up to a date. */
  progress(date: string): Promise<Progress>;
  /** The page for a provider, as facts. */
  letter(date: string): Promise<Letter>;
  /** The sessions of the diary, newest first. */
  past(): Promise<readonly PastSession[]>;
  /** Forgets every entry. */
  reset(): Promise<void>;
}

/** The engine said no. The message names the values. */
export class EngineRefused extends Error {
  override readonly name = 'EngineRefused';
}
