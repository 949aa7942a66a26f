import type { App } from '../../app.svelte';
import { language } from '../../words/language.svelte';
import type { Segment } from '../../engine/segment';
import { CueQueue } from './queue';
import { again, moments, type Moment, type Scene } from './script';
import { Sounds, type Sound } from './sounds';
import { vibrate } from './vibration';
import { DeviceVoice } from './voice';

/** Heard this late, a moment of the past is left out. */
const staleMs = 1_500;

/** All that is heard and felt during a session, as the device's settings allow, and the same as text. */
export class Cues {
  readonly #app: App;
  readonly #voice: DeviceVoice;
  readonly #queue: CueQueue;
  readonly #sounds = new Sounds();
  #moments: Moment[] = [];
  #opened = false;
  /** Called with what a screen reader is to read. */
  write: (text: string) => void = () => undefined;

  constructor(app: App, locale: string) {
    this.#app = app;
    this.#voice = new DeviceVoice(locale, () => app.settings.slowly);
    this.#queue = new CueQueue(this.#voice, () => app.clock.steady());
  }

  /** Opens voice and sound, inside a tap. */
  open() {
    if (!this.#opened) this.#voice.open();
    this.#opened = true;
    this.#sounds.unlock();
  }

  /** What is heard in a segment, from where one is in it. */
  enter(segment: Segment, previous: Segment | undefined, doneMs = 0) {
    const scene = { ...this.#scene, previous };
    this.#moments = moments(segment, scene).filter((moment) => doneMs === 0 || moment.atMs > doneMs);
  }

  /** Plays what has come due in the current segment. */
  at(doneMs: number) {
    while (this.#moments[0] !== undefined && this.#moments[0].atMs <= doneMs) {
      const moment = this.#moments.shift();
      if (moment === undefined || doneMs - moment.atMs > staleMs) continue;
      if (moment.sound !== undefined) this.sound(moment.sound);
      if (moment.cue !== undefined && this.#app.settings.voice) this.#queue.say(moment.cue);
      if (moment.written !== undefined) this.write(moment.written);
    }
  }

  /** Says what belongs to no segment. */
  say(what: 'paused' | 'go' | 'over') {
    this.#alarm(language.all.player.cue[what]);
  }

  /** Says where one is, to someone who comes back. */
  again(segment: Segment) {
    const text = again(segment, this.#scene);
    this.#alarm(text);
    this.write(text);
  }

  sound(sound: Sound) {
    if (this.#app.settings.sounds) this.#sounds.play(sound);
    if (this.#app.settings.vibration) vibrate(sound);
  }

  hush() {
    this.#queue.hush();
  }

  close() {
    this.hush();
    this.#sounds.close();
  }

  #alarm(text: string) {
    if (this.#app.settings.voice) this.#queue.say({ text, rank: 'alarm', freshMs: 4_000 });
  }

  get #scene(): Scene {
    return { pace: this.#app.settings.pace, texts: this.#app.texts, words: language.all };
  }
}
