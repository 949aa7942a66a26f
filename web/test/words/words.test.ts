import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/words/languages';
import { bannedIn, found } from './banned';

const languages = Object.entries(import.meta.glob<Words>('../../src/words/*/index.ts', { eager: true })).map(
  ([path, words]) => [path.split('/').at(-2) ?? '', words] as const,
);
const ofLanguage = (code: string) => {
  const [, words] = languages.find(([each]) => each === code) ?? [];
  if (words === undefined) throw new Error(`There are no words for ${code}.`);
  return words;
};

/** All texts below a value, those too that functions make of nothing and of much. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const say = value as (...values: unknown[]) => unknown;
    return [[], ['59']].flatMap((said) => texts(say(...Array.from({ length: say.length }, () => anything(said)))));
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

/** It reads as a text, as a number, as a list and as a dose, whatever a text asks for. */
function anything(said: readonly string[]): unknown {
  return Object.assign([...said], { hold: 5, reps: 8, sets: 1, count: 'per-side', doses: [] });
}

/** The names of all texts, without what they say. */
function names(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, names(each)]));
}

describe.each(languages)('the words of the shell: %s', (code, words) => {
  const all = [...new Set(texts(words))];
  const banned = bannedIn(code);
  // To say what the app does not do, one has to name it.
  const disclaimers = new Set([words.first.welcome.limits, words.letter.source]);

  it('areMany', () => expect(all.length).toBeGreaterThan(200));

  it('haveNoTextThatEnglishHasNot', () => expect(names(words)).toEqual(names(ofLanguage('en'))));

  it.each(all.filter((text) => !disclaimers.has(text)))('"%s" promises nothing, and judges nobody', (text) =>
    expect(found(banned, text)).toEqual([]),
  );

  it.each(texts({ ...words.player, hurt: words.hurt }).filter((text) => text !== words.player.keys))(
    '"%s" can be taken in on the floor: 15 words a sentence at most',
    (text) => {
      for (const sentence of text.split(/[.?!]/)) {
        expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      }
    },
  );
});

it.each([
  [
    'en',
    'left 3\u00a0×\u00a05\u00a0s, right 8\u00a0×\u00a05\u00a0s',
    '3 times on the left side, held for 5 seconds; 8 times on the right side, held for 5 seconds',
  ],
  [
    'de',
    'links 3\u00a0×\u00a05\u00a0s, rechts 8\u00a0×\u00a05\u00a0s',
    '3-mal auf der linken Seite, jedes Mal 5 Sekunden halten; 8-mal auf der rechten Seite, jedes Mal 5 Sekunden halten',
  ],
  [
    'es',
    'izquierdo 3\u00a0×\u00a05\u00a0s, derecho 8\u00a0×\u00a05\u00a0s',
    '3 veces en el lado izquierdo, manteniendo 5 segundos; 8 veces en el lado derecho, manteniendo 5 segundos',
  ],
])('a side that stands elsewhere on its ladder says so: %s', (code, short, long) => {
  const doses = [
    { side: 'left', rung: 1, variant: 'plain', hold: 5, reps: 3, sets: 1 },
    { side: 'right', rung: 2, variant: 'plain', hold: 5, reps: 8, sets: 1 },
  ] as const;
  const item = { hold: 5, reps: 3, sets: 1, count: 'per-side', doses } as const;
  const { dose } = ofLanguage(code);
  expect(dose.short(item)).toBe(short);
  expect(dose.long(item)).toBe(long);
});

it('a German date that ends in a point may end a sentence', () =>
  expect(ofLanguage('de').letter.red(['21. Sept.'])).not.toContain('..'));

describe('a banned word', () => {
  const banned = bannedIn('en');

  it('isFoundWhole', () =>
    expect(found(banned, 'The joint is out of place. Reset it!')).toEqual(['out of place', 'reset']));

  it('isNotFoundInsideAnother', () => expect(found(banned, 'A secure healthy preset.')).toEqual([]));
});
