import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ModelServer } from '../test/store/model-server.ts';

interface Device {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly key: string;
}

const cookieName = 'nutation-model';

/** A server that several devices share, as its interface promises it: for browser tests that need no real one. */
export class ModelHouse {
  readonly diary = new ModelServer();
  devices: Device[] = [];
  /** Whether it answers. */
  running = true;
  /** The files that it was asked for. */
  readonly asked: string[] = [];
  /** How often the address of the calendar was made; none where it ended. */
  #feeds = 0;
  #feed = false;
  /** Whether its answers hold more than this app knows. */
  newer = false;
  readonly #codes = new Map<string, { expires: number; used: boolean }>();

  /** A code for one more device. */
  invite(lasts = 600_000): string {
    const code = `${this.diary.diary}.${randomBytes(32).toString('base64url')}`;
    this.#codes.set(code, { expires: Date.now() + lasts, used: false });
    return code;
  }

  async answer(request: IncomingMessage, answer: ServerResponse, home: string) {
    if (!this.running) return request.socket.destroy();
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const path = new URL(request.url ?? '/', home).pathname;
    const key = new RegExp(`${cookieName}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
    const device = this.devices.find((each) => each.key === key);
    const say = (status: number, value?: object, cookie?: string) => {
      const headers = { 'Content-Type': 'application/json', ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) };
      answer.writeHead(status, headers).end(value === undefined ? undefined : JSON.stringify(value));
    };
    const no = (status: number, code: string) => say(status, { type: `/problems/${code}`, status });

    if (path === '/api/pairing/claim') {
      const { code, name } = JSON.parse(body.toString()) as { code: string; name: string };
      const known = this.#codes.get(code);
      if (known === undefined) return no(403, 'pairing-unknown');
      if (known.used) return no(403, 'pairing-used');
      if (known.expires <= Date.now()) return no(403, 'pairing-expired');
      known.used = true;
      const fresh: Device = { id: randomUUID(), name, created: '2026-11-21T09:30:00Z', key: randomUUID() };
      this.devices.push(fresh);
      const cookie = `${cookieName}=${fresh.key}; Path=/; HttpOnly; SameSite=Strict`;
      return say(200, { diary: this.diary.diary, device: fresh.id }, cookie);
    }
    if (device === undefined && path !== '/api/status') return no(401, 'no-key');
    if (path === '/api/handout' || path === '/api/letter' || path === '/api/calendar.ics') {
      this.asked.push(request.url ?? '');
      const pdf = path !== '/api/calendar.ics';
      answer.writeHead(200, {
        'Content-Type': pdf ? 'application/pdf' : 'text/calendar;charset=UTF-8',
        'Content-Disposition': pdf
          ? 'attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8\'\'Mein%20%C3%9Cbungsplan%202026-11-21.pdf'
          : 'attachment; filename="nutation.ics"',
      });
      return answer.end(pdf ? '%PDF-1.7' : 'BEGIN:VCALENDAR');
    }
    if (path === '/api/calendar') {
      return say(200, { language: 'en', begins: '10:00', ...(this.#feed ? { feed: '2026-11-21T09:30:00Z' } : {}) });
    }
    if (path === '/api/calendar/feed') {
      this.#feed = true;
      return say(200, { address: `https://nutation.example/calendar/${this.diary.diary}.${++this.#feeds}.ics` });
    }
    if (path === '/api/calendar/feed/end') {
      this.#feed = false;
      return say(204);
    }
    if (path === '/api/pairing') {
      const code = this.invite();
      return say(200, { code, expires: new Date(Date.now() + 600_000), address: `${home}#/pair?code=${code}` });
    }
    if (path === '/api/devices') {
      return say(
        200,
        this.devices.map(({ id, name, created }) => ({ id, name, created, current: id === device?.id })),
      );
    }
    const revoked = path === '/api/devices/leave' ? device?.id : /^\/api\/devices\/(.+)\/revoke$/.exec(path)?.[1];
    if (revoked !== undefined) {
      this.devices = this.devices.filter((each) => each.id !== revoked);
      return say(204);
    }
    if (path === '/api/diary/delete') {
      this.diary.deleted = '2026-11-21';
      return say(204);
    }
    this.diary.key = device !== undefined;
    const said = await this.diary.answer(request.url ?? '/', {
      method: request.method ?? 'GET',
      headers: { 'Content-Encoding': request.headers['content-encoding'] ?? '' },
      ...(body.length > 0 ? { body } : {}),
    });
    answer.writeHead(said.status, Object.fromEntries(said.headers));
    const text = await said.text();
    return answer.end(this.newer && text.startsWith('{"name"') ? withMore(text) : text);
  }
}

/** The same answer, with things that only a later version knows. */
function withMore(text: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), later: { deep: [1, null] }, format: 2 });
}
