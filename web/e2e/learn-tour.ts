import { expect, type Page } from '@playwright/test';
import { firstRun } from './steps.ts';
import type { Screen } from './tour.ts';

const screen = (name: string): Screen => ({ name, page: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The list of topics, those topics that look different, and the page to which they lead. */
export async function* learnTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await page.getByRole('link', { name: 'Learn' }).click();
  await expect(title(page, 'Learn')).toBeVisible();
  yield screen('70-learn');
  const topics = ['joint', 'feeling', 'limit', 'decides', 'time', 'moving', 'water', 'disagree', 'sources'];
  for (const [number, topic] of topics.entries()) {
    await page.goto(`./#/learn/${topic}`);
    await expect(page.getByRole('navigation', { name: 'More topics' })).toBeVisible();
    if (topic === 'joint' || topic === 'disagree') await page.locator('summary').first().click();
    yield screen(`${71 + number}-learn-${topic}`);
  }
  await page.goto('./#/learn/elsewhere');
  await expect(title(page, 'This topic is not known.')).toBeVisible();
  yield screen('80-learn-unknown');
  await page.goto('./#/help');
  await page.getByText('Source: Also talk to someone').click();
  yield screen('81-help-open');
}
