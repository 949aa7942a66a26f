import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

const pageLines = 7;

interface Told {
  readonly line: number;
  readonly id: string | null;
  readonly status: 'stored' | 'known' | 'conflict' | 'refused';
  readonly refusal?: object;
  readonly conflict?: { readonly stored: string; readonly sent: string; readonly text: string };
}

/** The server as its interface promises it: one diary that only grows. A page of it is short, so that there are many. */
export class ModelServer {
  diary = '0b9f6c1e-0000-4000-8000-000000000001';
  version = '1';
  pairing = true;
  lines: string[] = [];
  running = true;
  /** Whether who asks has the key of this diary. */
  key = true;
  deleted: string | undefined;
  /** Lines with this text are refused. */
  refuses: string | undefined;
  /** Seconds that it wants to be left alone. */
  busy: number | undefined;
  /** What was asked, one word a request. */
  readonly asked: string[] = [];
  packed = 0;

  readonly fetch: typeof fetch = async (address, request) => {
    if (!this.running) throw new TypeError('Failed to fetch');
    return this.answer(String(address), request);
  };

  async answer(address: string, request: RequestInit = {}): Promise<Response> {
    const { pathname, searchParams } = new URL(address, 'http://nowhere/');
    const post = request.method === 'POST';
    this.asked.push(`${post ? 'post' : 'get'} ${pathname}`);
    if (this.deleted !== undefined && pathname !== '/api/status')
      return problem(410, 'deleted', { deleted: this.deleted });
    if (this.busy !== undefined) return problem(429, 'too-much', {}, { 'Retry-After': String(this.busy) });
    if (pathname === '/api/status') return json(this.#status());
    if (!this.key) return problem(401, 'no-key');
    if (pathname === '/api/diary') {
      return post ? this.#append(await bodyOf(request)) : this.#since(Number(searchParams.get('since')));
    }
    return problem(404, 'not-found');
  }

  /** Its count and digest, computed from the lines each time. */
  get digest(): string {
    const sum = new Uint8Array(32);
    for (const line of this.lines) {
      createHash('sha256')
        .update(line)
        .digest()
        .forEach((byte, index) => (sum[index] = (sum[index] ?? 0) ^ byte));
    }
    return Buffer.from(sum).toString('hex');
  }

  #status(): object {
    const program = { name: 'nutation', version: this.version, format: 1, catalogue: 'model', pairing: this.pairing };
    const last = this.lines.length;
    return this.key && this.deleted === undefined
      ? { ...program, diary: this.diary, count: last, digest: this.digest, last }
      : program;
  }

  #append({ text, packed }: { text: string; packed: boolean }): Response {
    if (packed) this.packed++;
    const answers = text
      .trim()
      .split('\n')
      .map((line, index) => this.#store(line, index + 1));
    const last = this.lines.length;
    if (answers.some((answer) => answer.status === 'refused')) return problem(400, 'refused-lines', { answers, last });
    if (answers.some((answer) => answer.status === 'conflict')) return problem(409, 'conflict', { answers, last });
    return json({ answers, last });
  }

  #store(text: string, line: number): Told {
    if (this.refuses !== undefined && text.includes(this.refuses)) {
      const refusal = { line, field: 'text', code: 'too-long', value: this.refuses, expected: 'less' };
      return { line, id: null, status: 'refused', refusal };
    }
    const id = idOf(text);
    const same = this.lines.find((each) => idOf(each) === id);
    if (same === undefined) {
      this.lines.push(text);
      return { line, id, status: 'stored' };
    }
    if (same === text) return { line, id, status: 'known' };
    return { line, id, status: 'conflict', conflict: { stored: sha256(same), sent: sha256(text), text: same } };
  }

  #since(position: number): Response {
    const page = this.lines.slice(position, position + pageLines);
    const last = Math.min(this.lines.length, position + page.length);
    return new Response(page.map((line) => `${line}\n`).join(''), {
      headers: { 'Nutation-Last': String(last), 'Nutation-More': String(last < this.lines.length) },
    });
  }
}

async function bodyOf({ body, headers }: RequestInit): Promise<{ text: string; packed: boolean }> {
  const packed = new Headers(headers).get('Content-Encoding') === 'gzip';
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  return { text: (packed ? gunzipSync(bytes) : bytes).toString(), packed };
}

export function idOf(line: string): string {
  return (JSON.parse(line) as { id: string }).id;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function json(value: object, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

function problem(status: number, code: string, members: object = {}, headers: Record<string, string> = {}): Response {
  return json({ type: `/problems/${code}`, status, ...members }, status, headers);
}
