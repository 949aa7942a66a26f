import type { Page } from '@playwright/test';
import { drawn } from '../figure.ts';
import { expect, test } from '../test.ts';
import { tours } from '../tours/index.ts';
import { shells, speak, type Code } from './spoken.ts';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

const locales: Readonly<Record<Code, string>> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** Makes the window as tall as the page; fails while the page still grows. */
async function fit(page: Page, viewport: { readonly width: number; readonly height: number }) {
  const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, await tall()) });
  expect(await tall()).toBe(page.viewportSize()?.height);
}

for (const code of Object.keys(shells) as Code[]) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${code} ${size} ${colorScheme}`, () => {
        test.use({ viewport, colorScheme, locale: locales[code] });
        test.setTimeout(180_000);

        for (const [name, tour] of Object.entries(tours)) {
          test(name, async ({ page, hosting }) => {
            await speak(page, code);
            await page.goto('./');
            for await (const screen of tour(page, hosting)) {
              await page.emulateMedia({ reducedMotion: 'no-preference' });
              await drawn(page);
              // The whole page in one picture, as tall as it is, so that what sticks to the window's edge stays there.
              if (screen.page) await expect(() => fit(page, viewport)).toPass();
              const path = `pictures/${code}/${size}-${colorScheme}/${screen.name}.png`;
              await page.screenshot({ path, animations: 'disabled' });
              await page.setViewportSize(viewport);
              await page.emulateMedia({ reducedMotion: 'reduce' });
            }
          });
        }
      });
    }
  }
}
