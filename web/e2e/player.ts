import { expect, type Page } from '@playwright/test';

/** From Today into the player: the questions that are due, then the first segment. */
export async function startSession(page: Page) {
  await page.getByRole('link', { name: /^(Start|Go on with your session)$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Good /);
  if (await page.getByRole('heading', { name: 'Before you start' }).isVisible()) {
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect(page.getByRole('heading', { name: 'Before you start' })).toBeHidden();
  }
  if (await page.getByRole('heading', { name: 'How is it now?' }).isVisible()) {
    await page.getByRole('button', { name: 'No pain anywhere' }).click();
  } else {
    await page.getByRole('button', { name: /^(Begin|Go on with your session)$/ }).click();
  }
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

const question = (page: Page) => page.getByRole('button', { name: 'Comfortable' });

/** Lets the clock run until the next question, or the end of the session. */
export async function toNextQuestion(page: Page): Promise<'question' | 'end'> {
  // A question stays for ten seconds: steps of four never pass one by.
  for (let seconds = 0; seconds < 600; seconds += 4) {
    await page.clock.runFor(4_000);
    if (await question(page).isVisible()) return 'question';
    if (!(await page.getByRole('button', { name: 'Pause' }).isVisible())) return 'end';
  }
  throw new Error('Ten minutes went by without a question.');
}

/** Answers that it felt comfortable, and waits until that is stored. */
export async function comfortable(page: Page) {
  await question(page).click();
  await expect(question(page)).toBeHidden();
}

/** Plays all that is left, every side comfortable; gives how many questions were answered. */
export async function playToTheEnd(page: Page): Promise<number> {
  for (let answered = 0; ; answered++) {
    if ((await toNextQuestion(page)) === 'end') return answered;
    await comfortable(page);
  }
}

/** Says "it hurts", and sees what it will bring before it is stored. */
export async function itHurts(page: Page, where: string, score: number) {
  await page.getByRole('button', { name: 'It hurts' }).click();
  await page.getByRole('button', { name: where, exact: true }).click();
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await page.getByRole('radio', { name: String(score), exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This is what happens now' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes, save that' })).toBeVisible();
}
