import { describe, expect, it } from 'vitest';
import type { Entries } from '../../src/store/entries';
import { Server } from '../../src/store/server';
import { Sync } from '../../src/store/sync';
import { entry, freshDevice } from './device';

/** The server's mailbox as its HTTP shows it: a list that only grows. */
class Mailbox {
  readonly lines: string[] = [];
  running = true;
  /** Loses the answer of the next post after it was stored: the worst moment for a cable. */
  loseAnswer = false;
  refuse: string | undefined;

  readonly fetch: typeof fetch = async (address, request) => {
    if (!this.running) throw new TypeError('Failed to fetch');
    const path = String(address);
    if (path.endsWith('/status')) return json({ name: 'nutation' });
    if (request?.method === 'POST') return this.#post(String(request.body));
    return this.#since(Number(new URL(path, 'http://nowhere/').searchParams.get('since')));
  };

  #post(body: string): Response {
    const answers = body
      .trim()
      .split('\n')
      .map((text, index) => this.#store(text, index + 1));
    if (this.loseAnswer) {
      this.loseAnswer = false;
      throw new TypeError('Failed to fetch');
    }
    const refused = answers.some((answer) => answer.status === 'refused' || answer.status === 'conflict');
    return json({ answers, last: this.lines.length }, refused ? 400 : 200);
  }

  #store(text: string, line: number) {
    const { id } = JSON.parse(text) as { id: string };
    if (id === this.refuse) {
      return {
        line,
        id,
        status: 'refused',
        refusal: { line, field: 'text', code: 'too-long', value: '', expected: '' },
      };
    }
    const same = this.lines.find((each) => each.includes(id));
    if (same === undefined) this.lines.push(text);
    return { line, id, status: same === undefined ? 'stored' : same === text ? 'known' : 'conflict' };
  }

  #since(position: number): Response {
    const page = this.lines.slice(position, position + 2);
    const last = position + page.length;
    return new Response(page.map((line) => `${line}\n`).join(''), {
      headers: { 'Nutation-Last': String(last), 'Nutation-More': String(last < this.lines.length) },
    });
  }
}

function json(value: object, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });
}

function syncOf(store: Entries, mailbox: Mailbox): Sync {
  return new Sync(store, new Server(mailbox.fetch), async (lines, keep) =>
    keep(lines.map((text) => ({ id: (JSON.parse(text) as { id: string }).id, text }))),
  );
}

const ids = (kept: readonly { id: string }[]) => kept.map((each) => each.id).sort();

describe('sync', () => {
  it('makesBothTheUnion', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    mailbox.lines.push(...[entry(5), entry(6), entry(7)].map((each) => each.text));
    await store.add([entry(1), entry(2)]);
    expect(await syncOf(store, mailbox).run()).toBe('together');
    expect(ids(await store.after(0))).toEqual(ids([1, 2, 5, 6, 7].map(entry)));
    expect(mailbox.lines).toHaveLength(5);
    expect(await store.waiting()).toEqual([]);
  });

  it('losesNothingWhileTheServerIsStopped', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    const sync = syncOf(store, mailbox);
    await sync.run();
    mailbox.running = false;
    await store.add([entry(1)]);
    expect(await sync.run()).toBe('away');
    expect(await store.waiting()).toHaveLength(1);
    mailbox.running = true;
    expect(await sync.run()).toBe('together');
    expect(mailbox.lines).toHaveLength(1);
  });

  it('doublesNothingWhenTheAnswerIsLost', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    mailbox.loseAnswer = true;
    await store.add([entry(1)]);
    const sync = syncOf(store, mailbox);
    await sync.run();
    await sync.run();
    expect(mailbox.lines).toHaveLength(1);
    expect(await store.after(0)).toHaveLength(1);
    expect(await store.waiting()).toEqual([]);
  });

  it('keepsARefusedEntryAndSendsTheOthers', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    mailbox.refuse = entry(2).id;
    await store.add([entry(1), entry(2), entry(3)]);
    await syncOf(store, mailbox).run();
    expect(mailbox.lines).toHaveLength(2);
    expect(await store.refused()).toMatchObject([{ id: entry(2).id, why: { code: 'too-long' } }]);
    expect(await store.after(0)).toHaveLength(3);
  });

  it('isAloneOnPlainHosting', async () => {
    const store = await freshDevice();
    const page = new Server(async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }));
    const sync = new Sync(store, page, async () => undefined);
    await store.add([entry(1)]);
    expect(await sync.run()).toBe('alone');
    expect(await store.waiting()).toHaveLength(1);
  });

  it('runsOnceMoreWhenSomethingWasStoredMeanwhile', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    const sync = syncOf(store, mailbox);
    const first = sync.run();
    await store.add([entry(1)]);
    await Promise.all([first, sync.run()]);
    expect(mailbox.lines).toHaveLength(1);
  });

  it('sendsALongDiaryInParts', async () => {
    const store = await freshDevice();
    const mailbox = new Mailbox();
    await store.add(Array.from({ length: 2_300 }, (_, number) => entry(number)));
    await syncOf(store, mailbox).run();
    expect(mailbox.lines).toHaveLength(2_300);
  });
});
