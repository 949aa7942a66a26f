import { expect, test } from '../test.ts';
import { comfortable, itHurts, playToTheEnd, startSession, toNextQuestion } from '../player.ts';
import { enter } from '../keyboard.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

test('a session is played through, and stands in the diary after a reload', async ({ page }) => {
  await startSession(page);
  const questions = await playToTheEnd(page);
  expect(questions).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
  await expect(page.getByText('You find all of it in the diary.')).toBeVisible();
  await page.reload();
  await page.goto('./#/diary');
  await expect(page.getByText('Finished', { exact: true })).toBeVisible();
  await expect(page.getByText('felt fine').first()).toBeVisible();
});

test('one side ended by pain leaves the rest of the session', async ({ page }) => {
  await startSession(page);
  await page.clock.runFor(25_000);
  await itHurts(page, 'Right', 4);
  await expect(page.getByText(/right side ends here and counts as done/i)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, save that' }).click();
  await expect(page.locator('.tag')).toHaveText(/Left side/);
  await playToTheEnd(page);
  await page
    .getByRole('link', { name: /Back to today|Open the diary/ })
    .first()
    .or(page.getByText('How is it now, at rest?'))
    .waitFor();
  await page.goto('./#/diary');
  await expect(page.getByText('hurt (4 of 10)')).toBeVisible();
});

test('a reload in the middle goes on with what is left', async ({ page }) => {
  await startSession(page);
  await toNextQuestion(page);
  await comfortable(page);
  await expect(page.getByText('2 of 3 ·')).toBeVisible();
  await page.clock.runFor(9_000);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your session' }).click();
  await expect(page.getByText('2 of 3 ·')).toBeVisible();
  await playToTheEnd(page);
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
});

test('a whole session is done with the keyboard alone', async ({ page }) => {
  await enter(page, page.getByRole('link', { name: 'Start' }));
  await enter(page, page.getByRole('button', { name: 'Begin' }));
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden();
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: 'It hurts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'What do you want to skip?' })).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'This whole exercise' }));
  await expect(page.getByText('2 of 3 ·')).toBeVisible();
  while ((await toNextQuestion(page)) === 'question') {
    await enter(page, page.getByRole('button', { name: 'Comfortable' }));
    await expect(page.getByRole('button', { name: 'Comfortable' })).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Back to today' }));
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
});

test('the letter H does nothing where it is not wanted', async ({ page }) => {
  await page.goto('./#/me');
  await page.getByRole('checkbox', { name: /The H key/ }).uncheck();
  await page.goto('./#/');
  await startSession(page);
  await page.keyboard.press('h');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'It hurts' })).toBeHidden();
});

test('after a long time away it waits where it was', async ({ page }) => {
  await startSession(page);
  await page.clock.runFor(15_000);
  await page.clock.fastForward('04:00');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByText('You were away for 4 minutes. We waited for you.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('1 of 3 ·')).toBeVisible();
});

test('stopping keeps what was done', async ({ page }) => {
  await startSession(page);
  await toNextQuestion(page);
  await comfortable(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop for today' }).click();
  await expect(page.getByRole('heading', { name: 'Enough for today' })).toBeVisible();
  await page.goto('./#/diary');
  await expect(page.getByText('Stopped early')).toBeVisible();
});

test('five gentle minutes are one tap away, and so is rest', async ({ page }) => {
  await page.getByRole('button', { name: 'Five gentle minutes' }).click();
  await expect(page.getByRole('heading', { name: 'Light session' })).toBeVisible();
  await page.getByRole('button', { name: 'Rest today' }).click();
  await expect(page.getByText('That is part of the plan.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Full session' })).toBeHidden();
});

test('breathing tells in or out, and how long it still takes', async ({ page }) => {
  await page.getByRole('button', { name: 'Rest today' }).click();
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('5 minutes left')).toBeVisible();
  const circle = page.locator('.breath');
  await expect(circle).toHaveClass(/\bin\b/);
  await page.clock.runFor(5_000);
  await expect(page.locator('.words').getByText('Breathe out.')).toBeVisible();
  await expect(circle).toHaveClass(/\bout\b/);
  await page.clock.runFor(56_000);
  await expect(page.getByText('4 minutes left')).toBeVisible();
  const { width, height } = (await circle.boundingBox()) ?? { width: 0, height: 1 };
  expect(width, 'a circle').toBeCloseTo(height);
});
