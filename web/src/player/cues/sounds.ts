/** Each kind of moment has a sound of its own, told apart without looking. */
export type Sound = 'ready' | 'work' | 'rest' | 'change' | 'tick' | 'ask' | 'done';

/** Notes as [hertz, seconds from now, seconds long]. */
const notes: Readonly<Record<Sound, readonly (readonly [number, number, number])[]>> = {
  ready: [
    [392, 0, 0.18],
    [392, 0.26, 0.18],
  ],
  work: [
    [392, 0, 0.14],
    [587, 0.14, 0.3],
  ],
  rest: [
    [440, 0, 0.16],
    [294, 0.16, 0.32],
  ],
  change: [
    [523, 0, 0.14],
    [392, 0.16, 0.14],
    [523, 0.32, 0.24],
  ],
  tick: [[330, 0, 0.07]],
  ask: [[494, 0, 0.35]],
  done: [
    [392, 0, 0.2],
    [494, 0.2, 0.2],
    [587, 0.4, 0.5],
  ],
};

const volume = 0.16;

/** Soft tones made on the device: nothing to load. */
export class Sounds {
  #context: AudioContext | undefined;

  /** To be called inside the tap that starts: browsers keep sound shut until then. */
  unlock() {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
  }

  play(sound: Sound) {
    const context = this.#context;
    if (context?.state !== 'running') return;
    for (const [hertz, after, long] of notes[sound]) tone(context, hertz, context.currentTime + after, long);
  }

  close() {
    void this.#context?.close();
    this.#context = undefined;
  }
}

function tone(context: AudioContext, hertz: number, start: number, long: number) {
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const gain = new GainNode(context, { gain: 0 });
  oscillator.connect(gain).connect(context.destination);
  // A soft beginning and end: a tone that starts at once clicks.
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(volume, start + 0.02);
  gain.gain.setValueAtTime(volume, start + Math.max(0.02, long - 0.06));
  gain.gain.linearRampToValueAtTime(0, start + long);
  oscillator.start(start);
  oscillator.stop(start + long);
}
