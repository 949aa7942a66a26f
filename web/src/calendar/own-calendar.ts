import ical, {
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { firstOf, type Entry } from '../diary/entry';
import type { Door } from '../engine/door';
import { EngineRefused } from '../engine/door';
import type { Texts } from '../engine/texts';
import type { Facts } from '../store/facts';
import type { Clock } from '../time/clock';
import { plusDays } from '../time/clock';
import type { Chosen, PlannedDays, Saved } from './calendar';
import { idOf, nextVersions, type Given, type Told, type Versions } from './versions';

const fact = 'calendar';
const datesAhead = 28;
/** What is past stays in the file for so long. */
const datesBack = 60;

/** As it lies on the device. */
interface Kept {
  readonly begins: string;
  readonly versions: Versions;
}

/** What it needs of the app. */
export interface Around {
  readonly door: Door;
  readonly facts: Facts;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly diary: { readonly entries: readonly Entry[] };
}

/**
 * The planned days as a file made on this device, for an app that no server stands behind. What was given out last is
 * kept here, so that the next file updates it.
 */
export class OwnCalendar implements PlannedDays {
  readonly #around: Around;
  readonly #address: string;

  /** @param address where the app is, to come back to the day */
  constructor(around: Around, address: string) {
    this.#around = around;
    this.#address = address;
  }

  async chosen(): Promise<Chosen> {
    return { begins: (await this.#kept()).begins };
  }

  async file(date: string, _language: string, begins: string): Promise<Saved | undefined> {
    const { facts, clock } = this.#around;
    const { versions } = await this.#kept();
    const recent = Object.fromEntries(
      Object.entries(versions).filter(([, each]) => each.date >= plusDays(date, -datesBack)),
    );
    // Whole seconds, as they stand in the file.
    const now = Math.floor(clock.wall() / 1000) * 1000;
    const next = nextVersions(recent, await this.#plan(date, begins), date, now);
    if (Object.keys(next).length === 0) return undefined;
    await facts.remember(fact, { begins, versions: next } satisfies Kept);
    return { name: 'nutation.ics', type: 'text/calendar;charset=utf-8', content: written(next, this.#address) };
  }

  #kept(): Promise<Kept> {
    return this.#around.facts.fact<Kept>(fact, { begins: '10:00', versions: {} });
  }

  async #plan(date: string, begins: string): Promise<Record<string, Told>> {
    const { door, texts } = this.#around;
    const diary = firstOf(this.#around.diary.entries)?.id ?? '';
    const [hours, minutes] = begins.split(':').map(Number);
    if (hours === undefined || minutes === undefined) throw new EngineRefused(`begins: ${begins}`);
    const appointments = await door.appointments(date, datesAhead, hours * 60 + minutes);
    return Object.fromEntries(
      appointments.map((each) => {
        const key = `calendar.${each.what}`;
        const note = texts.of(`${key}.note`).replace('{minutes}', String(each.minutes));
        return [idOf(diary, each), { ...each, title: texts.of(`${key}.title`), note }];
      }),
    );
  }
}

/** As iCalendar (RFC 5545). */
function written(versions: Versions, address: string): string {
  const calendar = ical({ prodId: { company: 'Nutation', product: 'Plan', language: 'EN' }, name: 'Nutation' });
  for (const [id, each] of Object.entries(versions)) calendar.createEvent(event(id, each, address));
  return calendar.toString();
}

/** Times float: ten in the morning stays ten in the morning, when the clocks change and on a journey. */
function event(id: string, given: Given, address: string): ICalEventData {
  const minute = 60_000;
  const start = Date.parse(`${given.date}T00:00:00Z`) + given.begins * minute;
  const changed = new Date(given.changed);
  return {
    id,
    start: new Date(start),
    end: new Date(start + given.minutes * minute),
    floating: true,
    sequence: given.sequence,
    stamp: changed,
    lastModified: changed,
    summary: given.title,
    description: given.note,
    class: ICalEventClass.PRIVATE,
    status: given.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: given.what === 'session' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    url: address,
    // What was called off rings no more.
    alarms: given.cancelled ? [] : [{ type: ICalAlarmType.display, trigger: 0, description: given.title }],
  };
}
