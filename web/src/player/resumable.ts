import type { Session } from '../engine/session';
import { timeOfDay, type Clock } from '../time/clock';

/** Whether an open session may still go on: the engine says until when, and the device knows what time it is. */
export function resumable(session: Session, clock: Clock): boolean {
  return session.until === null || session.until === undefined || timeOfDay(clock) <= session.until;
}
