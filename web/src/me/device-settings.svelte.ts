import type { Entries } from '../store/entries';
import { languageCodes, type LanguageCode } from '../words/languages';

interface Kept {
  readonly voice: boolean;
  readonly sounds: boolean;
  readonly vibration: boolean;
  /** What was chosen; without it the app speaks as the browser does. */
  readonly language?: LanguageCode | undefined;
  /** The date of the last copy of the diary that was saved from here. */
  readonly copied?: string | undefined;
}

const otherwise: Kept = { voice: true, sounds: true, vibration: true };

/** How this device leads: kept on the device, not in the diary, as another device may lead in another way. */
export class DeviceSettings {
  voice = $state(otherwise.voice);
  sounds = $state(otherwise.sounds);
  vibration = $state(otherwise.vibration);
  language = $state<LanguageCode>();
  copied = $state<string>();
  readonly #store: Entries;

  constructor(store: Entries) {
    this.#store = store;
  }

  async read() {
    Object.assign(this, { ...otherwise, ...(await this.#store.fact<Partial<Kept>>('settings', {})) });
    // Another version may have spoken a language that this one does not.
    this.language = languageCodes.find((code) => code === this.language);
  }

  /** A setting that could not be kept still holds until the page is closed. */
  async set(change: Partial<Kept>) {
    Object.assign(this, change);
    const { voice, sounds, vibration, language, copied } = this;
    await this.#store
      .remember('settings', { voice, sounds, vibration, language, copied } satisfies Kept)
      .catch(() => undefined);
  }
}
