import type { Speaker } from './queue';

/** The device's voice, where it has one. Without one, sounds and text carry it all. */
export class DeviceVoice implements Speaker {
  readonly #language: string;
  // Some browsers drop the end event of an utterance that nothing refers to any more.
  #current: SpeechSynthesisUtterance | undefined;

  constructor(language: string) {
    this.#language = language;
  }

  static get there(): boolean {
    return 'speechSynthesis' in globalThis;
  }

  /** To be called inside the tap that starts: some phones speak only after one. */
  unlock() {
    if (DeviceVoice.there) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  }

  speak(text: string, over: () => void) {
    if (!DeviceVoice.there) {
      over();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = this.#language;
    utterance.rate = 0.95;
    utterance.addEventListener('end', over);
    utterance.addEventListener('error', over);
    this.#current = utterance;
    speechSynthesis.speak(this.#current);
  }

  cut() {
    if (DeviceVoice.there) speechSynthesis.cancel();
  }
}
