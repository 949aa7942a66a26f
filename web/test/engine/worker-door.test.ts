import { describe, expect, it } from 'vitest';
import { EngineRefused } from '../../src/engine/door';
import type { FromWorker, ToWorker } from '../../src/engine/worker';
import { WorkerDoor, type Port } from '../../src/engine/worker-door';

/** A worker that answers when the test says so. */
class Desk implements Port {
  readonly asked: ToWorker[] = [];
  #message: ((event: MessageEvent<FromWorker>) => void) | undefined;
  #error: ((event: ErrorEvent) => void) | undefined;

  postMessage(message: ToWorker) {
    this.asked.push(message);
  }

  addEventListener(type: 'message' | 'error', listener: (event: never) => void) {
    if (type === 'message') this.#message = listener as (event: MessageEvent<FromWorker>) => void;
    else this.#error = listener as (event: ErrorEvent) => void;
  }

  answer(call: number, answer: string) {
    this.#message?.({ data: { call, answer } } as MessageEvent<FromWorker>);
  }

  break(message: string) {
    this.#error?.({ message } as ErrorEvent);
  }
}

function open() {
  const desk = new Desk();
  return { desk, door: new WorkerDoor(desk, 'engine.js') };
}

describe('the door', () => {
  it('namesTheEngineFirst', () => {
    expect(open().desk.asked).toEqual([{ engine: 'engine.js' }]);
  });

  it('givesEachCallItsOwnAnswer', async () => {
    const { desk, door } = open();
    const one = door.say({ rule: 'G1', code: 'a', slots: {}, sources: [] }, 'en');
    const other = door.say({ rule: 'G2', code: 'b', slots: {}, sources: [] }, 'en');
    desk.answer(2, 'other');
    desk.answer(1, 'one');
    expect(await one).toBe('one');
    expect(await other).toBe('other');
  });

  it('sendsEntriesAsLines', async () => {
    const { desk, door } = open();
    const appended = door.append(['{"id":"a"}', '{"id":"b"}']);
    desk.answer(1, '[]');
    await appended;
    expect(desk.asked[1]).toEqual({ call: 1, method: 'append', values: ['{"id":"a"}\n{"id":"b"}'] });
  });

  it('saysWhatTheEngineRefused', async () => {
    const { desk, door } = open();
    const day = door.day('2026-13-01');
    desk.answer(1, '{"error":{"code":"impossible-time"}}');
    await expect(day).rejects.toThrow('day: {"code":"impossible-time"}');
    await expect(day).rejects.toBeInstanceOf(EngineRefused);
  });

  it('leavesNobodyWaitingWhenTheEngineBreaks', async () => {
    const { desk, door } = open();
    const day = door.day('2026-11-21');
    desk.break('out of memory');
    await expect(day).rejects.toThrow('out of memory');
  });
});
