import fc from 'fast-check';

/**
 * What becomes of a request. `dropped`: it never arrives. `unanswered`: its answer is lost, after the server has stored.
 * `doubled`: it arrives twice. `late`: the device gives it up, and it arrives when other things have happened.
 */
const fates = ['answered', 'dropped', 'unanswered', 'doubled', 'late', 'busy'] as const;
export type Fate = (typeof fates)[number];

/** One thing that happens. A device is told by a number, counted round. */
export type Step =
  | { readonly does: 'writes'; readonly device: number; readonly line: number }
  /** A line that other devices may write too, from the same file. */
  | { readonly does: 'brings'; readonly device: number; readonly line: number }
  /** Two devices do the same session at once. */
  | { readonly does: 'sessions'; readonly device: number; readonly other: number; readonly line: number }
  /** A line with an id that another device may give to other content. */
  | { readonly does: 'clashes'; readonly device: number; readonly line: number }
  /** A line that the server does not take before it is updated. */
  | { readonly does: 'dares'; readonly device: number; readonly line: number }
  | { readonly does: 'syncs'; readonly devices: readonly number[]; readonly fates: readonly Fate[] }
  | { readonly does: 'arrives'; readonly which: number }
  /** The app is opened anew. */
  | { readonly does: 'restarts'; readonly device: number }
  /** Its storage is gone, and it is paired anew. */
  | { readonly does: 'forgets'; readonly device: number }
  /** The server is brought back from a copy that lacks its newest lines. */
  | { readonly does: 'restores'; readonly lines: number };

export interface Schedule {
  /** How many days the clock of each device is wrong. */
  readonly clocks: readonly number[];
  readonly steps: readonly Step[];
}

const device = fc.nat(4);
const line = fc.nat(120);
const few = fc.nat(2);

const fate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>('answered') },
  { weight: 4, arbitrary: fc.constantFrom(...fates) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('writes' as const), device, line }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('brings' as const), device, line }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('sessions' as const), device, other: device, line }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('clashes' as const), device, line: few }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('dares' as const), device, line: few }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('syncs' as const),
      devices: fc.array(device, { minLength: 1, maxLength: 3 }),
      fates: fc.array(fate, { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('arrives' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restarts' as const), device }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('forgets' as const), device }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restores' as const), lines: fc.nat(12) }) },
);

/** Two to five devices, and what happens to them. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  clocks: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 2, maxLength: 5 }),
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
});
