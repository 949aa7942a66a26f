import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import * as german from '../../src/words/de/index.ts';
import * as english from '../../src/words/en/index.ts';
import * as spanish from '../../src/words/es/index.ts';

export const shells = { en: english, de: german, es: spanish } as const;
export type Code = keyof typeof shells;

const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
const marker = '\u{1F9CD}';

type Called = (name: string | RegExp, exact?: boolean) => string | RegExp;

/** What a name is called on the pages of a browser that speaks another language than English. */
const spoken = new WeakMap<BrowserContext, Called>();
let listening = false;

/**
 * Has a tour, which is written in English, find its way through the app in another language: names are looked up in the
 * words and texts of the app itself. Where a name is given as a pattern, whatever it fits in English is meant.
 */
export async function speak(page: Page, code: Code): Promise<void> {
  if (code === 'en') return;
  const pairs = await dictionary(code);
  spoken.set(page.context(), (name, exact = false) => translated(name, exact, pairs));
  if (listening) return;
  listening = true;
  const kinds = [Object.getPrototypeOf(page), Object.getPrototypeOf(page.locator('html'))] as (Page | Locator)[];
  const called = (at: Page | Locator): Called =>
    spoken.get(('page' in at ? at.page() : at).context()) ?? ((name) => name);
  for (const kind of kinds) {
    const { getByRole, getByText, getByLabel } = kind;
    kind.getByRole = function (role, { name, ...options } = {}) {
      return getByRole.call(
        this,
        role,
        name === undefined ? options : { ...options, name: called(this)(name, options.exact) },
      );
    };
    kind.getByText = function (text, options) {
      return getByText.call(this, called(this)(text, options?.exact), options);
    };
    kind.getByLabel = function (text, options) {
      return getByLabel.call(this, called(this)(text, options?.exact), options);
    };
  }
}

/** Every text in English with what it is in the other language. */
async function dictionary(code: Code): Promise<readonly (readonly [string, string])[]> {
  const pairs: [string, string][] = [];
  pair(shells.en, shells[code], pairs);
  for (const part of ['text', 'moves', 'learn', 'paper']) pair(await texts(part, 'en'), await texts(part, code), pairs);
  return pairs;
}

async function texts(part: string, code: Code): Promise<unknown> {
  const name = (await readdir(assets)).find((file) => file.startsWith(`${part}.${code}-`)) ?? '';
  return JSON.parse(await readFile(assets + name, 'utf8'));
}

function pair(one: unknown, other: unknown, into: [string, string][]) {
  if (typeof one === 'string' && typeof other === 'string') into.push([plain(one), plain(other)]);
  else if (typeof one === 'function' && typeof other === 'function') {
    for (const slots of [[marker, marker, marker], [1]]) {
      const [english, meant] = [one, other].map((each) => filled(each as Sentence, slots));
      if (typeof english === 'string' && typeof meant === 'string') into.push([plain(english), plain(meant)]);
    }
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    for (const [key, value] of Object.entries(one)) pair(value, (other as Record<string, unknown>)[key], into);
  }
}

/** As a page's text is compared: a space that holds words together is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

type Sentence = (...slots: readonly (string | number)[]) => unknown;

/** A sentence with something in its slots. */
function filled(sentence: Sentence, slots: readonly (string | number)[]): unknown {
  try {
    return sentence(...slots);
  } catch {
    return undefined;
  }
}

/**
 * A string is a whole text, one with its slots filled, two with a colon between, or a part of one unless it is exact, as
 * Playwright takes it; a pattern is all that it fits.
 */
function translated(
  name: string | RegExp,
  exact: boolean,
  pairs: readonly (readonly [string, string])[],
): string | RegExp {
  if (typeof name !== 'string') return all(name.source, pairs, (english) => name.test(english)) ?? name;
  const whole = pairs.find(([english]) => english === name);
  if (whole !== undefined) return whole[1];
  // A number is the same in every language, and so is what the person named.
  if (!/\p{Letter}/u.test(name)) return name;
  const parts = exact ? undefined : all('', pairs, (english) => english.includes(name));
  if (parts !== undefined) return parts;
  const withSlots = pairs.filter(([english]) => fitsWhole(english, name));
  const [closest] = withSlots.sort(([one], [other]) => said(other) - said(one));
  if (closest !== undefined) return new RegExp(exact ? `^${pattern(closest[1])}$` : pattern(closest[1]));
  if (exact) return name;
  const [what, about] = name.split(': ').map((part) => pairs.find(([english]) => english === part)?.[1]);
  if (what !== undefined && about !== undefined) return `${what}: ${about}`;
  return name;
}

/** What all these texts are in the other language, from the beginning and to the end where the pattern says so. */
function all(
  source: string,
  pairs: readonly (readonly [string, string])[],
  fits: (english: string) => boolean,
): RegExp | undefined {
  const meant = pairs.filter(([english]) => fits(english)).map(([, other]) => pattern(other));
  if (meant.length === 0) return undefined;
  return new RegExp(
    `${source.startsWith('^') ? '^' : ''}(${[...new Set(meant)].join('|')})${source.endsWith('$') ? '$' : ''}`,
  );
}

const slot = new RegExp(`${marker}|\\{\\w+\\}`, 'gu');

/** How many letters a text has beside its slots. */
const said = (text: string) => text.replace(slot, '').replace(/[^\p{Letter}\d]/gu, '').length;

/** Whether this is the text with something in its slots: a text that is hardly more than slots would be anything. */
const fitsWhole = (english: string, name: string) =>
  english.search(slot) >= 0 && said(english) > 1 && new RegExp(`^${pattern(english)}$`, 'u').test(name);

const pattern = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(new RegExp(`${marker}|\\\\\\{\\w+\\\\\\}`, 'gu'), '.*').replaceAll(' ', '\\s');
