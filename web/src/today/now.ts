import type { Moment } from '../diary/entry';
import type { Day, Question, QuestionCode } from '../engine/day';

/** The questions that are due by this time of day, `hh:mm`. */
export function due(day: Day, time: string): readonly Question[] {
  return day.questions.filter((question) => question.from <= time);
}

export function isDue(day: Day, code: QuestionCode, time: string): boolean {
  return due(day, time).some((question) => question.code === code);
}

/** Whether the day asks this, at whatever time. */
export function asks(day: Day, code: QuestionCode): boolean {
  return day.questions.some((question) => question.code === code);
}

/** Which reading is asked for now, if any: the close of a session first, then evening, morning, and before a session. */
export function readingDue(day: Day, time: string): Moment | undefined {
  const codes = due(day, time).map((question) => question.code);
  if (codes.includes('reading-close')) return 'close';
  if (codes.includes('reading-evening')) return 'evening';
  if (codes.includes('reading-morning') && time < '12:00') return 'morning';
  return codes.includes('reading-before') ? 'before' : undefined;
}

/** Whether the whole screening is due; the short check alone is asked at the start. */
export function screeningDue(day: Day): boolean {
  return asks(day, 'screening');
}

/** Why there is only ease left today: the session of this date is over. */
export function over(day: Day): boolean {
  return day.kind.reasons.some((reason) => reason.rule === 'K2');
}

/** A slip of the finger is taken back within this time; later an answer stands. */
export const slipMs = 10 * 60_000;

export function isFresh(entry: { readonly at: string }, now: number): boolean {
  return now - Date.parse(entry.at) < slipMs;
}

/** Whether the gate lets one try out how far one can move. */
export function mayTry(day: Day): boolean {
  return day.clearance.level === 'proceed' || day.clearance.level === 'keep';
}
