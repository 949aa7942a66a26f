import type { App } from '../app.svelte';
import type { Draft, SetDone } from '../diary/entry';
import type { Consequence } from '../engine/consequence';
import type { Session, SessionEnd, Side } from '../engine/session';
import type { Segment } from '../engine/segment';
import type { Cues } from './cues/cues';
import { worstOf, type Hurt } from './hurt';
import { Machine, type Happening } from './machine';
import type { Pace } from './pace';
import { goTo, placeOf, type Place } from './place';
import { Shown } from './shown.svelte';
import { sidesAtWork } from './side-done';
import { asked, hurting, skipped, type Standing } from './side-entries';
import { Awake } from './wake';

const lookEveryMs = 100;

/** One session as it is played: the machine, what is stored, what is heard, and what the screen shows. */
export class SessionRun extends Shown {
  /** How long the person was away, after a call or a locked screen. */
  awayMs = $state<number>();
  /** A side that could not be stored yet. */
  unsaved = $state.raw<readonly Draft[]>();
  /** How it ended; nothing as long as it goes on. */
  ended = $state<SessionEnd>();
  /** What was told last, for those who do not see the screen. */
  written = $state('');

  readonly id: string;
  readonly #app: App;
  readonly #cues: Cues;
  readonly #awake = new Awake();
  readonly #release: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #marked = '';

  /** @param release lets the player go, so that another window may play */
  constructor(app: App, session: Session, cues: Cues, release: () => void) {
    super(session, app.clock);
    this.#app = app;
    this.#cues = cues;
    this.#release = release;
    this.id = session.id ?? '';
    cues.write = (text) => (this.written = text);
  }

  /** The sides that are at work now and were not stored yet. */
  get sides(): readonly Side[] {
    return this.item === undefined ? [] : sidesAtWork(this.machine, this.item);
  }

  /** Sides of this exercise that are not over yet. */
  get sidesLeft(): readonly Side[] {
    const sides = this.machine.timeline
      .slice(this.index)
      .filter((each) => each.item === this.segment?.item)
      .map((each) => each.side);
    return (this.item?.sides ?? []).filter((side) => sides.includes(side) || sides.includes('both'));
  }

  pause() {
    this.#happened(this.machine.pause(this.now()));
    this.#cues.hush();
    this.#cues.say('paused');
    this.show();
  }

  goOn() {
    this.awayMs = undefined;
    this.#cues.say('go');
    this.#happened(this.machine.go(this.now()));
    this.show();
  }

  back() {
    this.#happened(this.machine.back(this.now()));
    this.show();
  }

  /** "I am done", at one's own pace. */
  done() {
    this.#happened(this.machine.done(this.now()));
    this.show();
  }

  /** Keeps another pace from here on, on this device. */
  keep(pace: Pace) {
    void this.#app.settings.set({ pace });
    this.machine.keep(pace);
    if (this.machine.segment !== undefined) this.#enter(this.machine.segment, this.machine.doneMs);
    this.show();
  }

  /** Says how the sides that were just done felt; no answer is fine too. */
  async felt(answer?: 'comfortable' | 'tight') {
    const standing = this.#standing;
    if (standing === undefined || this.segment?.kind !== 'ask') return;
    if (this.machine.answered().length > 0) await this.#store(asked(standing, answer));
  }

  /** Leaves sides out. */
  async skip(sides: readonly Side[]) {
    const standing = this.#standing;
    if (standing !== undefined) await this.#storeAndAskAgain(sides.map((side) => skipped(standing, side)));
  }

  /** Leaves out the sides at work, of which one may have done a part; at the question, the answer. */
  async skipHere() {
    await (this.segment?.kind === 'ask' ? this.felt() : this.skip(this.sides));
  }

