/** What came of a try: all is done, there is more to do, or there is nobody to ask. */
export interface Outcome {
  readonly is: 'done' | 'again' | 'idle';
  /** The server wants to be left alone for so many seconds. */
  readonly after?: number | undefined;
}

/** Has something done later; gives what calls it off. */
export type Later = (milliseconds: number, then: () => void) => () => void;

const first = 1_000;
const longest = 300_000;

/** Where all is well, another device may have written meanwhile. */
const look = 60_000;

/**
 * When to try: at once when something happens here, and again after a failure, later each time. The wait is any share of
 * a limit that doubles ("full jitter"), so that many devices do not come back together when a server does.
 */
export class Rhythm {
  readonly #work: () => Promise<Outcome>;
  readonly #later: Later;
  readonly #random: () => number;
  #failures = 0;
  #turn = 0;
  #held = false;
  #callOff: () => void = () => undefined;

  constructor(work: () => Promise<Outcome>, later: Later, random: () => number) {
    this.#work = work;
    this.#later = later;
    this.#random = random;
  }

  /** Something has happened: a new entry, a network, a page that is looked at again. */
  now() {
    // What the server has asked for counts more.
    if (!this.#held) void this.#try();
  }

  stop() {
    this.#turn++;
    this.#callOff();
    this.#held = true;
  }

  async #try() {
    this.#callOff();
    const turn = ++this.#turn;
    const outcome = await this.#work();
    // Another try has begun meanwhile: it says what comes next.
    if (turn !== this.#turn) return;
    this.#failures = outcome.is === 'again' ? this.#failures + 1 : 0;
    if (outcome.is !== 'idle') this.#wait(outcome);
  }

  #wait({ is, after }: Outcome) {
    this.#held = after !== undefined;
    const limit = Math.min(longest, first * 2 ** (this.#failures - 1));
    const milliseconds =
      after !== undefined ? after * 1_000 + this.#random() * first : is === 'done' ? look : this.#random() * limit;
    this.#callOff = this.#later(milliseconds, () => {
      this.#held = false;
      void this.#try();
    });
  }
}
