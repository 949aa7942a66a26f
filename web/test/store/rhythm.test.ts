import { describe, expect, it } from 'vitest';
import { Rhythm, type Outcome } from '../../src/store/rhythm';

/** A device whose time a test moves, and whose tries come out as it says. */
class Stepped {
  readonly tries: number[] = [];
  outcome: Outcome = { is: 'done' };
  share = 1;
  #now = 0;
  #due: { readonly at: number; readonly then: () => void } | undefined;

  readonly rhythm = new Rhythm(
    async () => {
      this.tries.push(this.#now);
      return this.outcome;
    },
    (milliseconds, then) => {
      const due = { at: this.#now + milliseconds, then };
      this.#due = due;
      return () => (this.#due = this.#due === due ? undefined : this.#due);
    },
    () => this.share,
  );

  async now() {
    this.rhythm.now();
    await settled();
  }

  async pass(milliseconds: number) {
    const end = this.#now + milliseconds;
    for (let due = this.#due; due !== undefined && due.at <= end; due = this.#due) {
      this.#due = undefined;
      this.#now = due.at;
      due.then();
      await settled();
    }
    this.#now = end;
  }
}

/** Until all that was promised is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** The waits between tries. */
const waits = ({ tries }: Stepped) => tries.slice(1).map((at, index) => at - (tries[index] ?? 0));

describe('after a failure', () => {
  it('waitsTwiceAsLongEachTimeUpToFiveMinutes', async () => {
    const device = new Stepped();
    device.outcome = { is: 'again' };
    await device.now();
    await device.pass(1_200_000);
    const doubling = [1, 2, 4, 8, 16, 32, 64, 128, 256].map((seconds) => seconds * 1_000);
    expect(waits(device)).toEqual([...doubling, 300_000, 300_000]);
  });

  it('waitsForAnyShareOfThat', async () => {
    const device = new Stepped();
    device.outcome = { is: 'again' };
    device.share = 0.25;
    await device.now();
    await device.pass(2_000);
    expect(waits(device)).toEqual([250, 500, 1_000]);
  });

  it('beginsAnewOnceItWentWell', async () => {
    const device = new Stepped();
    device.outcome = { is: 'again' };
    await device.now();
    await device.pass(7_000);
    device.outcome = { is: 'done' };
    await device.now();
    device.outcome = { is: 'again' };
    await device.now();
    const before = device.tries.length;
    await device.pass(1_000);
    expect(device.tries).toHaveLength(before + 1);
  });

  it('triesAtOnceWhenSomethingHappens', async () => {
    const device = new Stepped();
    device.outcome = { is: 'again' };
    await device.now();
    await device.pass(40_000);
    const before = device.tries.length;
    await device.now();
    expect(device.tries).toHaveLength(before + 1);
  });
});

describe('a server that wants to be left alone', () => {
  it('isLeftAloneForAsLongAsItSaidWhateverHappens', async () => {
    const device = new Stepped();
    device.share = 0;
    device.outcome = { is: 'again', after: 90 };
    await device.now();
    await device.pass(89_000);
    await device.now();
    expect(device.tries).toEqual([0]);
    await device.pass(1_000);
    expect(device.tries).toEqual([0, 90_000]);
  });

  it('doesNotGetAllDevicesBackInOneMoment', async () => {
    const device = new Stepped();
    device.share = 0.5;
    device.outcome = { is: 'again', after: 90 };
    await device.now();
    await device.pass(90_500);
    expect(device.tries).toEqual([0, 90_500]);
  });
});

it('where all is well it looks once a minute', async () => {
  const device = new Stepped();
  await device.now();
  await device.pass(180_000);
  expect(device.tries).toEqual([0, 60_000, 120_000, 180_000]);
});

it('where there is nobody to ask it waits until something happens', async () => {
  const device = new Stepped();
  device.outcome = { is: 'idle' };
  await device.now();
  await device.pass(3_600_000);
  expect(device.tries).toEqual([0]);
  await device.now();
  expect(device.tries).toEqual([0, 3_600_000]);
});

it('stopped it tries no more', async () => {
  const device = new Stepped();
  device.outcome = { is: 'again' };
  await device.now();
  device.rhythm.stop();
  await device.now();
  await device.pass(3_600_000);
  expect(device.tries).toEqual([0]);
});
