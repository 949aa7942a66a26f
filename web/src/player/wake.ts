/** Keeps the screen on while a session runs; asked again when the page comes back into view. */
export class Awake {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;
  readonly #seen = () => {
    if (this.#wanted && document.visibilityState === 'visible') void this.#ask();
  };

  start() {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#seen);
    void this.#ask();
  }

  stop() {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#seen);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  async #ask() {
    try {
      this.#lock = await navigator.wakeLock.request('screen');
      if (!this.#wanted) this.stop();
    } catch {
      // A low battery or an old browser says no: the session goes on all the same.
    }
  }
}
