import type { Refusal } from '../engine/door';

/** The server's word on one line that it was sent. */
export interface ServerAnswer {
  readonly line: number;
  readonly id: string;
  readonly status: 'stored' | 'known' | 'conflict' | 'refused';
  readonly refusal?: Refusal;
}

export interface Page {
  readonly lines: readonly string[];
  readonly last: number;
  readonly more: boolean;
}

const jsonLines = 'application/vnd.nutation.diary+jsonl';

/** The server that this page came from, if it is one of ours. Addresses are relative: no host is ever named. */
export class Server {
  readonly #fetch: typeof fetch;

  constructor(fetcher: typeof fetch = (...request) => fetch(...request)) {
    this.#fetch = fetcher;
  }

  /** Whether there is one. Plain static hosting answers with something else, or with nothing. */
  async present(): Promise<boolean> {
    try {
      const answer = await this.#fetch('./api/status', { headers: { Accept: 'application/json' } });
      if (!answer.ok || !(answer.headers.get('Content-Type') ?? '').includes('json')) return false;
      return ((await answer.json()) as { name?: string }).name === 'nutation';
    } catch {
      return false;
    }
  }

  /** Sends lines; an answer means that the server has each stored one on its disk. */
  async send(lines: readonly string[]): Promise<readonly ServerAnswer[]> {
    const answer = await this.#fetch('./api/diary', {
      method: 'POST',
      headers: { 'Content-Type': jsonLines },
      body: lines.map((line) => `${line}\n`).join(''),
    });
    const told = (await answer.json().catch(() => ({}))) as { answers?: ServerAnswer[]; detail?: string };
    // 409 and 400 carry an answer for every line too: one bad line does not hold back the others.
    if (told.answers === undefined) throw new Error(told.detail ?? `The server answered ${answer.status}.`);
    return told.answers;
  }

  /** What arrived there after a position. */
  async since(position: number): Promise<Page> {
    const answer = await this.#fetch(`./api/diary?since=${position}`, { headers: { Accept: jsonLines } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return {
      lines: (await answer.text()).split('\n').filter((line) => line !== ''),
      last: Number(answer.headers.get('Nutation-Last') ?? position),
      more: answer.headers.get('Nutation-More') === 'true',
    };
  }
}
