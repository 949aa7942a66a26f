import type { Catalogue, RedFlag } from '../engine/catalogue';

/** The pages of the screening, in the order of harm. Context is asked with what may wait. */
export const flagPages = ['E', 'U', 'R'] as const;
export type FlagPage = (typeof flagPages)[number];

const levels: Readonly<Record<FlagPage, readonly RedFlag['level'][]>> = { E: ['E'], U: ['U'], R: ['R', 'C'] };

/** The items of a page, for everyone. */
export function itemsOf(catalogue: Catalogue, page: FlagPage): string[] {
  return catalogue.items.filter((item) => !item.pregnant && levels[page].includes(item.level)).map((item) => item.id);
}

/** The items for who is or may be pregnant. */
export function pregnancyItems(catalogue: Catalogue): string[] {
  return catalogue.items.filter((item) => item.pregnant).map((item) => item.id);
}

/** Items in lists of what belongs together, in the order of their first. */
export function grouped(catalogue: Catalogue, items: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = catalogue.items.find((each) => each.id === item)?.group ?? '';
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [item]);
    else list.push(item);
  }
  return [...groups.values()];
}
