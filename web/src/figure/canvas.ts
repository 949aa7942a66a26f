import type { Pen } from './numbers';

/** The part of a canvas that is needed to fill shapes. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'closePath' | 'fill' | 'fillStyle'
>;

/** Fills shapes on a canvas. */
export class CanvasPen implements Pen {
  /** CSS colours in the order of the paints. */
  tones: readonly string[] = [];
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  begin(paint: number) {
    this.#surface.fillStyle = this.tones[paint] ?? '';
    this.#surface.beginPath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number, first: boolean) {
    // A canvas leads a line to an arc by itself, but the first of an outline is not to hang on the one before.
    if (first) this.#surface.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    if (radius > 0) this.#surface.arc(x, y, radius, from, to);
    else if (!first) this.#surface.lineTo(x, y);
  }

  close() {
    this.#surface.closePath();
  }

  fill() {
    this.#surface.fill('nonzero');
  }
}
