import { trace, type Numbers, type Pen } from './numbers';

/** A shape of an SVG picture. */
export interface Path {
  readonly paint: number;
  readonly d: string;
}

/** Writes shapes as the text of SVG paths. */
class PathPen implements Pen {
  readonly paths: Path[] = [];
  readonly #grain: number;
  #paint = 0;
  #d = '';

  constructor(grain: number) {
    this.#grain = grain;
  }

  begin(paint: number) {
    this.#paint = paint;
    this.#d = '';
  }

  arc(x: number, y: number, radius: number, from: number, to: number, first: boolean) {
    this.#d += (first ? 'M' : 'L') + this.#point(x, y, radius, from);
    if (radius === 0) return;
    // A path has no arc from a point to itself: what is more than half a circle goes in two.
    if (to - from > Math.PI) this.#bow(x, y, radius, (from + to) / 2);
    this.#bow(x, y, radius, to);
  }

  close() {
    this.#d += 'Z';
  }

  fill() {
    this.paths.push({ paint: this.#paint, d: this.#d });
  }

  #bow(x: number, y: number, radius: number, to: number) {
    const round = this.#number(radius);
    this.#d += `A${round} ${round} 0 0 1 ${this.#point(x, y, radius, to)}`;
  }

  #point(x: number, y: number, radius: number, angle: number): string {
    return `${this.#number(x + radius * Math.cos(angle))} ${this.#number(y + radius * Math.sin(angle))}`;
  }

  #number(value: number): number {
    return Math.round(value * this.#grain) / this.#grain;
  }
}

/**
 * A picture as SVG paths.
 *
 * @param grain how many steps there are to a unit; the picture is 1000 units wide
 */
export function paths(numbers: Numbers, count: number, grain: number): readonly Path[] {
  const pen = new PathPen(grain);
  trace(numbers, count, pen);
  return pen.paths;
}
