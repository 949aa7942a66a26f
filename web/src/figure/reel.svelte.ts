/** After so many milliseconds of the movement it is shown anew where one is. */
const often = 100;

/** Where one is in a movement that is shown again and again, as a function of a clock. */
export class Reel {
  running = $state(true);
  slow = $state(false);
  /** Milliseconds of the movement, as of the last look. */
  shown = $state(0);
  readonly #now: () => number;
  /** Where it was when it last started, stopped or changed its pace, and when that was. */
  #from = 0;
  #since: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Milliseconds of the movement now. */
  at(): number {
    const pace = this.slow ? 0.4 : 0.8;
    return this.running ? this.#from + (this.#now() - this.#since) * pace : this.#from;
  }

  /** Looks. Those who show where it is hear of it now and then: to move a slider costs more than a frame's drawing. */
  look(): number {
    const at = this.at();
    if (Math.abs(at - this.shown) >= often) this.shown = at;
    return at;
  }

  toggle() {
    this.#mark();
    this.running = !this.running;
  }

  slower() {
    this.#mark();
    this.slow = !this.slow;
  }

  /** Goes to a place and stays there. */
  moveTo(ms: number) {
    this.running = false;
    this.#from = ms;
    this.shown = ms;
  }

  #mark() {
    this.#from = this.at();
    this.#since = this.#now();
  }
}
