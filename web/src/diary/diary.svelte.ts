import type { Appended, Door, Refusal } from '../engine/door';
import type { NotTaken } from '../store/schema';
import type { Entries } from '../store/entries';
import { StoreFailed } from '../store/failed';
import { at, type Clock } from '../time/clock';
import { instant, type Draft, type Entry } from './entry';
import { pieces } from './pieces';

/** So many entries at once do not hold up a slow page. */
const few = 100;

/** The engine would not take what this app wrote: a fault of ours, told with its values. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';

  constructor(refusal: Refusal) {
    super(`${refusal.field}: ${refusal.code} (${refusal.value}); expected ${refusal.expected}`);
  }
}

/**
 * The only state: an append-only list of entries, on the disk and in the engine alike.
 *
 * The engine takes an entry first, because it makes the canonical text; then the store keeps that text. Where the
 * store fails, the engine is made to forget and reads the store again, so that it never knows more than the disk.
 */
export class Diary {
  /** Oldest first. */
  entries = $state.raw<readonly Entry[]>([]);
  /** Lines on this device that this version cannot read. They stay, and are exported. */
  unread = $state.raw<readonly string[]>([]);
  notTaken = $state.raw<readonly NotTaken[]>([]);

  readonly #door: Door;
  readonly #store: Entries;
  readonly #clock: Clock;
  #number = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(door: Door, store: Entries, clock: Clock) {
    this.#door = door;
    this.#store = store;
    this.#clock = clock;
  }

  /** Reads what the device holds into the engine; called again, only what is new. */
  read(): Promise<void> {
    return this.#inTurn(() => this.#readOn());
  }

  /** A draft as an entry of now. */
  stamped(draft: Draft, now = at(this.#clock)): Entry {
    return { id: crypto.randomUUID(), at: now, ...draft };
  }

  /** Stores facts of now; resolves when the disk has all of them, and none are stored where it fails. */
  write(...drafts: Draft[]): Promise<readonly Entry[]> {
    return this.#inTurn(async () => {
      const now = at(this.#clock);
      const written = drafts.map((draft) => this.stamped(draft, now));
      const answers = await this.#door.append(written.map((entry) => JSON.stringify(entry)));
      const refused = answers.find(isRefused);
      if (refused !== undefined) {
        await this.#startOver();
        throw new EntryRefused(refused.refusal);
      }
      await this.#keep(() => this.#store.add(accepted(answers)));
      this.#take(answers);
      return written;
    });
  }

  /** Takes lines from the server. The caller stores them, and says whether one of ours gave way to one of them. */
  receive(lines: readonly string[], store: () => Promise<boolean>): Promise<void> {
    return this.#inTurn(async () => {
      const answers = await this.#door.append(lines);
      if (await this.#keep(store)) return this.#startOver();
      this.#take(answers);
      // What this version cannot read is on the disk all the same, and counts.
      if (answers.some(isRefused)) await this.#readOn();
    });
  }

  /**
   * Takes lines from a file into the diary: the union of both, all on the disk or none.
   *
   * @param told hears which share of them the engine has read
   * @returns how many were new here
   */
  bring(lines: readonly string[], told: (share: number) => void): Promise<number> {
    return this.#inTurn(async () => {
      // What another window stored meanwhile comes first: the file adds to it.
      await this.#readOn();
      const answers: Appended[] = [];
      for (const piece of pieces(lines)) {
        answers.push(...(await this.#door.append(piece)));
        told(answers.length / lines.length);
      }
      const good = accepted(answers);
      const stored = await this.#keep(() => this.#store.bring(good));
      // Another window was faster with one of them: what it stored counts.
      if (stored < good.length) await this.#startOver();
      else this.#take(answers);
      return stored;
    });
  }

  /** Forgets a line of this device in whose place the diary has another one. */
  drop(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.drop(id);
      this.notTaken = await this.#store.aside();
    });
  }

  /** How many things of every kind are on the disk. */
  counts(): ReturnType<Entries['counts']> {
    return this.#store.counts();
  }

  /** The whole diary, an entry a line. */
  async lines(): Promise<readonly string[]> {
    return (await this.#store.after(0)).map((entry) => entry.text);
  }

  /** Deletes everything on this device. */
  wipe(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.wipe();
      await this.#startOver();
    });
  }

  /** Forgets, and reads the disk again. */
  again(): Promise<void> {
    return this.#inTurn(() => this.#startOver());
  }

  async #keep<Result>(store: () => Promise<Result>): Promise<Result> {
    try {
      return await store();
    } catch (failure) {
      await this.#startOver();
      throw failure;
    }
  }

  async #readOn() {
    for (;;) {
      const kept = await this.#store.after(this.#number, few);
      const answers = await this.#door.append(kept.map((entry) => entry.text));
      // Another window received a line that took the place of one that the engine still knows.
      if (answers.some((answer) => 'status' in answer && answer.status === 'conflict')) return this.#startOver();
      this.#take(answers);
      const refused = kept.filter((_, index) => isRefused(answers[index]));
      if (refused.length > 0) this.unread = [...this.unread, ...refused.map((entry) => entry.text)];
      this.#number = kept.at(-1)?.number ?? this.#number;
      if (kept.length < few) break;
    }
    this.notTaken = await this.#store.aside();
  }

  async #startOver() {
    await this.#door.reset();
    this.entries = [];
    this.unread = [];
    this.#number = 0;
    // Where the disk cannot even be read, the engine knows nothing: as little as the disk tells.
    await this.#readOn().catch((failure: unknown) => {
      if (!(failure instanceof StoreFailed)) throw failure;
    });
  }

  #take(answers: readonly Appended[]) {
    const fresh = accepted(answers).map((each) => JSON.parse(each.text) as Entry);
    if (fresh.length > 0) {
      this.entries = [...this.entries, ...fresh].sort((one, other) => instant(one) - instant(other));
    }
  }

  /** One change after the other: the engine and the store must see the same order. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function isRefused(answer: Appended | undefined): answer is { refusal: Refusal } {
  return answer !== undefined && 'refusal' in answer;
}

function accepted(answers: readonly Appended[]): { id: string; text: string }[] {
  return answers.flatMap((answer) =>
    'status' in answer && answer.status === 'accepted' ? [{ id: answer.id, text: answer.text }] : [],
  );
}
