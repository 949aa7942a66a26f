import type { Appointment } from './appointment';
import type { Consequence } from './consequence';
import type { Day } from './day';
import { EngineRefused, type Appended, type Door } from './door';
import type { EngineMethod } from './module';
import type { ForwardDay, SupposedHurt } from './forward';
import type { Letter } from './letter';
import type { PastSession } from './past';
import type { Progress } from './progress';
import type { Reason } from './reason';
import type { Finding } from './review';
import type { FromWorker, ToWorker } from './worker';

/** What the door needs of a worker; tests give a port of their own. */
export interface Port {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
}

interface Waiting {
  resolve(answer: string): void;
  reject(failure: Error): void;
}

/** The engine in a worker of its own, so that no decision ever makes a tap wait. */
export class WorkerDoor implements Door {
  readonly #waiting = new Map<number, Waiting>();
  readonly #port: Port;
  #calls = 0;

  constructor(port: Port, engine: string) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#settle(data));
    port.addEventListener('error', (event) =>
      this.#fail(new Error(event.message || 'The engine could not be loaded.')),
    );
    port.postMessage({ engine });
  }

  async open(catalogue: string): Promise<string> {
    const opened = await this.#ask<{ version: string }>('open', catalogue);
    return opened.version;
  }

  async texts(language: string, texts: string): Promise<void> {
    await this.#call('texts', language, texts);
  }

  async append(lines: readonly string[]): Promise<readonly Appended[]> {
    return lines.length === 0 ? [] : this.#ask('append', lines.join('\n'));
  }

  day(date: string): Promise<Day> {
    return this.#ask('day', date);
  }

  consequence(line: string): Promise<Consequence> {
    return this.#ask('consequence', line);
  }

  say(reason: Reason, language: string): Promise<string> {
    return this.#call('say', JSON.stringify(reason), language);
  }

  forward(date: string, days: number, hurt?: SupposedHurt): Promise<readonly ForwardDay[]> {
    const thing = hurt === undefined ? '' : [hurt.exercise, hurt.use, hurt.side, hurt.score].join('/');
    return this.#ask('forward', date, String(days), thing);
  }

  appointments(date: string, days: number, session: number): Promise<readonly Appointment[]> {
    return this.#ask('appointments', date, String(days), String(session));
  }

  review(date: string, judgement: number): Promise<Finding> {
    return this.#ask('review', date, String(judgement));
  }

  progress(date: string): Promise<Progress> {
    return this.#ask('progress', date);
  }

  letter(date: string): Promise<Letter> {
    return this.#ask('letter', date, '');
  }

  past(): Promise<readonly PastSession[]> {
    return this.#ask('past');
  }

  async reset(): Promise<void> {
    await this.#call('reset');
  }

  async #ask<Answer extends object>(method: EngineMethod, ...values: string[]): Promise<Answer> {
    const answer = JSON.parse(await this.#call(method, ...values)) as Answer | { error: unknown };
    if ('error' in answer) {
      throw new EngineRefused(
        `${method}: ${typeof answer.error === 'string' ? answer.error : JSON.stringify(answer.error)}`,
      );
    }
    return answer;
  }

  #call(method: EngineMethod, ...values: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const call = ++this.#calls;
      this.#waiting.set(call, { resolve, reject });
      this.#port.postMessage({ call, method, values });
    });
  }

  #settle(reply: FromWorker) {
    const waiting = this.#waiting.get(reply.call);
    this.#waiting.delete(reply.call);
    if ('answer' in reply) waiting?.resolve(reply.answer);
    else waiting?.reject(new EngineRefused(reply.failure));
  }

  #fail(failure: Error) {
    for (const waiting of this.#waiting.values()) waiting.reject(failure);
    this.#waiting.clear();
  }
}
