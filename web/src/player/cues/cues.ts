import type { App } from '../../app.svelte';
import { language } from '../../words/language.svelte';
import type { Segment } from '../../engine/segment';
import { CueQueue, type Speaker } from './queue';
import { moments, type Moment } from './script';
import { Sounds, type Sound } from './sounds';
import { vibrate } from './vibration';
import { DeviceVoice } from './voice';

/** Heard this late, a moment of the past is left out. */
const staleMs = 1_500;

/** All that is heard and felt during a session, as the device's settings allow. */
export class Cues {
  readonly #app: App;
  readonly #voice: DeviceVoice;
  readonly #queue: CueQueue;
  readonly #sounds = new Sounds();
  #moments: Moment[] = [];
  #opened = false;

  constructor(app: App, code: string, speaker?: Speaker) {
    this.#app = app;
    this.#voice = new DeviceVoice(code);
    this.#queue = new CueQueue(speaker ?? this.#voice, () => app.clock.steady());
  }

  /** Opens voice and sound, inside a tap. */
  open() {
    if (!this.#opened) this.#voice.unlock();
    this.#opened = true;
    this.#sounds.unlock();
  }

  enter(segment: Segment, previous: Segment | undefined) {
    this.#moments = moments(segment, previous, this.#app.texts, language.words);
  }

  /** Plays what has come due in the current segment. */
  at(doneMs: number) {
    while (this.#moments[0] !== undefined && this.#moments[0].atMs <= doneMs) {
      const moment = this.#moments.shift();
      if (moment === undefined || doneMs - moment.atMs > staleMs) continue;
      if (moment.sound !== undefined) this.sound(moment.sound);
      if (moment.cue !== undefined && this.#app.settings.voice) this.#queue.say(moment.cue);
    }
  }

  /** Says what belongs to no segment. */
  say(what: 'paused' | 'go' | 'over') {
    const cue = { text: language.words.player.cue[what], rank: 'alarm', freshMs: 4_000 } as const;
    if (this.#app.settings.voice) this.#queue.say(cue);
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
}
