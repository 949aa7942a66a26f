import motionAddress from '@nutation/motion.json?url';
import { textOf } from '../file';
import { Drawn, type Drawing, type Wanted } from './drawn';
import type { Path } from './paths';

/** Which still, and how. */
export interface Asked {
  /** The one of the hold where it is not said. */
  readonly still?: number;
  readonly arrows: boolean;
  /** How many steps there are to a unit of the picture. */
  readonly grain: number;
}

/**
 * The figure as all screens see it. It comes when the first picture is wanted, after the page is there; as long as it
 * is not, or where it cannot come, there are no pictures, and nothing else is missing.
 */
class Figures {
  #drawn = $state.raw<Drawn>();
  #missing = $state(false);
  #coming: Promise<Drawn | undefined> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #drawings = new Map<string, Drawing | undefined>();
  readonly #stills = new Map<string, Promise<readonly Path[]>>();

  /** The module, once it is there. */
  get drawn(): Drawn | undefined {
    void this.#come();
    return this.#drawn;
  }

  /** Whether there is a picture of an exercise, or may be one once the figure has come. */
  mayDraw(exercise: string): boolean {
    return this.drawn?.has(exercise) ?? !this.#missing;
  }

  /** The drawing of a motion; nothing as long as it cannot be drawn. */
  drawing(wanted: Wanted): Drawing | undefined {
    const drawn = this.drawn;
    if (drawn === undefined || !drawn.has(wanted.exercise)) return undefined;
    const key = nameOf(wanted);
    if (!this.#drawings.has(key)) {
      const drawing = orNothing(() => drawn.drawing(wanted));
      this.#drawings.set(key, drawing);
    }
    return this.#drawings.get(key);
  }

  /**
   * A still as SVG paths. Stills come one after the other, each in a task of its own: no tap waits for a page of them.
   * What was drawn once is kept.
   */
  still(wanted: Wanted, asked: Asked): Promise<readonly Path[]> {
    const key = [nameOf(wanted), asked.still, asked.arrows, asked.grain].join('/');
    let still = this.#stills.get(key);
    if (still === undefined) {
      still = this.#last.then(() => this.#draw(wanted, asked));
      this.#last = still;
      this.#stills.set(key, still);
    }
    return still;
  }

  async #draw(wanted: Wanted, { still, arrows, grain }: Asked): Promise<readonly Path[]> {
    const drawn = await this.#come();
    await pause();
    const drawing = this.drawing(wanted);
    if (drawn === undefined || drawing === undefined) return [];
    return orNothing(() => drawn.still(drawing, still ?? drawing.held, arrows, grain)) ?? [];
  }

  #come(): Promise<Drawn | undefined> {
    this.#coming ??= load().then(
      (drawn) => (this.#drawn = drawn),
      () => {
        this.#missing = true;
        return undefined;
      },
    );
    return this.#coming;
  }
}

async function load(): Promise<Drawn> {
  // What was asked for comes first: the figure waits until that is painted.
  await new Promise((painted) => requestAnimationFrame(painted));
  await pause();
  const [module, motions] = await Promise.all([import('@nutation/figure.js'), textOf(motionAddress)]);
  await pause();
  return new Drawn(module, motions);
}

function nameOf({ exercise, use, variant, side, turned = 0 }: Wanted): string {
  return [exercise, use, variant, side, turned].join('/');
}

function pause(): Promise<void> {
  return new Promise((over) => setTimeout(over));
}

/** A picture that cannot be drawn is one that is not there. */
function orNothing<Drawn>(draw: () => Drawn): Drawn | undefined {
  try {
    return draw();
  } catch {
    return undefined;
  }
}

export const figures = new Figures();
