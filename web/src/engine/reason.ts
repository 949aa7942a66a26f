/** Why something is as it is: a rule with its numbers and sources. The engine turns it into a sentence (`Door.say`). */
export interface Reason {
  readonly rule: string;
  readonly code: string;
  /** Whole numbers, ids, or dates as `YYYY-MM-DD`. */
  readonly slots: Readonly<Record<string, number | string>>;
  /** Lines of the articles (`A3:59-61`) and rules (`R04`). */
  readonly sources: readonly string[];
}
