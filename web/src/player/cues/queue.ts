/** How much a cue matters: a higher one cuts a lower one short. */
export const ranks = { hint: 1, step: 2, count: 3, change: 4, alarm: 5 } as const;
export type Rank = keyof typeof ranks;

/** Something to say. Everything said is also written on the screen. */
export interface Cue {
  readonly text: string;
  readonly rank: Rank;
  /** Milliseconds after which it is no longer worth saying: a "three" that comes late is wrong. */
  readonly freshMs: number;
}

/** Something that speaks; calls back when a text is over, cut off ones included. */
export interface Speaker {
  speak(text: string, over: () => void): void;
  cut(): void;
}

/** Nothing that is said takes this long: a voice that has not told its end by then tells it no more. */
const longestMs = 15_000;

interface Waiting {
  readonly cue: Cue;
  readonly since: number;
}

/** The one queue of all that is said: one voice, one thing at a time. */
export class CueQueue {
  readonly #speaker: Speaker;
  readonly #now: () => number;
  #speaking: Cue | undefined;
  #since = 0;
  #waiting: Waiting[] = [];
  #turn = 0;

  constructor(speaker: Speaker, now: () => number) {
    this.#speaker = speaker;
    this.#now = now;
  }

  say(cue: Cue) {
    const rank = ranks[cue.rank];
    // What matters less than this is out of date once this is said.
    this.#waiting = this.#waiting.filter((each) => ranks[each.cue.rank] >= rank);
    this.#waiting.push({ cue, since: this.#now() });
    const stuck = this.#now() - this.#since > longestMs;
    if (this.#speaking !== undefined && (stuck || ranks[this.#speaking.rank] < rank)) {
      this.#speaker.cut();
      this.#speaking = undefined;
    }
    this.#next();
  }

  /** Silence, at once. */
  hush() {
    this.#waiting = [];
    this.#turn++;
    if (this.#speaking !== undefined) this.#speaker.cut();
    this.#speaking = undefined;
  }

  #next() {
    if (this.#speaking !== undefined) return;
    const now = this.#now();
    this.#waiting = this.#waiting.filter((each) => now - each.since <= each.cue.freshMs);
    this.#waiting.sort((one, other) => ranks[other.cue.rank] - ranks[one.cue.rank]);
    const cue = this.#waiting.shift()?.cue;
    if (cue === undefined) return;
    this.#speaking = cue;
    this.#since = now;
    // A voice that was cut may still report its end: only the current turn counts.
    const turn = ++this.#turn;
    this.#speaker.speak(cue.text, () => {
      if (turn !== this.#turn) return;
      this.#speaking = undefined;
      this.#next();
    });
  }
}
