import type { Offered, SessionStarted } from '../diary/entry';
import type { Day } from '../engine/day';
import type { Session } from '../engine/session';

/** What was offered, as a fact of the diary: every side with its dose, its reasons, and who decided. */
export function started(day: Day, session: Session): SessionStarted {
  const offer = session.items.flatMap((item) =>
    item.doses.map(({ side, variant, hold, reps, sets }): Offered => ({
      exercise: item.exercise,
      use: item.use,
      side,
      variant,
      hold,
      reps,
      sets,
      reasons: item.reasons.map(({ rule, code, slots }) => ({ rule, code, slots })),
    })),
  );
  const { kind, minutes } = session;
  return { type: 'session-started', kind, minutes, offer, engine: day.engine, catalogue: day.catalogue };
}
