import type { Segment } from '../engine/segment';
import type { Moment } from '../figure/course';
import { isPause, paced, waitsForTap, type Pace } from './pace';

/** Longer than this without a look at the clock, and the person was away: a call, a locked screen, a sleeping laptop. */
export const awayMs = 5_000;

export type State = 'waiting' | 'running' | 'paused' | 'storing' | 'over';

export type Happening =
  /** A segment begins. */
  | { readonly type: 'entered'; readonly segment: Segment }
  /** The question at the end of a side is over: what was done is to be stored before anything goes on. */
  | { readonly type: 'side-over'; readonly ask: Segment }
  /** Nobody looked for a while: it waits where it was. */
  | { readonly type: 'away'; readonly ms: number }
  /** The timeline is at its end. */
  | { readonly type: 'over' };

/**
 * Where one is on a timeline, as a function of instants that it is told.
 *
 * It never counts ticks: how often `tick` is called changes nothing but how soon one hears of it. It has no clock, and
 * it stores nothing; at the end of a side it stands still until it is told that the side is stored.
 */
export class Machine {
  readonly #prescribed: readonly Segment[];
  #timeline: readonly Segment[];
  #pace: Pace;
  #state: State = 'waiting';
  #index = 0;
  /** Milliseconds done of the current segment. */
  #done = 0;
  #lookedAt = 0;
  /** Milliseconds done of segments that were ended before their time, by index. */
  readonly #early = new Map<number, number>();

  constructor(timeline: readonly Segment[], pace: Pace = 'plain') {
    this.#prescribed = timeline;
    this.#timeline = paced(timeline, pace);
    this.#pace = pace;
    if (timeline.length === 0) this.#state = 'over';
  }

  /** The timeline at the pace that is kept. */
  get timeline(): readonly Segment[] {
    return this.#timeline;
  }

  get pace(): Pace {
    return this.#pace;
  }

  /** Keeps another pace from here on. */
  keep(pace: Pace) {
    this.#pace = pace;
    this.#timeline = paced(this.#prescribed, pace);
    this.#done = Math.min(this.#done, this.segment?.durationMs ?? 0);
  }

  /** Goes to a place where one was before, with the segments before it that were ended early. */
  moveTo(index: number, doneMs: number, early: readonly (readonly [number, number])[] = []) {
    this.#index = index;
    this.#done = Math.min(doneMs, this.segment?.durationMs ?? 0);
    this.#early.clear();
    for (const [at, ms] of early) this.#early.set(at, ms);
  }

  get state(): State {
    return this.#state;
  }

  get index(): number {
    return this.#index;
  }

  /** The current segment; the last one when all is over. */
  get segment(): Segment | undefined {
    return this.timeline[Math.min(this.#index, this.timeline.length - 1)];
  }

  /** Milliseconds done of the current segment. */
  get doneMs(): number {
    return this.#done;
  }

  /** Milliseconds really done of a segment. */
  doneOf(index: number): number {
    if (index === this.#index) return this.#done;
    return index > this.#index ? 0 : (this.#early.get(index) ?? this.timeline[index]?.durationMs ?? 0);
  }

  /** Segments that were ended before their time, with the milliseconds done of them. */
  get early(): readonly (readonly [index: number, ms: number])[] {
    return [...this.#early];
  }

  /** Whether the current segment goes on until one says that one is done. */
  get waitsForTap(): boolean {
    return waitsForTap(this.timeline, this.#index, this.#pace);
  }

  /** The moment at an instant between two looks. A segment does not end by it: that takes a look. */
  momentAt(now: number): Moment {
    const segment = this.segment;
    if (segment === undefined) return { phase: 'start', share: 0, repetition: 0, seconds: 0 };
    const since = this.#state === 'running' ? Math.max(0, now - this.#lookedAt) : 0;
    const done = Math.min(this.#done + since, segment.durationMs);
    return {
      phase: segment.phase,
      share: done / segment.durationMs,
      repetition: segment.repetition,
      seconds: done / 1000,
    };
  }

  /** Milliseconds left of the current segment. */
  get leftMs(): number {
    return Math.max(0, (this.segment?.durationMs ?? 0) - this.#done);
  }

  /** Begins, or goes on after a pause. */
  go(now: number): Happening[] {
    const begins = this.#state === 'waiting';
    if (!begins && this.#state !== 'paused') return [];
    this.#state = 'running';
    this.#lookedAt = now;
    return begins ? this.#entered() : [];
  }

  pause(now: number): Happening[] {
    const happened = this.tick(now);
    if (this.#state === 'running') this.#state = 'paused';
    return happened;
  }

  /** Looks at the clock. */
  tick(now: number): Happening[] {
    if (this.#state !== 'running') return [];
    const passed = Math.max(0, now - this.#lookedAt);
    this.#lookedAt = now;
    if (passed > awayMs) {
      this.#state = 'paused';
      return [{ type: 'away', ms: passed }];
    }
    return this.#pass(passed);
  }

  /** "I am done": ends a segment that waits for it. It counts for as long as it was really done. */
  done(now: number): Happening[] {
    const happened = this.tick(now);
    if (this.#state !== 'running' || !this.waitsForTap) return happened;
    const segment = this.segment;
    if (segment?.kind === 'ask') return [...happened, ...this.answered()];
    if (segment !== undefined && !isPause(segment) && this.leftMs > 0) this.#early.set(this.#index, this.#done);
    return [...happened, ...this.#next()];
  }

  /** The question was answered before its time was up. */
  answered(): Happening[] {
    const ask = this.segment;
    if (ask?.kind !== 'ask' || this.#state === 'storing' || this.#state === 'over') return [];
    this.#state = 'storing';
    return [{ type: 'side-over', ask }];
  }

  /** The side is on the disk: the next may begin. */
  stored(now: number): Happening[] {
    if (this.#state !== 'storing') return [];
    this.#state = 'running';
    this.#lookedAt = now;
    return this.#next();
  }

  /** Starts this side again. It was not stored yet, so nothing is undone. */
  back(now: number): Happening[] {
    if (this.#state === 'storing' || this.#state === 'over') return [];
    this.#index = this.#startOfSide();
    this.#done = 0;
    for (const at of this.#early.keys()) if (at >= this.#index) this.#early.delete(at);
    this.#lookedAt = now;
    return this.#entered();
  }

  #pass(ms: number): Happening[] {
    const happened: Happening[] = [];
    let left = ms;
    while (this.#state === 'running') {
      const segment = this.segment;
      if (segment === undefined || this.#done + left < segment.durationMs) {
        this.#done += left;
        return happened;
      }
      if (this.waitsForTap) {
        this.#done = segment.durationMs;
        return happened;
      }
      left -= segment.durationMs - this.#done;
      this.#done = segment.durationMs;
      happened.push(...(segment.kind === 'ask' ? this.answered() : this.#next()));
    }
    return happened;
  }

  #next(): Happening[] {
    this.#index++;
    this.#done = 0;
    if (this.#index < this.timeline.length) return this.#entered();
    this.#state = 'over';
    return [{ type: 'over' }];
  }

  #entered(): Happening[] {
    const segment = this.segment;
    return segment === undefined ? [] : [{ type: 'entered', segment }];
  }

  #startOfSide(): number {
    for (let index = this.#index - 1; index >= 0; index--) {
      const segment = this.timeline[index];
      if (segment?.kind === 'ask' || segment?.item !== this.segment?.item) return index + 1;
    }
    return 0;
  }
}
