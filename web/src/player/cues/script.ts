import type { Texts } from '../../engine/texts';
import type { Segment } from '../../engine/segment';
import type { Words } from '../../words/languages';
import type { Cue } from './queue';
import { isPause, type Pace } from '../pace';
import { sentences } from './sentences';
import type { Sound } from './sounds';

/** What is heard at one moment of a segment. */
export interface Moment {
  /** Milliseconds from the segment's beginning. */
  readonly atMs: number;
  readonly sound?: Sound;
  readonly cue?: Cue;
  /** What those read who do not see the screen: each thing once. */
  readonly written?: string;
}

const second = 1_000;
/** Shorter stretches are over before a count would be said. */
const countedFromMs = 6 * second;
const halvedFromMs = 20 * second;

/** Where a segment stands among the others, and in which words it is told. */
export interface Scene {
  readonly previous?: Segment | undefined;
  readonly pace: Pace;
  readonly texts: Texts;
  readonly words: Words;
}

/** All that is heard during a segment, in order. */
export function moments(segment: Segment, scene: Scene): Moment[] {
  const end = scene.pace === 'own' ? longEnough(segment, scene.words) : lastThree(segment, scene.words);
  return [opening(segment, scene), ...half(segment, scene.words), ...end];
}

/** Where one is, told again after one was away: the exercise, the side, and what to do. */
export function again(segment: Segment, { texts, words }: Scene): string {
  const codes = ['name', segment.side, ...segment.cues.filter((code) => code !== 'name' && code !== segment.side)];
  return sentences(codes.map((code) => spoken(code, segment, texts, words)));
}

/** The middle of a hold that is long enough to have one that is worth telling. */
export function halfMs(segment: Segment): number | undefined {
  return segment.kind === 'hold' && segment.durationMs >= halvedFromMs ? segment.durationMs / 2 : undefined;
}

/** The words of a cue code: the exercise's own, the catalogue's, or the player's. */
export function spoken(code: string, segment: Segment, texts: Texts, words: Words): string | undefined {
  const use = `use.${segment.exercise}.${segment.use}`;
  const exercise = `exercise.${segment.exercise}`;
  switch (code) {
    case 'name':
      return texts.exercise(segment.exercise, segment.use);
    case 'left':
    case 'right':
      return words.side[code];
    case 'ready':
    case 'lift':
    case 'move':
    case 'hold':
    case 'return':
    case 'lower':
      return texts.maybe(`${use}.cue.${code}`, `${exercise}.cue.${code}`);
    case 'rest':
    case 'change-side':
    case 'ask':
    case 'breathe-in':
    case 'breathe-out':
      return words.player.cue[code];
    default:
      return texts.maybe(code);
  }
}

function opening(segment: Segment, { previous, texts, words }: Scene): Moment {
  const sound = soundOf(segment, previous);
  // The third repetition needs no words any more: a voice that repeats itself is not heard.
  const known = segment.repetition > 2 && segment.durationMs < countedFromMs;
  const text = known ? '' : sentences(segment.cues.map((code) => spoken(code, segment, texts, words)));
  const changes = segment.kind === 'change-side' || segment.kind === 'change-position' || segment.kind === 'get-ready';
  return {
    atMs: 0,
    ...(sound === undefined ? {} : { sound }),
    ...(text === '' ? {} : { cue: { text, rank: changes ? 'change' : 'step', freshMs: segment.durationMs } }),
    ...(known ? {} : { written: text === '' ? words.player.state[segment.kind] : text }),
  };
}

function soundOf(segment: Segment, previous: Segment | undefined): Sound | undefined {
  switch (segment.kind) {
    case 'get-ready':
      return 'ready';
    case 'change-side':
    case 'change-position':
      return 'change';
    case 'move':
      return previous?.kind === 'hold' ? undefined : 'work';
    case 'hold':
    case 'return':
    case 'breathe':
      return undefined;
    case 'rest':
      return 'rest';
    case 'ask':
      return 'ask';
  }
}

function half(segment: Segment, words: Words): Moment[] {
  const atMs = halfMs(segment);
  const text = words.player.cue.half;
  return atMs === undefined ? [] : [{ atMs, cue: { text, rank: 'hint', freshMs: 2 * second }, written: text }];
}

function lastThree(segment: Segment, words: Words): Moment[] {
  if (segment.durationMs < countedFromMs || segment.kind === 'ask' || segment.kind === 'breathe') return [];
  return [3, 2, 1].map((left) => ({
    atMs: segment.durationMs - left * second,
    sound: 'tick',
    cue: { text: String(left), rank: 'count', freshMs: 400 },
    ...(left === 3 ? { written: words.player.lastSeconds(left) } : {}),
  }));
}

/** At one's own pace: the time is told, and nothing is counted down. */
function longEnough(segment: Segment, words: Words): Moment[] {
  if (isPause(segment) || segment.durationMs < countedFromMs || segment.kind === 'breathe') return [];
  const text = words.player.cue.enough;
  return [{ atMs: segment.durationMs, sound: 'tick', cue: { text, rank: 'hint', freshMs: 2 * second }, written: text }];
}
