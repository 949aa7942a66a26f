import type { App } from '../app.svelte';
import type { Device, Devices, Invitation } from './devices';

/** How often the list is read while a code is shown: whoever came with it is told at once. */
const look = 3_000;

/** A code for one more device, for as long as it is good. */
export class Invite {
  invitation = $state.raw<Invitation>();
  failed = $state(false);
  /** Seconds that it is still good for. */
  left = $state(0);
  /** The device that came with it. */
  came = $state.raw<Device>();

  readonly #app: App;
  readonly #devices: Devices;
  #known: readonly string[];
  #until = 0;

  constructor(app: App, devices: Devices, known: readonly Device[]) {
    this.#app = app;
    this.#devices = devices;
    this.#known = known.map((device) => device.id);
  }

  async make() {
    this.failed = false;
    if (this.came !== undefined) this.#known = [...this.#known, this.came.id];
    this.came = undefined;
    this.invitation = undefined;
    try {
      const invitation = await this.#devices.invite();
      this.#until = this.#app.clock.steady() + invitation.lasts;
      this.invitation = invitation;
      this.#tick();
    } catch {
      this.failed = true;
    }
  }

  /** Counts down and looks who comes, until the returned function is called. */
  watch(): () => void {
    const clock = setInterval(() => this.#tick(), 1_000);
    const door = setInterval(() => void this.#look(), look);
    return () => {
      clearInterval(clock);
      clearInterval(door);
    };
  }

  #tick() {
    this.left = Math.max(0, Math.ceil((this.#until - this.#app.clock.steady()) / 1_000));
  }

  async #look() {
    if (this.left === 0 || this.came !== undefined) return;
    const now = await this.#devices.list().catch(() => []);
    this.came = now.find((device) => !this.#known.includes(device.id));
  }
}
