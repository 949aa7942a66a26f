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

  /** Looks, for those who show where it is. */
  look(): number {
    this.shown = this.at();
    return this.shown;
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
