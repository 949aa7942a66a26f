import { Problem } from '../store/problem';
import type { Server } from '../store/server';

/** A device that has a key of this diary. */
export interface Device {
  readonly id: string;
  /** As the person called it. */
  readonly name: string;
  readonly created: string;
  /** Whether it is this one. */
  readonly current: boolean;
}

/** A code that lets one more device in. */
export interface Invitation {
  readonly code: string;
  /** What the other device opens. */
  readonly address: string;
  /** For how many milliseconds more it is good. */
  readonly lasts: number;
}

const tenMinutes = 600_000;

/** The devices of the diary on the server. */
export class Devices {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  list(): Promise<readonly Device[]> {
    return this.#server.get<Device[]>('./api/devices');
  }

  async invite(): Promise<Invitation> {
    const answer = await this.#server.tell('./api/pairing');
    const { code, address, expires } = (await answer.json()) as { code: string; address: string; expires: string };
    // By the server's own clock: that of this device may be wrong by a day. It tells whole seconds, so that a code could
    // seem to last a second longer than any does.
    const now = Date.parse(answer.headers.get('Date') ?? '');
    const lasts = Number.isNaN(now) ? tenMinutes : Math.min(tenMinutes, Date.parse(expires) - now);
    return { code, address, lasts };
  }

  /** Pairs this device; gives the diary that it belongs to from now on. */
  async claim(code: string, name: string): Promise<string> {
    const answer = await this.#server.tell('./api/pairing/claim', { code, name });
    return ((await answer.json()) as { diary: string }).diary;
  }

  async revoke(id: string): Promise<void> {
    await this.#server.tell(`./api/devices/${encodeURIComponent(id)}/revoke`);
  }

  /** This device gives its key back. */
  async leave(): Promise<void> {
    await this.#server.tell('./api/devices/leave');
  }
}

/** Why pairing did not work, as the words know it. */
export type PairingTrouble = 'used' | 'expired' | 'unknown' | 'busy' | 'offline' | 'other';

export function troubleOf(failure: unknown): PairingTrouble {
  if (!(failure instanceof Problem)) return 'offline';
  const [, kind] = /^pairing-(used|expired|unknown)$/.exec(failure.code) ?? [];
  if (kind !== undefined) return kind as PairingTrouble;
  return failure.status === 429 || failure.status === 503 ? 'busy' : 'other';
}

/** The code in what somebody pasted: the code itself, or the whole link. */
export function codeIn(pasted: string): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[\w-]{43}/.exec(pasted)?.[0];
}
