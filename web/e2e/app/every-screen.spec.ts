import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { tours } from '../tours/index.ts';

test.setTimeout(120_000);

const windows = {
  'a phone': { width: 390, height: 844 },
  'a narrow phone': { width: 320, height: 568 },
  'a desktop at 400 % zoom': { width: 320, height: 256 },
  'a phone on its side': { width: 844, height: 390 },
  'a desktop': { width: 1280, height: 800 },
} as const;

/** The rules that look at colours: of all that axe looks at, only these differ between light and dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, as lines that say where. */
async function offencesOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // The app has no frames: the page alone tells all, and no second one has to put parts together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(ofColours)).analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
}

/** Puts the page into light or dark, without transitions: a colour on its way to another is none to measure. */
async function dress(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
}

/** How many pixels stick out of the window at its side. */
function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, tour] of Object.entries(tours)) {
  test(`axe finds nothing and nothing sticks out: ${name}`, async ({ page, hosting }) => {
    await page.goto('./');
    for await (const screen of tour(page, hosting)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await dress(page, colorScheme);
        expect(await offencesOf(page, colorScheme), `${screen.name}, ${colorScheme}`).toEqual([]);
      }
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((set) => (document.documentElement.dir = set), dir);
        for (const [window, size] of Object.entries(windows)) {
          await page.setViewportSize(size);
          expect(await sticksOut(page), `${screen.name} on ${window}, ${dir}`).toBe(0);
        }
      }
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
      await page.setViewportSize(windows['a phone']);
    }
  });
}
