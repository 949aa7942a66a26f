/** What a calendar reminds of. */
export type What = 'session' | 'morning' | 'evening' | 'review';

/** One thing on one day. */
export interface Appointment {
  readonly what: What;
  readonly date: string;
  /** In minutes from midnight, wherever the person is. */
  readonly begins: number;
  /** How long it takes. */
  readonly minutes: number;
}
