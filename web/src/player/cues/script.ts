import type { Texts } from '../../engine/texts';
import type { Segment } from '../../engine/segment';
import type { Words } from '../../words/languages';
import type { Cue } from './queue';
import type { Sound } from './sounds';

/** What is heard at one moment of a segment. */
export interface Moment {
  /** Milliseconds from the segment's beginning. */
  readonly atMs: number;
  readonly sound?: Sound;
  readonly cue?: Cue;
}

const second = 1_000;
/** Shorter stretches are over before a count would be said. */
const countedFromMs = 6 * second;
const halvedFromMs = 20 * second;

/** All that is heard during a segment, in order. */
export function moments(segment: Segment, previous: Segment | undefined, texts: Texts, words: Words): Moment[] {
  return [opening(segment, previous, texts, words), ...half(segment, words), ...lastThree(segment)];
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
    case 'move':
    case 'hold':
    case 'return':
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

function opening(segment: Segment, previous: Segment | undefined, texts: Texts, words: Words): Moment {
  const sound = soundOf(segment, previous);
  const lines = segment.cues.map((code) => spoken(code, segment, texts, words)).filter((line) => line !== undefined);
  // The third repetition needs no words any more: a voice that repeats itself is not heard.
  const known = segment.repetition > 2 && segment.durationMs < countedFromMs;
  const text = known ? '' : lines.join(' ');
  const changes = segment.kind === 'change-side' || segment.kind === 'change-position' || segment.kind === 'get-ready';
  return {
    atMs: 0,
    ...(sound === undefined ? {} : { sound }),
    ...(text === '' ? {} : { cue: { text, rank: changes ? 'change' : 'step', freshMs: segment.durationMs } }),
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
  if (segment.kind !== 'hold' || segment.durationMs < halvedFromMs) return [];
  return [{ atMs: segment.durationMs / 2, cue: { text: words.player.cue.half, rank: 'hint', freshMs: 2 * second } }];
}

function lastThree(segment: Segment): Moment[] {
  if (segment.durationMs < countedFromMs || segment.kind === 'ask' || segment.kind === 'breathe') return [];
  return [3, 2, 1].map((left) => ({
    atMs: segment.durationMs - left * second,
    sound: 'tick',
    cue: { text: String(left), rank: 'count', freshMs: 400 },
  }));
}
