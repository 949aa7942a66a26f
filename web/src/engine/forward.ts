import type { Reason } from './reason';
import type { SessionKind, Side, SideDose } from './session';

/** Something that is supposed to hurt, the first time that it comes. */
export interface SupposedHurt {
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
  /** 1 to 10. */
  readonly score: number;
}

/** A date played forward: what it would bring. */
export interface ForwardDay {
  readonly date: string;
  readonly level: string;
  readonly stage: number;
  readonly reasons: readonly Reason[];
  readonly sessions: readonly { readonly kind: SessionKind; readonly offer: readonly ForwardOffer[] }[];
}

export interface ForwardOffer extends Omit<SideDose, 'rung'> {
  readonly exercise: string;
  readonly use: string;
  readonly reasons: readonly Reason[];
}
