import type { Speaker } from './queue';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** A device that has no list of its voices after so long has none to choose from. */
const listedWithinMs = 1_000;
const rates = { usual: 0.95, slow: 0.75 };

/**
 * The voice of a language: of its country, and the one that the device prefers. Only voices of the device: others send
 * what they are to say to somebody else's computer, and fall silent without a network.
 */
export function voiceOf<Each extends Voice>(voices: readonly Each[], locale: string): Each | undefined {
  const tag = (voice: Each) => voice.lang.replaceAll('_', '-').toLowerCase();
  const [speech = ''] = locale.toLowerCase().split('-');
  const liking = (voice: Each) => (tag(voice) === locale.toLowerCase() ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && tag(voice).split('-')[0] === speech)
    .reduce<Each | undefined>(
      (best, voice) => (best === undefined || liking(voice) > liking(best) ? voice : best),
      undefined,
    );
}

/** The device's voice, where it has one. Without one, sounds and text carry it all. */
export class DeviceVoice implements Speaker {
  readonly #locale: string;
  readonly #slowly: () => boolean;
  #listed: Promise<unknown> | undefined;
  // Some browsers drop the end event of an utterance that nothing refers to any more.
  #current: SpeechSynthesisUtterance | undefined;

  constructor(locale: string, slowly: () => boolean) {
    this.#locale = locale;
    this.#slowly = slowly;
  }

  static get there(): boolean {
    return 'speechSynthesis' in globalThis;
  }

  /** Whether the device is known to have no voice of its own for a language. */
  static lacks(locale: string): boolean {
    if (!DeviceVoice.there) return true;
    const voices = speechSynthesis.getVoices();
    return voices.length > 0 && voiceOf(voices, locale) === undefined;
  }

  /** To be called inside the tap that starts: some phones speak only after one. */
  open() {
    if (!DeviceVoice.there) return;
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    this.#listed ??= listed();
  }

  speak(text: string, over: () => void) {
    if (!DeviceVoice.there) {
      over();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = this.#locale;
    utterance.rate = this.#slowly() ? rates.slow : rates.usual;
    utterance.addEventListener('end', over);
    utterance.addEventListener('error', over);
    this.#current = utterance;
    void (this.#listed ?? Promise.resolve()).then(() => {
      // Cut before it began.
      if (this.#current !== utterance) return;
      if (DeviceVoice.lacks(this.#locale)) {
        over();
        return;
      }
      utterance.voice = voiceOf(speechSynthesis.getVoices(), this.#locale) ?? null;
      speechSynthesis.speak(utterance);
    });
  }

  cut() {
    this.#current = undefined;
    if (DeviceVoice.there) speechSynthesis.cancel();
  }
}

/** Browsers list their voices some time after they were first asked. */
function listed(): Promise<unknown> {
  if (speechSynthesis.getVoices().length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, listedWithinMs);
  });
}