  /** What an answer would bring, before it is stored. */
  async consequence(hurt: Hurt): Promise<Consequence> {
    const lines = this.#hurting(hurt).map((draft) => JSON.stringify(this.#app.diary.stamped(draft)));
    return worstOf(await Promise.all(lines.map((line) => this.#app.door.consequence(line))));
  }

  /** Stores that it hurts; the engine says what is left. */
  async hurts(hurt: Hurt) {
    await this.#storeAndAskAgain(this.#hurting(hurt));
  }

  /** Tries again to store what could not be stored. */
  async tryAgain() {
    const drafts = this.unsaved;
    if (drafts === undefined) return;
    if (this.machine.state === 'storing') await this.#store(drafts);
    else await this.#storeAndAskAgain(drafts);
  }

  async finish(end: SessionEnd) {
    const written = await this.#app.write({ type: 'session-finished', session: this.id, end });
    if (written === undefined) return;
    this.leave();
    if (end === 'done') {
      this.#cues.sound('done');
      this.#cues.say('over');
    }
    this.ended = end;
  }

  /** Lets everything go that a running session holds. What is stored stays. */
  leave() {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#awake.stop();
    this.#cues.hush();
    this.#release();
  }

  /** Plays what is left: from a place where one was before, or else from its beginning. */
  async play(session: Session, place?: Place) {
    this.session = session;
    this.machine = new Machine(session.timeline, this.#app.settings.pace);
    const finish = session.finish ?? undefined;
    if (finish !== undefined && session.timeline.length === 0) {
      await this.finish(finish);
      return;
    }
    this.#awake.start();
    this.#timer ??= setInterval(() => this.#look(), lookEveryMs);
    const back = place !== undefined && goTo(place, this.machine) && this.machine.doneMs > 0;
    this.#happened(this.machine.go(this.now()));
    if (back && this.machine.segment !== undefined) {
      this.#enter(this.machine.segment, this.machine.doneMs);
      this.#cues.again(this.machine.segment);
    }
    this.show();
  }

  #look() {
    this.#happened(this.machine.tick(this.now()));
    this.show();
  }

  protected override show() {
    super.show();
    if (this.state === 'running') this.#cues.at(this.doneMs);
    this.#mark();
  }

  /** Keeps the place, and tells it to the windows that watch: each second, and where something changes. */
  #mark() {
    const mark = [this.index, Math.floor(this.doneMs / 1000), this.state, this.timeline.length].join(' ');
    const place = placeOf(this.machine, this.id);
    if (mark === this.#marked || place === undefined || this.#timer === undefined) return;
    this.#marked = mark;
    this.#app.bookmark.put(place);
    this.#app.tabs.show(place);
  }

  #enter(segment: Segment, doneMs = 0) {
    this.#cues.enter(segment, this.machine.timeline[this.machine.index - 1], doneMs);
  }

  #happened(happenings: readonly Happening[]) {
    for (const happening of happenings) {
      switch (happening.type) {
        case 'entered':
          this.#enter(happening.segment);
          break;
        case 'side-over':
          this.#sideOver();
          break;
        case 'away':
          this.awayMs = happening.ms;
          this.#cues.hush();
          break;
        case 'over':
          void this.finish(this.#app.day.session?.finish ?? 'done');
          break;
      }
    }
  }

  #sideOver() {
    this.show();
    const standing = this.#standing;
    if (standing !== undefined) void this.#store(asked(standing));
  }

  /** Stores the side that is over; the next begins only then. */
  async #store(drafts: readonly Draft[]) {
    this.show();
    const written = await this.#app.write(...drafts);
    this.unsaved = written === undefined ? drafts : undefined;
    if (written !== undefined) this.#happened(this.machine.stored(this.now()));
    this.show();
  }

  /** Stores what takes another turn, and goes on with what the engine says is left. */
  async #storeAndAskAgain(drafts: readonly Draft[]) {
    this.machine.pause(this.now());
    this.#cues.hush();
    const written = await this.#app.write(...drafts);
    this.unsaved = written === undefined ? drafts : undefined;
    const open = this.#app.day.session;
    if (written !== undefined && open?.id === this.id) await this.play(open);
    this.show();
  }

  /** Where one stands in an exercise; nothing in a session that only breathes. */
  get #standing(): Standing | undefined {
    const item = this.item;
    return item === undefined ? undefined : { session: this.id, item, machine: this.machine };
  }

  #hurting(hurt: Hurt): readonly SetDone[] {
    const standing = this.#standing;
    return standing === undefined ? [] : hurting(standing, hurt, this.segment?.kind === 'ask');
  }
}
