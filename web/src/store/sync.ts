import type { Kept, NotTaken } from './database';
import type { Entries } from './entries';
import type { Server, ServerAnswer } from './server';

/** How the two diaries stand: none but this one, the same, or the server is away. */
export type SyncState = 'alone' | 'together' | 'away';

/** The server takes at most this many lines and a megabyte at once; half of it leaves room for long entries. */
const batchLines = 1000;
const batchCharacters = 250_000;

/** Reads lines that came from the server, and has the good ones kept, as canonical text. */
export type Arrived = (lines: readonly string[], keep: (good: readonly Kept[]) => Promise<void>) => Promise<void>;

/** Makes this device's diary and the server's the union of both. Never stands in the way of anything. */
export class Sync {
  readonly #entries: Entries;
  readonly #server: Server;
  readonly #arrived: Arrived;
  #running: Promise<SyncState> | undefined;
  #again = false;
  #known = false;

  constructor(entries: Entries, server: Server, arrived: Arrived) {
    this.#entries = entries;
    this.#server = server;
    this.#arrived = arrived;
  }

  /** Sends what waits, reads what is new. Called while it runs, it runs once more. */
  run(): Promise<SyncState> {
    if (this.#running !== undefined) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#rounds().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #rounds(): Promise<SyncState> {
    let state: SyncState;
    do {
      this.#again = false;
      state = await this.#round();
    } while (this.#again);
    return state;
  }

  async #round(): Promise<SyncState> {
    if (!(await this.#server.present())) return this.#known || (await this.#met()) ? 'away' : 'alone';
    try {
      await this.#send();
      await this.#read();
      this.#known = true;
      return 'together';
    } catch {
      return 'away';
    }
  }

  /** Whether this device has ever read from a server. */
  async #met(): Promise<boolean> {
    return (await this.#entries.fact('read-to', -1)) >= 0;
  }

  async #send() {
    const waiting = await this.#entries.waiting();
    for (const batch of batches(waiting)) {
      const answers = await this.#server.send(batch.map((entry) => entry.text));
      const refused = answers.flatMap((answer) => notTaken(answer, batch));
      const taken = answers.filter((answer) => answer.status === 'stored' || answer.status === 'known');
      await this.#entries.acknowledged(
        taken.map((answer) => answer.id),
        refused,
      );
    }
  }

  async #read() {
    let more = true;
    while (more) {
      const position = Math.max(0, await this.#entries.fact('read-to', 0));
      const page = await this.#server.since(position);
      await this.#arrived(page.lines, (good) => this.#entries.receive(good, page.last));
      more = page.more && page.last > position;
    }
  }
}

function* batches(waiting: readonly Kept[]): Generator<Kept[]> {
  let batch: Kept[] = [];
  let characters = 0;
  for (const entry of waiting) {
    if (batch.length === batchLines || (batch.length > 0 && characters + entry.text.length > batchCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(entry);
    characters += entry.text.length;
  }
  if (batch.length > 0) yield batch;
}

function notTaken(answer: ServerAnswer, batch: readonly Kept[]): NotTaken[] {
  const sent = batch[answer.line - 1];
  if (sent === undefined) return [];
  if (answer.status === 'conflict') return [{ id: sent.id, text: sent.text, why: 'conflict' }];
  if (answer.status === 'refused' && answer.refusal !== undefined) {
    return [{ id: sent.id, text: sent.text, why: answer.refusal }];
  }
  return [];
}
