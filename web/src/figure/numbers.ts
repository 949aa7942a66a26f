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

const ofAnArc = 5;

/** Leads a pen through the first so many numbers. */
export function trace(numbers: Numbers, count: number, pen: Pen) {
  let at = 0;
  while (at < count) {
    pen.begin(numbers[at] as number);
    let outlines = numbers[at + 1] as number;
    at += 2;
    for (; outlines > 0; outlines--) {
      const first = at + 1;
      const end = first + ofAnArc * (numbers[at] as number);
      for (at = first; at < end; at += ofAnArc) {
        pen.arc(
          numbers[at] as number,
          numbers[at + 1] as number,
          numbers[at + 2] as number,
          numbers[at + 3] as number,
          numbers[at + 4] as number,
          at === first,
        );
      }
      pen.close();
    }
    pen.fill();
  }
}
