import { describe, expect, it } from 'vitest';
import { Texts } from '../../src/engine/texts';
import { moments, spoken } from '../../src/player/cues/script';
import * as en from '../../src/words/en';
import { drawn } from '../drawn';

const texts = new Texts(
  'en',
  JSON.stringify({
    'exercise.exercise-0.name': 'Bridge',
    'exercise.exercise-0.cue.hold': 'Stay and breathe.',
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

const heard = (line: string, cues: string[]) =>
  moments(segment(line, cues), undefined, texts, en).map((moment) => [
    moment.atMs / 1000,
    moment.cue?.text ?? moment.sound,
  ]);

describe('what is heard', () => {
  it('beginsWithTheExerciseAndTheSide', () => {
    expect(heard('get-ready left 0 5', ['name', 'left', 'ready'])).toEqual([[0, 'Bridge Left side']]);
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
    const [opening] = moments(segment('move left 3 2', ['move']), undefined, texts, en);
    expect(opening?.cue).toBeUndefined();
    expect(opening?.sound).toBe('work');
  });
});

describe('a cue', () => {
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
