import type { Side } from './session';

export type SegmentKind =
  'change-position' | 'get-ready' | 'move' | 'hold' | 'return' | 'rest' | 'change-side' | 'ask' | 'breathe';

/** One stretch of time in which one thing happens. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Index of the exercise among the session's items; -1 for breathing. */
  readonly item: number;
  readonly exercise: string;
  readonly use: string;
  /** The side that works; for an `ask`, the side that is asked about. */
  readonly side: Side;
  readonly rung: number;
  /** From 1; 0 outside of sets. */
  readonly set: number;
  /** From 1, on this side in this set; 0 outside of repetitions. */
  readonly repetition: number;
  /** Milliseconds from the timeline's beginning. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly cues: readonly string[];
  readonly phase: string;
}
