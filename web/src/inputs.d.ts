/** Addresses of what the build takes from the modules `browser` and `catalogue`. */
declare module '@nutation/*?url' {
  const address: string;
  export default address;
}

/** The figure's functions; what crosses is told beside them in the module `browser`. */
declare module '@nutation/figure.js' {
  /** `{"exercises":[...],"phases":[...]}` or `{"error":{...}}`. */
  export function open(motions: string): string;
  /** `{"drawing","stills","held","course":[{"phase","ms"}]}` or `{"error":{...}}`. */
  export function drawing(exercise: string, use: string, variant: string, side: string, turned: number): string;
  export function draw(drawing: number, phase: number, share: number, repetition: number, seconds: number): number;
  export function still(drawing: number, still: number, arrows: boolean): number;
  export function numbers(): Float64Array;
  /** CSS colours in the order of the paints, or `{"error":{...}}`. */
  export function tones(theme: string): string;
}
