import type { Clock } from '../time/clock';
import { batches, sorted } from './batch';
import type { Entries } from './entries';
import { StoreFailed } from './failed';
import { Problem } from './problem';
import type { Kept } from './schema';
import type { Served, Server } from './server';
import type { Standing } from './standing';
import { tallyOf } from './tally';

export interface SyncParts {
  readonly entries: Entries;
  readonly server: Server;
  readonly clock: Pick<Clock, 'wall'>;
  /** Which app this is: what a server refused goes again when either is another one. */
  readonly version: string;
  /** Shows lines of the server to the engine while they are kept; `keep` says whether one of ours gave way. */
  readonly arrived: (lines: readonly string[], keep: () => Promise<boolean>) => Promise<void>;
  /** Hears how it stands, after every piece. */
  readonly told: (standing: Standing) => void;
}

/**
 * Makes this device's diary and the server's the union of both. Never stands in the way of anything.
 *
 * Whether both are the same is never remembered but compared: count and digest here and there. What the quick way (send
 * what waits, read what is new) leaves different, the slow one finds: it reads all, and sends all that is not there.
 */
export class Sync {
  readonly #parts: SyncParts;
  #running: Promise<Standing> | undefined;
  #again = false;
  #stopped = false;
  #pairing = false;

  constructor(parts: SyncParts) {
    this.#parts = parts;
  }

  /** Sends what waits, reads what is new. Called while it runs, it runs once more. */
  run(): Promise<Standing> {
    if (this.#running !== undefined) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#rounds().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Touches nothing any more; resolves when that is so. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running?.catch(() => undefined);
  }

  async #rounds(): Promise<Standing> {
    let standing: Standing;
    do {
      this.#again = false;
      standing = await this.#round();
      this.#parts.told(standing);
    } while (this.#again && !this.#stopped);
    return standing;
  }

  async #round(): Promise<Standing> {
    try {
      return await this.#exchange();
    } catch (failure) {
      if (failure instanceof StoreFailed) throw failure;
      return this.#unanswered(failure);
    }
  }

  async #exchange(): Promise<Standing> {
    const { entries, server } = this.#parts;
    const status = await server.status();
    if (status === undefined) return this.#apart((await this.#belongs()) === '' ? 'none' : 'away');
    this.#pairing = status.pairing;
    await entries.note('answered', this.#parts.clock.wall());
    const diary = await this.#belongs();
    if (status.diary === undefined) {
      // Only a shut door says why: the key was taken back, or the diary was deleted.
      if (diary !== '') await server.since(await this.#readTo());
      return this.#apart('no-key');
    }
    if (diary === '') await entries.join(status.diary);
    else if (diary !== status.diary) return this.#apart('foreign', { there: status.count, diary: status.diary });
    const by = JSON.stringify([status.diary, status.version, status.format, this.#parts.version]);
    await entries.reconsider(by);
    return this.#together(status, by);
  }

  /** Sends, reads, and at last recounts, until both are the same. */
  async #together(first: Served, by: string): Promise<Standing> {
    let standing = await this.#compare(first);
    let last = first.last;
    const steps = [
      () => this.#send(by),
      () => this.#read(),
      async () => {
        // While others write there, the quick way has more to do.
        if (last !== (await this.#readTo())) return this.#read();
        await this.#recount();
        return this.#send(by);
      },
    ];
    for (const step of steps) {
      if (standing.same || this.#stopped) break;
      await step();
      const status = await this.#parts.server.status();
      if (status?.diary !== first.diary) throw new Error('The server has become another one.');
      last = status.last;
      standing = await this.#compare(status);
    }
    return standing;
  }

  async #compare({ diary, count, digest }: Served): Promise<Standing> {
    const { here, waiting, refused, shared } = await tallyOf(this.#parts.entries);
    const standing: Standing = {
      server: 'here',
      here,
      there: count,
      hereOnly: waiting + refused,
      thereOnly: Math.max(0, count - shared.count),
      aside: (await this.#parts.entries.aside()).length,
      same: waiting === 0 && count === shared.count && digest === shared.digest,
      belongs: true,
      pairing: this.#pairing,
      diary,
      since: this.#parts.clock.wall(),
    };
    this.#parts.told(standing);
    return standing;
  }

  async #send(by: string) {
    const { entries, server } = this.#parts;
    for (const batch of batches(await entries.waiting())) {
      if (this.#stopped) return;
      const sent = await server.send(batch.map((entry) => entry.text));
      const { taken, refused, others } = sorted(sent, batch, by);
      // Where nothing but these lines came since it was read, they need not be read back.
      const stored = sent.answers.filter((answer) => answer.status === 'stored').length;
      const known = (await this.#readTo()) + stored === sent.last;
      await entries.acknowledged(taken, refused, known ? sent.last : undefined);
      if (others.length > 0) await this.#keep(others);
    }
  }

  async #read() {
    let more = true;
    while (more && !this.#stopped) {
      const position = await this.#readTo();
      const page = await this.#parts.server.since(position);
      await this.#keep(page.lines, page.last);
      more = page.more && page.last > position;
    }
  }

  /** The slow way: reads all that is there, and has all that is not there wait again. */
  async #recount() {
    const there = new Set<string>();
    let position = 0;
    for (let more = true; more;) {
      if (this.#stopped) return;
      const page = await this.#parts.server.since(position);
      await this.#keep(page.lines, page.last);
      for (const line of page.lines) there.add(keptOf(line).id);
      more = page.more && page.last > position;
      position = page.last;
    }
    await this.#parts.entries.sendAgain(there);
  }

  async #keep(lines: readonly string[], readTo?: number) {
    const { entries, arrived } = this.#parts;
    await arrived(lines, () => (this.#stopped ? Promise.resolve(false) : entries.receive(lines.map(keptOf), readTo)));
  }

  async #unanswered(failure: unknown): Promise<Standing> {
    const { deleted, code, after } = failure instanceof Problem ? failure : ({} as Partial<Problem>);
    const diary = await this.#belongs();
    // Who has no diary from there misses none that was deleted there.
    if (deleted !== undefined) this.#pairing = true;
    if (deleted !== undefined) return this.#apart(diary === '' ? 'no-key' : 'deleted', { deleted });
    if (code === 'no-key') return this.#apart('no-key');
    return this.#apart(diary === '' ? 'none' : 'away', after === undefined ? {} : { after });
  }

  /** How it stands while the server tells nothing of this diary. */
  async #apart(server: Standing['server'], more: Partial<Standing> = {}): Promise<Standing> {
    const { entries } = this.#parts;
    const [{ entries: here, waiting }, aside] = await Promise.all([entries.counts(), entries.aside()]);
    const refused = aside.filter((each) => each.why !== 'conflict').length;
    const since = await entries.fact('answered', 0);
    return {
      server,
      here,
      hereOnly: waiting + refused,
      thereOnly: 0,
      aside: aside.length,
      same: false,
      belongs: (await this.#belongs()) !== '',
      pairing: this.#pairing,
      ...(since === 0 ? {} : { since }),
      ...more,
    };
  }

  /** The diary on the server that this device belongs to; empty where it belongs to none. */
  #belongs(): Promise<string> {
    return this.#parts.entries.fact('diary', '');
  }

  #readTo(): Promise<number> {
    return this.#parts.entries.fact('read-to', 0);
  }
}

function keptOf(text: string): Kept {
  return { id: (JSON.parse(text) as { id: string }).id, text };
}
