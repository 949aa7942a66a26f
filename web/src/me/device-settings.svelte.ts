import type { Entries } from '../store/entries';

interface Kept {
  readonly voice: boolean;
  readonly sounds: boolean;
  readonly vibration: boolean;
}

const otherwise: Kept = { voice: true, sounds: true, vibration: true };

/** How this device leads: kept on the device, not in the diary, as another device may lead in another way. */
export class DeviceSettings {
  voice = $state(otherwise.voice);
  sounds = $state(otherwise.sounds);
  vibration = $state(otherwise.vibration);
  readonly #store: Entries;

  constructor(store: Entries) {
    this.#store = store;
  }

  async read() {
    Object.assign(this, { ...otherwise, ...(await this.#store.fact<Partial<Kept>>('settings', {})) });
  }

  /** A setting that could not be kept still holds until the page is closed. */
  async set(change: Partial<Kept>) {
    Object.assign(this, change);
    const kept: Kept = { voice: this.voice, sounds: this.sounds, vibration: this.vibration };
    await this.#store.remember('settings', kept).catch(() => undefined);
  }
}
