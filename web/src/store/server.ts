import type { Refusal } from '../engine/door';
import { packed } from './gzip';
import { Problem } from './problem';

/** The server's word on one line that it was sent. */
export interface ServerAnswer {
  readonly line: number;
  readonly id: string | null;
  readonly status: 'stored' | 'known' | 'conflict' | 'refused';
  readonly refusal?: Refusal;
  /** The line that has this id there. */
  readonly conflict?: { readonly text: string };
}

/** What became of an upload, and the position of the diary's newest entry. */
export interface Sent {
  readonly answers: readonly ServerAnswer[];
  readonly last: number;
}

export interface Page {
  readonly lines: readonly string[];
  readonly last: number;
  readonly more: boolean;
}

/** Which server it is, as anybody is told. */
export interface Program {
  readonly version: string;
  readonly format: number;
  readonly catalogue: string;
  /** Whether several devices share diaries there. */
  readonly pairing: boolean;
}

/** What it tells those who have the key of a diary. */
export interface Served extends Program {
  readonly diary: string;
  readonly count: number;
  readonly digest: string;
  readonly last: number;
}

/** Where nothing of ours answers there is no server; without a key it says only which program it is. */
export type Status = Served | (Program & { readonly diary?: undefined }) | undefined;

const jsonLines = 'application/vnd.nutation.diary+jsonl';

/** Longer than this no answer is waited for: the request counts as lost. */
const patience = 30_000;

/** The server that this page came from, if it is one of ours. Addresses are relative: no host is ever named. */
export class Server {
  readonly #fetch: typeof fetch;

  constructor(fetcher: typeof fetch = (...request) => fetch(...request)) {
    this.#fetch = fetcher;
  }

  /** Whether there is one, and what it has. Plain static hosting answers with something else, or with nothing. */
  async status(): Promise<Status> {
    const answer = await this.#ask('./api/status', { headers: { Accept: 'application/json' } });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw await Problem.of(answer);
    const told = (await answer.json().catch(() => undefined)) as (Status & { name?: string }) | undefined;
    return told?.name === 'nutation' ? told : undefined;
  }

  /** Sends lines; an answer means that the server has each stored one on its disk. */
  async send(lines: readonly string[]): Promise<Sent> {
    const text = lines.map((line) => `${line}\n`).join('');
    const small = await packed(text);
    const answer = await this.#ask('./api/diary', {
      method: 'POST',
      headers: { 'Content-Type': jsonLines, ...(small === undefined ? {} : { 'Content-Encoding': 'gzip' }) },
      body: small ?? text,
    });
    // 409 and 400 carry an answer for every line too: one bad line does not hold back the others.
    const told = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Partial<Sent>;
    if (told.answers === undefined) throw await Problem.of(answer);
    return { answers: told.answers, last: told.last ?? 0 };
  }

  /** What arrived there after a position. */
  async since(position: number): Promise<Page> {
    const answer = await this.#ask(`./api/diary?since=${position}`, { headers: { Accept: jsonLines } });
    if (!answer.ok) throw await Problem.of(answer);
    return {
      lines: (await answer.text()).split('\n').filter((line) => line !== ''),
      last: Number(answer.headers.get('Nutation-Last') ?? position),
      more: answer.headers.get('Nutation-More') === 'true',
    };
  }

  /** Deletes the diary there, for all its devices. */
  async erase(): Promise<void> {
    await this.tell('./api/diary/delete');
  }

  /** Asks for a small thing: JSON there and back. */
  async get<Told>(address: string): Promise<Told> {
    const answer = await this.#ask(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw await Problem.of(answer);
    return (await answer.json()) as Told;
  }

  /** Asks for a file, with the name that the server gives it. */
  async file(address: string): Promise<{ name: string; type: string; bytes: Uint8Array<ArrayBuffer> }> {
    const answer = await this.#ask(address, {});
    if (!answer.ok) throw await Problem.of(answer);
    return {
      name: nameIn(answer.headers.get('Content-Disposition') ?? ''),
      type: answer.headers.get('Content-Type') ?? '',
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  }

  /** Says a small thing, and gives the whole answer. */
  async tell(address: string, value: object = {}): Promise<Response> {
    const answer = await this.#ask(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    });
    if (!answer.ok) throw await Problem.of(answer);
    return answer;
  }

  #ask(address: string, request: RequestInit): Promise<Response> {
    return this.#fetch(address, { ...request, signal: AbortSignal.timeout(patience) });
  }
}

/** The name of a file, as RFC 6266 has it: in any letters, or in plain ones. */
function nameIn(disposition: string): string {
  const [, coded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
  const [, plain] = /filename="([^"]+)"/.exec(disposition) ?? [];
  return coded === undefined ? (plain ?? 'nutation') : decodeURIComponent(coded);
}
