import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

test('one reads a topic with its sources, goes on to the next, and back', async ({ page }) => {
  await page.getByRole('link', { name: 'Learn' }).click();
  await page.getByRole('link', { name: 'What the SI joint is' }).click();
  await expect(title(page, 'What the SI joint is')).toBeFocused();
  await expect(page.getByRole('img', { name: /^The pelvis from behind/ })).toBeVisible();

  const source = page.getByText('SI Joint Stretches and Other Exercises, lines 5, 299-301');
  await expect(source).toBeHidden();
  await page.getByText('Source: Where it sits').click();
  await expect(source).toBeVisible();

  await page.getByRole('link', { name: 'Next: How it feels' }).click();
  await expect(title(page, 'How it feels')).toBeFocused();
  await page.goBack();
  await expect(title(page, 'What the SI joint is')).toBeVisible();
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(title(page, 'Learn')).toBeVisible();
});

test('from the first topic to the last, no text is missing', async ({ page }) => {
  const topics: string[] = [];
  await page.goto('./#/learn/joint');
  const next = page.getByRole('link', { name: /^Next: / });
  for (;;) {
    await expect(page.getByRole('navigation', { name: 'More topics' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('learn.');
    topics.push(await page.getByRole('heading', { level: 1 }).innerText());
    if ((await next.count()) === 0) break;
    const name = (await next.innerText()).replace('Next: ', '');
    await next.click();
    await expect(title(page, name)).toBeVisible();
  }
  expect(topics).toHaveLength(13);
  expect(topics.at(-1)).toBe('Where our facts come from');
});

test('what the articles say against each other stands side by side, with what the programme does', async ({ page }) => {
  await page.goto('./#/learn/disagree');
  const leg = page.locator('section', { has: page.getByRole('heading', { name: 'Numb or tingling leg' }) }).last();
  await expect(leg.getByRole('listitem')).toHaveCount(2);
  await expect(leg.getByRole('listitem').first()).toContainText('Exercises to Relieve SI Joint Pain');
  await expect(leg.getByRole('listitem').last()).toContainText('A reason to see a provider.');
  await expect(leg).toContainText('What we do: We go by the stricter one.');
});

test('a topic leads to when to see someone, and that page says what the articles say', async ({ page }) => {
  await page.goto('./#/learn/time');
  await page
    .getByRole('navigation', { name: 'More topics' })
    .getByRole('link', { name: 'When to see someone' })
    .click();
  await expect(title(page, 'When to see someone')).toBeVisible();
  await expect(page.getByText('See someone if nothing is better after three weeks.')).toBeVisible();
});

test('it can be read with the network off, though it was never open before', async ({ page, context }) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Learn' }).click();
  await page.getByRole('link', { name: 'Swimming, stroke by stroke' }).click();
  await expect(page.getByRole('term').filter({ hasText: 'Backstroke' })).toBeVisible();
});

test('on paper a topic stands alone, black on white, its sources unfolded', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('./#/learn/water');
  await expect(title(page, 'Swimming, stroke by stroke')).toBeVisible();
  for (const name of ['Pages', 'More topics']) {
    await expect(page.getByRole('navigation', { name, includeHidden: true })).toBeHidden();
  }
  await expect(page.getByText('SI Joint Stretches and Other Exercises, lines 244, 281').first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(title(page, 'Swimming, stroke by stroke')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
