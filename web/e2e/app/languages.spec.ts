import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { kept, openToday } from '../steps.ts';

const dist = fileURLToPath(new URL('../../dist/assets/', import.meta.url));

/** Titles of the articles. */
async function sourceTitles(): Promise<string[]> {
  const file = (await readdir(dist)).find((name) => name.startsWith('text.en-')) ?? '';
  const texts = JSON.parse(await readFile(`${dist}${file}`, 'utf8')) as Record<string, string>;
  return Object.entries(texts)
    .filter(([key]) => /^source\..*\.title$/.test(key))
    .map(([, title]) => title);
}

const languages = {
  de: 'Deutsch',
  es: 'Español',
} as const;

const pages = [
  '',
  'progress',
  'diary',
  'letter',
  'paper',
  'calendar',
  'exercises',
  'exercises/bridge',
  'programmes',
  'help',
  'me',
];

/** Words that only an English text has, and keys of texts that are missing. */
const foreign = /\b(the|and|your|with|you|this|that)\b|\b(exercise|item|cell|reason|use|rule|condition)\.[a-z]/i;

/** The app's own words on the page. Titles of the articles and names of languages are not translated. */
async function textOf(page: Page, titles: readonly string[]): Promise<string> {
  let text = await page.locator('body').innerText();
  for (const title of titles) text = text.replaceAll(title, '');
  return text;
}

test.describe('of someone who has answered', () => {
  test.use({ begun: true });

  for (const [code, name] of Object.entries(languages)) {
    test(`every page speaks ${name}, and after a reload too`, async ({ page }) => {
      await openToday(page);
      await page.goto('./#/me');
      await page.getByRole('radio', { name, exact: true }).check();
      await kept(page, 'language', code);
      const titles = await sourceTitles();
      expect(titles.length).toBe(5);
      for (const each of pages) {
        await page.goto(`./#/${each}`);
        await page.reload();
        await expect(page.locator('h1').first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
        const text = await textOf(page, titles);
        expect(foreign.exec(text)?.[0] ?? '', `${each} in ${name}:\n${text}`).toBe('');
      }
    });
  }
});

test('a browser that speaks German opens in German, and the first run works offline in it', async ({
  browser,
  hosting,
}) => {
  const context = await browser.newContext({ baseURL: hosting.address, locale: 'de-AT' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  await context.close();
});

test('a language that does not come leaves the other one in place, and says so', async ({ page, hosting }) => {
  await page.goto('./');
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  hosting.withhold(/text\.es-/);
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.getByText('This language could not be loaded')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
