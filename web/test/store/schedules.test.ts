import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Entries } from '../../src/store/entries';
import { hexOf, digestOf } from '../../src/store/digest';
import { idOf } from './model-server';
import { planner } from './schedules/plan';
import { schedules, type Schedule } from './schedules/schedule';
import { World, type MakeEntries } from './schedules/world';

const runs = Number(process.env.NUTATION_SCHEDULES ?? 500);
const seed = Number(process.env.NUTATION_SEED ?? 20_261_121);
const again = `NUTATION_SEED=${seed} NUTATION_SCHEDULES=${runs} npx vitest run test/store/schedules.test.ts`;

const plan = await planner('2026-11-30');
const real: MakeEntries = (database) => new Entries(database);

/** Plays a schedule, lets it come to rest, and looks at everything that must be so then. */
async function play(schedule: Schedule, makeEntries = real) {
  const world = new World(schedule, makeEntries);
  await world.open();
  for (const step of schedule.steps) await world.happen(step);
  const before = [world.server.lines, ...(await Promise.all(world.devices.map((device) => device.texts())))].flat();
  const standings = await world.calm();

  const there = [...world.server.lines].sort();
  const ids = new Set(there.map(idOf));
  expect(ids.size, 'no id twice').toBe(there.length);
  expect(
    before.map(idOf).filter((id) => !ids.has(id)),
    'what was anywhere is there',
  ).toEqual([]);
  const plans = new Set<string>();
  for (const [number, device] of world.devices.entries()) {
    const here = await device.texts();
    expect([...here].sort(), `device ${number} has the server's diary`).toEqual(there);
    expect(await device.entries.waiting(), `device ${number} has nothing waiting`).toEqual([]);
    expect(standings[number], `device ${number} says so`).toMatchObject({ server: 'here', same: true, hereOnly: 0 });
    expect(hexOf(await digestOf(here)), `device ${number} has the digest`).toBe(world.server.digest);
    const aside = (await device.entries.aside()).map((each) => each.text);
    const lost = [...device.written].filter((text) => !here.includes(text) && !aside.includes(text));
    expect(lost, `device ${number} kept what it wrote`).toEqual([]);
    plans.add(plan(here));
  }
  expect(plans.size, 'one plan').toBe(1);
}

/** Plays many; gives the smallest one that fails. */
function playMany(numRuns: number, makeEntries: MakeEntries) {
  return fc.check(
    fc.asyncProperty(schedules, (schedule) => play(schedule, makeEntries)),
    { numRuns, seed },
  );
}

describe('whatever happens between devices and their server', () => {
  it(`in the end all have the same diary, and the same plan: ${again}`, { timeout: runs * 1_000 }, async () => {
    const told = await playMany(runs, real);
    if (told.failed) throw new Error(`${fc.defaultReportMessage(told)}\n\nAgain: ${again}`);
    expect(told.numRuns).toBe(runs);
  });
});

describe('a sync that does it wrong is caught, and the schedule that shows it is small', () => {
  const mutants: Readonly<Record<string, new (...database: ConstructorParameters<typeof Entries>) => Entries>> = {
    'takes what it sends for stored, and never counts again': class extends Entries {
      override async waiting() {
        const all = await super.waiting();
        await this.acknowledged(
          all.map((entry) => entry.id),
          [],
        );
        return all;
      }

      override async sendAgain() {
        // It trusts what it remembers.
      }
    },
    'keeps its own line where the server has another': class extends Entries {
      override async receive(...[lines, readTo]: Parameters<Entries['receive']>) {
        const here = new Set((await this.after(0)).map((entry) => entry.id));
        return super.receive(
          lines.filter(({ id }) => !here.has(id)),
          readTo,
        );
      }
    },
    'does not keep the line that gave way': class extends Entries {
      override async receive(...[lines, readTo]: Parameters<Entries['receive']>) {
        const gaveWay = await super.receive(lines, readTo);
        for (const { id } of lines) await this.drop(id);
        return gaveWay;
      }
    },
    'never tries a refused line again': class extends Entries {
      override async reconsider() {
        // Once refused is refused for ever.
      }
    },
  };

  it.each(Object.entries(mutants))('%s', { timeout: 120_000 }, async (_, Mutant) => {
    const told = await playMany(500, (database) => new Mutant(database));
    expect(told.failed).toBe(true);
    expect(told.counterexample?.[0].steps.length).toBeLessThan(10);
  });
});

it('a line that was not sent and is not remembered to wait is found by counting', async () => {
  class Forgetful extends Entries {
    override async waiting() {
      const all = await super.waiting();
      await this.acknowledged(
        all.map((entry) => entry.id),
        [],
      );
      return all;
    }
  }
  await play(
    {
      clocks: [0, 0],
      steps: [
        { does: 'writes', device: 0, line: 4 },
        { does: 'syncs', devices: [0], fates: ['answered', 'dropped'] },
      ],
    },
    (database) => new Forgetful(database),
  );
});
