/** Why something is as it is: a rule with its numbers and sources. The engine turns it into a sentence (`Door.say`). */
export interface Reason {
  readonly rule: string;
  readonly code: string;
  /** Whole numbers, ids, or dates as `YYYY-MM-DD`. */
  readonly slots: Readonly<Record<string, number | string>>;
  /** Lines of the articles (`A3:59-61`) and rules (`R04`). */
  readonly sources: readonly string[];
}

/** The same thing told again with other numbers is told once, with the newest. What names another thing stays. */
export function condensed<Some extends Omit<Reason, 'sources'>>(reasons: readonly Some[]): readonly Some[] {
  const named = ({ rule, code, slots }: Some) =>
    JSON.stringify([rule, code, Object.entries(slots).filter(([, value]) => typeof value === 'string')]);
  return reasons.filter((reason, index) => !reasons.slice(index + 1).some((later) => named(later) === named(reason)));
}
