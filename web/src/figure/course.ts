/** A moment of a segment, as far as the figure needs it. */
export interface Moment {
  readonly phase: string;
  /** Share of the segment's time that is over, 0 to 1. */
  readonly share: number;
  /** From 1; 0 outside of repetitions. */
  readonly repetition: number;
  /** Since the segment began. */
  readonly seconds: number;
}

/** A phase of a motion, and how long it is shown. */
export interface Stretch {
  readonly phase: string;
  readonly ms: number;
}

/** How long it takes once through. */
export function length(course: readonly Stretch[]): number {
  return course.reduce((sum, stretch) => sum + stretch.ms, 0);
}

/** The moment so many milliseconds into a course, which begins anew at its end. */
export function momentOf(course: readonly Stretch[], ms: number): Moment {
  let left = ms % length(course);
  for (const stretch of course) {
    if (left < stretch.ms) {
      // What goes on without end, such as a walk, goes on: the ground that has passed does not come back.
      const seconds = (course.length === 1 ? ms : left) / 1000;
      return { phase: stretch.phase, share: left / stretch.ms, repetition: 1, seconds };
    }
    left -= stretch.ms;
  }
  return { phase: 'start', share: 0, repetition: 0, seconds: 0 };
}
