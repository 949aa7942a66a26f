import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of a theme; the dark one says only what differs. */
function colours(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]));
}

const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const safety = [
  ['stop-ink', 'stop-soft'],
  ['warm-ink', 'warm-soft'],
  ['ink', 'card'],
  ['ink', 'ground'],
  ['ink', 'stage'],
  ['stop-ink', 'card'],
] as const;

const text = [
  ['ink-soft', 'card'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'stage'],
  ['accent-ink', 'card'],
  ['accent-ink', 'ground'],
  ['accent-ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-stop', 'stop'],
  ['ground', 'ink'],
] as const;

const shapes = [
  ['line-strong', 'card'],
  ['accent', 'ground'],
  ['stop', 'ground'],
  ['cool-ink', 'ground'],
  ['warm-ink', 'ground'],
] as const;

describe.each(Object.entries(themes))('%s', (_, colour) => {
  const ratio = ([one, other]: readonly [string, string]) => contrast(colour[one] ?? '', colour[other] ?? '');

  it.each(safety)('safety text %s on %s has 7:1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(7));
  it.each(text)('text %s on %s has 4.5:1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5));
  it.each(shapes)('shapes %s on %s have 3:1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3));
});
