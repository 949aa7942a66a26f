import type * as FigureModule from '@nutation/figure.js';
import type { Side } from '../engine/session';
import type { Moment, Stretch } from './course';
import { trace, type Pen } from './numbers';
import { paths, type Path } from './paths';

/** What is to be seen: an exercise as it is done, on which side, from where. */
export interface Wanted {
  readonly exercise: string;
  readonly use: string;
  readonly variant: string;
  readonly side: Side;
  /** How far the viewer has gone around the person to the right, in whole degrees. */
  readonly turned?: number;
}

/** A drawing of the figure. */
export interface Drawing {
  readonly drawing: number;
  readonly stills: number;
  /** Which of the stills shows the hold. */
  readonly held: number;
  /** Once through the motion. */
  readonly course: readonly Stretch[];
}

export type Theme = 'light' | 'dark' | 'print';

/** The figure's module with its motions: what it draws, in the app's own terms. */
export class Drawn {
  readonly #module: typeof FigureModule;
  readonly #exercises: ReadonlySet<string>;
  readonly #phases: readonly string[];
  readonly #tones = new Map<Theme, readonly string[]>();

  constructor(module: typeof FigureModule, motions: string) {
    const opened = parsed<{ exercises: string[]; phases: string[] }>(module.open(motions));
    this.#module = module;
    this.#exercises = new Set(opened.exercises);
    this.#phases = opened.phases;
  }

  has(exercise: string): boolean {
    return this.#exercises.has(exercise);
  }

  drawing({ exercise, use, variant, side, turned = 0 }: Wanted): Drawing {
    return parsed<Drawing>(this.#module.drawing(exercise, use, variant, side, turned));
  }

  /** Draws a moment. */
  draw({ drawing }: Drawing, { phase, share, repetition, seconds }: Moment, pen: Pen) {
    const count = this.#module.draw(drawing, this.#phases.indexOf(phase), share, repetition, seconds);
    trace(this.#module.numbers(), count, pen);
  }

  /** A moment, as paths so fine ([paths]). */
  picture({ drawing }: Drawing, { phase, share, repetition, seconds }: Moment, grain: number): readonly Path[] {
    const count = this.#module.draw(drawing, this.#phases.indexOf(phase), share, repetition, seconds);
    return paths(this.#module.numbers(), count, grain);
  }

  /** One of the stills, as paths so fine ([paths]). */
  still({ drawing }: Drawing, still: number, arrows: boolean, grain: number): readonly Path[] {
    const count = this.#module.still(drawing, still, arrows);
    return paths(this.#module.numbers(), count, grain);
  }

  /** CSS colours in the order of the paints. */
  tones(theme: Theme): readonly string[] {
    let tones = this.#tones.get(theme);
    if (tones === undefined) {
      tones = parsed<string[]>(this.#module.tones(theme));
      this.#tones.set(theme, tones);
    }
    return tones;
  }
}

function parsed<Answer extends object>(text: string): Answer {
  const answer = JSON.parse(text) as Answer | { error: unknown };
  if ('error' in answer) throw new Error(`The figure: ${JSON.stringify(answer.error)}`);
  return answer;
}
