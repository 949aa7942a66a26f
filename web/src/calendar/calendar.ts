import { Problem } from '../store/problem';
import type { Server } from '../store/server';
import type { Content } from '../yours/download';

/** What was chosen of the calendar, as the server keeps it. */
export interface Chosen {
  /** When sessions begin, `hh:mm`. */
  readonly begins: string;
  /** Since when a programme may subscribe to it. */
  readonly feed?: string;
}

/** A file for the person. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly content: Content;
}

/** The planned days for the person's own calendar. */
export interface PlannedDays {
  chosen(): Promise<Chosen>;
  /** The file from a date on; nothing where nothing is planned. */
  file(date: string, language: string, begins: string): Promise<Saved | undefined>;
}

/** The planned days as the server gives them. */
export class Calendar implements PlannedDays {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  chosen(): Promise<Chosen> {
    return this.#server.get<Chosen>('./api/calendar');
  }

  async file(date: string, language: string, begins: string): Promise<Saved | undefined> {
    try {
      const asked = new URLSearchParams({ date, language, begins });
      const { name, type, bytes } = await this.#server.file(`./api/calendar.ics?${asked}`);
      return { name, type, content: bytes };
    } catch (failure) {
      if (failure instanceof Problem && failure.code === 'nothing-planned') return undefined;
      throw failure;
    }
  }

  /** Makes the address to subscribe to, in the place of an older one; it is told this once. */
  async subscribe(language: string, begins: string): Promise<string> {
    const answer = await this.#server.tell('./api/calendar/feed', { language, begins });
    return ((await answer.json()) as { address: string }).address;
  }

  async end(): Promise<void> {
    await this.#server.tell('./api/calendar/feed/end');
  }
}
