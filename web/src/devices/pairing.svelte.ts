import type { App } from '../app.svelte';
import { codeIn, Devices, troubleOf, type PairingTrouble } from './devices';

/** Where one is on the way from a code to a diary. */
export type PairingStep = 'code' | 'ask' | 'claiming' | 'fetching' | 'already';

/** Makes this device one of those that have a diary of the server. Nothing is asked of the server before one says so. */
export class Pairing {
  step = $state<PairingStep>('code');
  trouble = $state<PairingTrouble | 'noCode'>();
  /** What the person calls this device. */
  name = $state('');

  readonly #app: App;
  readonly #devices: Devices;
  #code = '';

  constructor(app: App) {
    this.#app = app;
    this.#devices = new Devices(app.server);
  }

  /** Takes what was scanned or pasted. */
  take(pasted: string) {
    const code = codeIn(pasted);
    this.trouble = code === undefined ? 'noCode' : undefined;
    if (code === undefined) return;
    this.#code = code;
    this.step = 'ask';
  }

  /** Whether the code is for the very diary that this device has already. */
  get already(): boolean {
    const { server, diary } = this.#app.standing;
    return server === 'here' && diary !== undefined && this.#code.startsWith(diary);
  }

  async connect() {
    this.trouble = undefined;
    this.step = 'claiming';
    try {
      const diary = await this.#devices.claim(this.#code, this.name.trim());
      await this.#app.sharing.join(diary);
      this.step = 'fetching';
    } catch (failure) {
      this.trouble = troubleOf(failure);
      // Only a code that was not tried may be tried again.
      this.step = this.trouble === 'offline' || this.trouble === 'busy' ? 'ask' : 'code';
    }
  }
}
