import type { Server } from '../store/server';

/** What was chosen of the calendar, as the server keeps it. */
export interface Chosen {
  /** When sessions begin, `hh:mm`. */
  readonly begins: string;
  /** Since when a programme may subscribe to it. */
  readonly feed?: string;
}

/** The planned days for the person's own calendar, as the server gives them. */
export class Calendar {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  chosen(): Promise<Chosen> {
    return this.#server.get<Chosen>('./api/calendar');
  }

  /** The file from a date on. */
  file(date: string, language: string, begins: string) {
    return this.#server.file(`./api/calendar.ics?${new URLSearchParams({ date, language, begins })}`);
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
