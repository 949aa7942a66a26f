/** What the keys of a headset, of a keyboard and of the locked screen do during a session. */
export interface Pressed {
  /** The one button of a headset. */
  toggle(): void;
  next(): void;
  previous(): void;
  /** Something else took the sound while nobody looked: a call. */
  interrupted(): void;
}

const actions = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;

/**
 * The keys of a headset go to the page that plays something: a silence that goes round. Where the browser knows no such
 * keys, or the silence does not play, the session goes on without them.
 */
export class MediaKeys {
  readonly #silence: HTMLAudioElement;
  #pressed: Pressed | undefined;
  /** Whether it is to play: a pause that nobody asked for came from outside. */
  #wanted = false;

  constructor(silence: string) {
    this.#silence = new Audio(silence);
    this.#silence.loop = true;
    this.#silence.addEventListener('pause', () => {
      if (this.#wanted && document.visibilityState === 'hidden') this.#pressed?.interrupted();
    });
  }

  static get there(): boolean {
    return 'mediaSession' in navigator;
  }

  /** Begins to play, inside the tap that starts: browsers keep sound shut until then. */
  open() {
    this.#play(true);
  }

  /** Takes the keys. */
  take(pressed: Pressed) {
    this.#pressed = pressed;
    const { toggle, next, previous } = pressed;
    const does = { play: toggle, pause: toggle, nexttrack: next, previoustrack: previous };
    for (const action of actions) hear(action, does[action]);
  }

  /** Shows on the locked screen what is done now, and whether it goes on. */
  show(title: string, line: string, goesOn: boolean) {
    navigator.mediaSession.metadata = new MediaMetadata({
      title,
      artist: line,
      album: 'Nutation',
      artwork: [{ src: new URL('./icon-512.png', document.baseURI).href, sizes: '512x512', type: 'image/png' }],
    });
    this.#play(goesOn);
  }

  /** Lets the keys go. */
  leave() {
    this.#pressed = undefined;
    for (const action of actions) hear(action, null);
    navigator.mediaSession.metadata = null;
    this.#play(false);
    navigator.mediaSession.playbackState = 'none';
  }

  #play(wanted: boolean) {
    navigator.mediaSession.playbackState = wanted ? 'playing' : 'paused';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) this.#silence.play().catch(() => undefined);
    else this.#silence.pause();
  }
}

function hear(action: MediaSessionAction, does: (() => void) | null) {
  try {
    navigator.mediaSession.setActionHandler(action, does);
  } catch {
    // This browser does not know this key.
  }
}
