import { describe, expect, it } from 'vitest';
import * as en from '../../src/words/en';

/** All texts below a value, those that functions make too. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts((value as (...values: unknown[]) => unknown)(...made(value.length)));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

/** Arguments of any kind that a text may ask for. */
function made(count: number): unknown[] {
  const item = Object.assign(['59'], { hold: 5, reps: 8, sets: 1, count: 'per-side', doses: [] });
  return count === 1 ? [item] : ['left', 7];
}

const all = texts(en);

/** Words that promise, judge or frighten (safety.md, section 7). */
const banned =
  /\b(slips? out|out of place|misalign\w*|realign\w*|reset|unlock\w*|lock your knees|sciatic\w*|all clear|safe for you|you failed|failed|easy enough)\b/i;

describe('the words of the shell', () => {
  it('areMany', () => expect(all.length).toBeGreaterThan(200));

  it.each(all)('"%s" promises nothing, and judges nobody', (text) => expect(text).not.toMatch(banned));

  it.each(texts({ ...en.player, hurt: en.hurt }).filter((text) => text !== en.player.keys))(
    '"%s" can be taken in on the floor: 15 words a sentence at most',
    (text) => {
      for (const sentence of text.split(/[.?!]/)) {
        expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      }
    },
  );
});

it('a side that stands elsewhere on its ladder says so', () => {
  const doses = [
    { side: 'left', rung: 1, variant: 'plain', hold: 5, reps: 3, sets: 1 },
    { side: 'right', rung: 2, variant: 'plain', hold: 5, reps: 8, sets: 1 },
  ] as const;
  const item = { hold: 5, reps: 3, sets: 1, count: 'per-side', doses } as const;
  expect(en.dose.short(item)).toBe('left 3 × 5 s, right 8 × 5 s');
  expect(en.dose.long(item)).toBe(
    '3 times on the left side, held for 5 seconds; 8 times on the right side, held for 5 seconds',
  );
});
