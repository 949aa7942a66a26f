import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import * as german from '../../src/words/de/index.ts';
import * as english from '../../src/words/en/index.ts';
import * as spanish from '../../src/words/es/index.ts';

export const shells = { en: english, de: german, es: spanish } as const;
export type Code = keyof typeof shells;

const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
const marker = '\u{1F9CD}';

/**
 * Has a tour, which is written in English, find its way through the app in another language: names are looked up in the
 * words and texts of the app itself. Where a name is given as a pattern, whatever it fits in English is meant.
 */
export async function speak(page: Page, code: Code): Promise<void> {
  if (code === 'en') return;
  const pairs = await dictionary(code);
  const told = (name: string | RegExp | undefined) => (name === undefined ? undefined : translated(name, pairs));
  const kinds = [Object.getPrototypeOf(page), Object.getPrototypeOf(page.locator('html'))] as (Page | Locator)[];
  for (const kind of kinds) {
    const { getByRole, getByText, getByLabel } = kind;
    kind.getByRole = function (role, options) {
      const name = told(options?.name);
      return getByRole.call(this, role, name === undefined ? options : { ...options, name });
    };
    kind.getByText = function (text, options) {
      return getByText.call(this, told(text) ?? text, options);
    };
    kind.getByLabel = function (text, options) {
      return getByLabel.call(this, told(text) ?? text, options);
    };
  }
}

/** Every text in English with what it is in the other language. */
async function dictionary(code: Code): Promise<readonly (readonly [string, string])[]> {
  const pairs: [string, string][] = [];
  pair(shells.en, shells[code], pairs);
  for (const part of ['text', 'moves', 'learn']) pair(await texts(part, 'en'), await texts(part, code), pairs);
  return pairs;
}

async function texts(part: string, code: Code): Promise<unknown> {
  const name = (await readdir(assets)).find((file) => file.startsWith(`${part}.${code}-`)) ?? '';
  return JSON.parse(await readFile(assets + name, 'utf8'));
}

function pair(one: unknown, other: unknown, into: [string, string][]) {
  if (typeof one === 'string' && typeof other === 'string') into.push([one, other]);
  else if (typeof one === 'function' && typeof other === 'function') {
    const [said, meant] = [one, other].map((each) => filled(each as (...slots: string[]) => unknown));
    if (typeof said === 'string' && typeof meant === 'string') into.push([said, meant]);
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    for (const [key, value] of Object.entries(one)) pair(value, (other as Record<string, unknown>)[key], into);
  }
}

/** A sentence with slots, which a tour may only name by a pattern. */
function filled(sentence: (...slots: string[]) => unknown): unknown {
  try {
    return sentence(marker, marker, marker);
  } catch {
    return undefined;
  }
}

/** A string is a whole text, or a part of one as Playwright takes it; a pattern stands for all that it fits. */
function translated(name: string | RegExp, pairs: readonly (readonly [string, string])[]): string | RegExp {
  if (typeof name === 'string') {
    const whole = pairs.find(([english]) => english === name);
    if (whole !== undefined) return whole[1];
  }
  const fits = (english: string) => (typeof name === 'string' ? english.includes(name) : name.test(english));
  const meant = pairs.filter(([english]) => fits(english)).map(([, other]) => pattern(other));
  return meant.length === 0 ? name : new RegExp(`^(${[...new Set(meant)].join('|')})$`);
}

const pattern = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(new RegExp(`${marker}|\\\\\\{\\w+\\\\\\}`, 'gu'), '.*');
