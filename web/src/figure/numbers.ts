/** How large a picture is, in its units. */
export const width = 1000;
export const height = 760;

/**
 * A picture as numbers: for each shape its paint and how many outlines, for each outline how many arcs, for each arc
 * x, y, radius, from and to. An arc goes clockwise; a line leads to it from the one before; a radius of 0 is a corner.
 * A shape is all that is inside any of its outlines.
 */
export type Numbers = Float64Array;

/** What draws shapes: a canvas, or the text of paths. */
export interface Pen {
  begin(paint: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, first: boolean): void;
  close(): void;
  fill(): void;
}

/** Leads a pen through the first so many numbers. */
export function trace(numbers: Numbers, count: number, pen: Pen) {
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  while (at < count) {
    pen.begin(next());
    for (let outlines = next(); outlines > 0; outlines--) {
      const arcs = next();
      for (let arc = 0; arc < arcs; arc++) pen.arc(next(), next(), next(), next(), next(), arc === 0);
      pen.close();
    }
    pen.fill();
  }
}
