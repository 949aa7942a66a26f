import { expect, type Page } from '@playwright/test';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Says no to a page of red flags, or of conditions. */
export async function noneOfThese(page: Page) {
  await button(page, 'None of these').click();
}

/** Chooses a level for a place on a page with several. */
export async function level(page: Page, place: string, value: number | 'None') {
  await page
    .getByRole('group', { name: place, exact: true })
    .getByRole('radio', { name: String(value), exact: true })
    .check();
}

/** Opens the app as someone who was never here, up to the question of age. */
export async function begin(page: Page) {
  await button(page, 'I understand').click();
  await page.getByLabel('Year you were born').fill('1966');
  await button(page, 'Yes').click();
}

/** Opens the app of someone who has answered the first questions (`test.use({ begun: true })`). */
export async function openToday(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible();
}

/** The first run of someone whose right side hurts, with no things at hand and 15 minutes. */
export async function firstRun(page: Page) {
  await begin(page);
  await answerTheQuestions(page);
  await later(page);
}

/** What one wants to do again can wait. */
export async function later(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'What you want to do again' })).toBeVisible();
  await button(page, 'Later').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible();
}

/** The questions from the first page of signs to the first plan. */
export async function answerTheQuestions(page: Page) {
  await expect(page.getByRole('heading', { name: 'Serious signs' })).toBeVisible();
  await noneOfThese(page);
  await expect(page.getByRole('heading', { name: 'Signs to check soon' })).toBeVisible();
  await noneOfThese(page);
  await expect(page.getByRole('heading', { name: 'Before you move' })).toBeVisible();
  await noneOfThese(page);
  await page.getByRole('checkbox', { name: 'Right' }).check();
  await level(page, 'Right', 4);
  await button(page, 'Continue').click();
  await level(page, 'Left', 'None');
  await level(page, 'Middle', 'None');
  await level(page, 'Right', 3);
  await button(page, 'Continue').click();
  for (const asked of ['Anything to plan around?', 'What do you have at hand?', 'Which positions are hard?']) {
    await expect(page.getByRole('heading', { name: asked })).toBeVisible();
    await noneOfThese(page);
  }
  await page.getByRole('radio', { name: '15' }).check();
  await button(page, 'Show my plan').click();
}

/** Waits until this device has kept one of its settings: only then a reload finds it. */
export async function kept(page: Page, setting: string, value: string) {
  const read = () =>
    page.evaluate(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open('nutation');
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('facts').objectStore('facts').get('settings');
            reading.onsuccess = () => {
              opening.result.close();
              resolve((reading.result as Record<string, unknown> | undefined)?.[name]);
            };
          };
        }),
      setting,
    );
  await expect.poll(read).toBe(value);
}
