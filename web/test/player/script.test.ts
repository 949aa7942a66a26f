import { describe, expect, it } from 'vitest';
import { Texts } from '../../src/engine/texts';
import { again, moments, spoken } from '../../src/player/cues/script';
import type { Pace } from '../../src/player/pace';
import * as en from '../../src/words/en';
import { drawn } from '../drawn';

const texts = new Texts(
  'en',
  JSON.stringify({
    'exercise.exercise-0.name': 'Bridge',
    'exercise.exercise-0.cue.hold': 'Stay and breathe.',
    'exercise.exercise-0.cue.lower': 'Lower slowly.',
    'use.exercise-0.main.cue.move': 'Lift your hips.',
    'exercise.exercise-0.cue.move': 'Not this one.',
    'position.standing': 'Stand up.',
  }),
);

function segment(line: string, cues: string[]) {
  const [first] = drawn(line);
  if (first === undefined) throw new Error('A line draws one segment.');
  return { ...first, cues };
}

const scene = { pace: 'plain', texts, words: en } as const;

const heard = (line: string, cues: string[], pace: Pace = 'plain') =>
  moments(segment(line, cues), { ...scene, pace }).map((moment) => [
    moment.atMs / 1000,
    moment.cue?.text ?? moment.sound,
  ]);

describe('what is heard', () => {
  it('beginsWithTheExerciseAndTheSide', () => {
    expect(heard('get-ready left 0 5', ['name', 'left', 'ready'])).toEqual([[0, 'Bridge. Left side.']]);
  });

  it('isTheHalfAndTheLastThreeSecondsOfALongHold', () => {
    expect(heard('hold left 1 30', ['hold'])).toEqual([
      [0, 'Stay and breathe.'],
      [15, 'Half way.'],
      [27, '3'],
      [28, '2'],
      [29, '1'],
    ]);
  });

  it('isOnlyWhatToDoInAShortHold', () => {
    expect(heard('hold left 1 5', ['hold'])).toEqual([[0, 'Stay and breathe.']]);
  });

  it('isNotRepeatedOnceItIsKnown', () => {
    const [opening] = moments(segment('move left 3 2', ['move']), scene);
    expect(opening?.cue).toBeUndefined();
    expect(opening?.sound).toBe('work');
  });
});

describe('at ones own pace', () => {
  it('isThatItIsLongEnoughAndNoCountdown', () => {
    expect(heard('hold left 1 30', ['hold'], 'own')).toEqual([
      [0, 'Stay and breathe.'],
      [15, 'Half way.'],
      [30, 'That is long enough.'],
    ]);
    expect(heard('rest left 1 30', ['rest'], 'own')).toEqual([[0, 'Rest.']]);
  });
});

describe('what a screen reader reads', () => {
  const written = (line: string, cues: string[]) =>
    moments(segment(line, cues), scene).flatMap(({ atMs, written }) =>
      written === undefined ? [] : [[atMs / 1000, written]],
    );

  it('isEachThingOnceAndNeverEachSecond', () => {
    expect(written('hold left 1 30', ['hold'])).toEqual([
      [0, 'Stay and breathe.'],
      [15, 'Half way.'],
      [27, '3 seconds left.'],
    ]);
  });

  it('isTheStateWhereNothingIsSaid', () => expect(written('hold left 1 5', [])).toEqual([[0, 'Hold']]));

  it('isNothingWhereTheVoiceIsSilentAsItIsKnown', () => expect(written('move left 3 2', ['move'])).toEqual([]));
});

it('someone who comes back is told the exercise, the side and what to do', () => {
  expect(again(segment('hold left 1 30', ['hold']), scene)).toBe('Bridge. Left side. Stay and breathe.');
});

describe('a cue', () => {
  it.each(['hold', 'lower'])('%s is the exercises own', (code) => {
    expect(spoken(code, segment('move left 1 2', []), texts, en)).toMatch(/breathe|Lower/);
  });

  it('isTheUsesOwnBeforeTheExercises', () => {
    expect(spoken('move', segment('move left 1 2', []), texts, en)).toBe('Lift your hips.');
  });

  it('isTheCataloguesTextWhereTheCodeIsAKey', () => {
    expect(spoken('position.standing', segment('move left 1 2', []), texts, en)).toBe('Stand up.');
  });

  it('isLeftOutWhereThereAreNoWords', () => {
    expect(spoken('return', segment('move left 1 2', []), texts, en)).toBeUndefined();
  });
});
