import type { Pace } from '../player/pace';
import type { Entries } from '../store/entries';
import { languageCodes, type LanguageCode } from '../words/languages';

interface Kept {
  readonly voice: boolean;
  /** A voice that takes its time. */
  readonly slowly: boolean;
  readonly sounds: boolean;
  readonly vibration: boolean;
  /** Whether the keys of a headset and of the locked screen lead the session. */
  readonly headset: boolean;
  /** Whether a letter on the keyboard says that it hurts. */
  readonly letters: boolean;
  readonly pace: Pace;
  /** What was chosen; without it the app speaks as the browser does. */
  readonly language?: LanguageCode | undefined;
  /** The date of the last copy of the diary that was saved from here. */
  readonly copied?: string | undefined;
}

const otherwise: Omit<Kept, 'language' | 'copied'> = {
  voice: true,
  slowly: false,
  sounds: true,
  vibration: true,
  headset: true,
  letters: true,
  pace: 'plain',
};

/** How this device leads: kept on the device, not in the diary, as another device may lead in another way. */
export class DeviceSettings implements Kept {
  voice = $state(otherwise.voice);
  slowly = $state(otherwise.slowly);
  sounds = $state(otherwise.sounds);
  vibration = $state(otherwise.vibration);
  headset = $state(otherwise.headset);
  letters = $state(otherwise.letters);
  pace = $state(otherwise.pace);
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
    const { voice, slowly, sounds, vibration, headset, letters, pace, language, copied } = this;
    const kept: Kept = { voice, slowly, sounds, vibration, headset, letters, pace, language, copied };
    await this.#store.remember('settings', kept).catch(() => undefined);
  }
}
