import type { Item, Session } from '../engine/session';
import type { Segment, SegmentKind } from '../engine/segment';
import type { Moment } from '../figure/course';
import type { Clock } from '../time/clock';
import { Machine, type State } from './machine';
import type { Pace } from './pace';

/** What a new side or a new exercise begins with. */
const opens: ReadonlySet<SegmentKind> = new Set(['change-side', 'change-position', 'get-ready']);

/** What the screen shows of a session: where its machine was at the last look. */
export class Shown {
  session = $state.raw() as Session;
  timeline = $state.raw<readonly Segment[]>([]);
  segment = $state.raw<Segment>();
  state = $state<State>('waiting');
  /** Milliseconds done of the segment. */
  doneMs = $state(0);
  index = $state(0);
  pace = $state<Pace>('plain');
  /** Whether the segment goes on until one says that one is done. */
  waits = $state(false);

  protected machine: Machine;
  readonly #clock: Clock;

  constructor(session: Session, clock: Clock) {
    this.session = session;
    this.#clock = clock;
    this.machine = new Machine(session.timeline);
  }

  get item(): Item | undefined {
    return this.segment === undefined ? undefined : this.session.items[this.segment.item];
  }

  /** What the figure shows now, to the millisecond: looks are too far apart for a movement. */
  moment(): Moment {
    return this.machine.momentAt(this.now());
  }

  get next(): Segment | undefined {
    return this.timeline
      .slice(this.index + 1)
      .find((each) => opens.has(each.kind) && (each.item !== this.segment?.item || each.side !== this.segment.side));
  }

  /** Milliseconds from now to a later segment. At one's own pace nobody knows. */
  msUntil(segment: Segment): number | undefined {
    if (this.pace === 'own') return undefined;
    return Math.max(0, segment.startMs - (this.segment?.startMs ?? 0) - this.doneMs);
  }

  protected now(): number {
    return this.#clock.steady();
  }

  protected show() {
    this.timeline = this.machine.timeline;
    this.segment = this.machine.segment;
    this.index = this.machine.index;
    this.state = this.machine.state;
    this.doneMs = this.machine.doneMs;
    this.pace = this.machine.pace;
    this.waits = this.machine.waitsForTap;
  }
}
