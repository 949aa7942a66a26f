import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDatabase, type Database } from '../../../src/store/database';
import { Entries } from '../../../src/store/entries';
import type { Kept } from '../../../src/store/schema';
import { Server } from '../../../src/store/server';
import type { Standing } from '../../../src/store/standing';
import { Sync } from '../../../src/store/sync';
import { nobody } from '../device';
import { ModelServer } from '../model-server';
import { clash, dare, fromFile, known, onDevice, session, unwelcome } from './lines';
import type { Fate, Schedule, Step } from './schedule';

/** How a device keeps its entries; a mutant does it otherwise. */
export type MakeEntries = (database: Database) => Entries;

/** One device: its own disk, and its own share of the network's luck. */
class Device {
  readonly number: number;
  readonly days: number;
  entries!: Entries;
  /** What was written here since its storage was last lost. */
  readonly written = new Set<string>();
  #disk = new IDBFactory();
  #sync!: Sync;
  readonly #world: World;

  constructor(world: World, number: number, days: number) {
    this.#world = world;
    this.number = number;
    this.days = days;
  }

  /** The app is opened: all that is remembered is on the disk. */
  async open() {
    globalThis.indexedDB = this.#disk;
    this.entries = this.#world.makeEntries(await openDatabase(nobody));
    this.#sync = new Sync({
      entries: this.entries,
      server: new Server((address, request) => this.#world.carry(this, String(address), request)),
      clock: { wall: () => Date.parse('2026-11-21T08:00:00Z') + this.days * 86_400_000 },
      version: 'app',
      arrived: async (_, keep) => void (await keep()),
      told: () => undefined,
    });
  }

  async lose() {
    this.#disk = new IDBFactory();
    this.written.clear();
    await this.open();
  }

  async write(...lines: readonly Kept[]) {
    await this.entries.bring(lines);
    // Where the id was here already with other content, it stays so, and nothing was written.
    const here = new Set(await this.texts());
    for (const { text } of lines) if (here.has(text)) this.written.add(text);
  }

  sync(): Promise<Standing> {
    return this.#sync.run();
  }

  async texts(): Promise<string[]> {
    return (await this.entries.after(0)).map((entry) => entry.text);
  }
}

/** A server, its devices, and a network that does what the schedule says. */
export class World {
  readonly server = new ModelServer();
  readonly devices: Device[];
  readonly makeEntries: MakeEntries;
  #fates: Fate[] = [];
  readonly #late: (() => Promise<unknown>)[] = [];

  constructor({ clocks }: Schedule, makeEntries: MakeEntries) {
    this.makeEntries = makeEntries;
    this.devices = clocks.map((days, number) => new Device(this, number, days));
    this.server.lines.push(...known);
    this.server.refuses = unwelcome;
  }

  async open() {
    for (const device of this.devices) await device.open();
  }

  async happen(step: Step) {
    switch (step.does) {
      case 'writes': {
        const { number, days } = this.#device(step.device);
        return this.#device(step.device).write(onDevice(step.line, number, days));
      }
      case 'brings':
        return this.#device(step.device).write(fromFile(step.line));
      case 'sessions':
        for (const device of [this.#device(step.device), this.#device(step.other)]) {
          await device.write(...session(step.line, device.number, device.days));
        }
        return;
      case 'clashes':
        return this.#device(step.device).write(clash(step.line, this.#device(step.device).number));
      case 'dares':
        return this.#device(step.device).write(dare(step.line, this.#device(step.device).number));
      case 'syncs':
        this.#fates = [...step.fates];
        await Promise.all(step.devices.map((device) => this.#device(device).sync()));
        this.#fates = [];
        return;
      case 'arrives':
        await this.#late.splice(step.which % Math.max(1, this.#late.length), 1)[0]?.();
        return;
      case 'restarts':
        return this.#device(step.device).open();
      case 'forgets':
        return this.#device(step.device).lose();
      case 'restores':
        this.server.lines.splice(Math.max(known.length, this.server.lines.length - step.lines));
    }
  }

  /** The network is whole again, the server is updated, and nobody writes any more. */
  async calm(): Promise<Standing[]> {
    for (const arrive of this.#late.splice(0)) await arrive();
    this.server.refuses = undefined;
    this.server.version = '2';
    for (const device of this.devices) await device.sync();
    // Whoever was first has not what the others brought.
    return Promise.all(this.devices.map((device) => device.sync()));
  }

  /** Carries a request as its fate wants. */
  async carry(_: Device, address: string, request: RequestInit = {}): Promise<Response> {
    const arrive = () => this.server.answer(address, request);
    switch (this.#fates.shift() ?? 'answered') {
      case 'answered':
        return arrive();
      case 'doubled':
        await arrive();
        return arrive();
      case 'busy':
        return new Response('', { status: 429, headers: { 'Retry-After': '7' } });
      case 'unanswered':
        await arrive();
        break;
      case 'late':
        this.#late.push(arrive);
        break;
      case 'dropped':
        break;
    }
    throw new TypeError('Failed to fetch');
  }

  #device(number: number): Device {
    const device = this.devices[number % this.devices.length];
    if (device === undefined) throw new Error('There is no device.');
    return device;
  }
}
