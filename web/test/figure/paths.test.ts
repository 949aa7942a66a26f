import { describe, expect, it } from 'vitest';
import { CanvasPen, type Surface } from '../../src/figure/canvas';
import { trace } from '../../src/figure/numbers';
import { paths } from '../../src/figure/paths';

const quarter = Math.PI / 2;

/** A shape as numbers: its paint, then outlines of arcs. */
function shape(paint: number, ...outlines: number[][][]): number[] {
  return [paint, outlines.length, ...outlines.flatMap((arcs) => [arcs.length, ...arcs.flat()])];
}

const corner = (x: number, y: number) => [x, y, 0, 0, 0];
const triangle = shape(3, [corner(0, 0), corner(10, 0), corner(0, 10)]);
const disc = shape(1, [[50, 40, 10, 0, 4 * quarter]]);
const limb = shape(2, [
  [0, 0, 5, quarter, 3 * quarter],
  [20, 0, 5, -quarter, quarter],
]);

function drawn(numbers: number[], grain = 10) {
  return paths(Float64Array.from(numbers), numbers.length, grain);
}

describe('numbers become paths', () => {
  it('cornersAreJoinedByLines', () => expect(drawn(triangle)).toEqual([{ paint: 3, d: 'M0 0L10 0L0 10Z' }]));

  it('aWholeCircleGoesInTwoBows', () =>
    expect(drawn(disc)).toEqual([{ paint: 1, d: 'M60 40A10 10 0 0 1 40 40A10 10 0 0 1 60 40Z' }]));

  it('aLineLeadsFromArcToArc', () =>
    expect(drawn(limb)).toEqual([{ paint: 2, d: 'M0 5A5 5 0 0 1 0 -5L20 -5A5 5 0 0 1 20 5Z' }]));

  it('eachShapeIsAPathOfAllItsOutlines', () => {
    const both = shape(4, [corner(0, 0), corner(1, 0), corner(0, 1)], [corner(5, 5), corner(6, 5), corner(5, 6)]);
    expect(drawn([...both, ...disc])).toHaveLength(2);
    expect(drawn(both)).toEqual([{ paint: 4, d: 'M0 0L1 0L0 1ZM5 5L6 5L5 6Z' }]);
  });

  it('isAsFineAsAskedFor', () => {
    const fine = shape(0, [corner(1.234, 5.678), corner(2, 2), corner(3, 3)]);
    expect(drawn(fine, 10)[0]?.d).toBe('M1.2 5.7L2 2L3 3Z');
    expect(drawn(fine, 1)[0]?.d).toBe('M1 6L2 2L3 3Z');
  });

  it('whatLiesBehindTheLastNumberIsNotRead', () =>
    expect(paths(Float64Array.from([...disc, ...limb]), disc.length, 10)).toHaveLength(1));
});

/** Notes what is asked of a canvas. */
function noting(): { asked: string[]; surface: Surface } {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void asked.push([name, ...values].join(' '));
  const surface = {
    fillStyle: '',
    beginPath: note('begin'),
    moveTo: note('move'),
    lineTo: note('line'),
    arc: note('arc'),
    closePath: note('close'),
    fill: (rule?: unknown) => void asked.push(`fill ${String(rule)} ${surface.fillStyle}`),
  };
  return { asked, surface: surface as unknown as Surface };
}

describe('numbers become shapes of a canvas', () => {
  it('oneFillForAllOutlinesOfAShapeInItsTone', () => {
    const { asked, surface } = noting();
    const pen = new CanvasPen(surface);
    pen.tones = ['#000000', '#111111', '#222222', '#333333'];
    const numbers = [...triangle, ...shape(1, [[5, 6, 2, 0, 1]], [[7, 8, 2, 0, 1]])];
    trace(Float64Array.from(numbers), numbers.length, pen);
    expect(asked).toEqual([
      'begin',
      'move 0 0',
      'line 10 0',
      'line 0 10',
      'close',
      'fill nonzero #333333',
      'begin',
      'move 7 6',
      'arc 5 6 2 0 1',
      'close',
      'move 9 8',
      'arc 7 8 2 0 1',
      'close',
      'fill nonzero #111111',
    ]);
  });
});
