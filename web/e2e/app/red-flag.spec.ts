import { expect, test } from '../test.ts';
import { answerTheQuestions, begin, later, openToday } from '../steps.ts';

test('one serious sign ends the questions, and no session is to be had', async ({ page }) => {
  await page.goto('./');
  await begin(page);
  await page.getByRole('button', { name: 'One, or not sure' }).click();
  await page
    .getByRole('group', { name: /numbness, or pins and needles/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: 'No to the rest' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Start' })).toHaveCount(0);

  await page.goto('./#/session');
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
});

test('not sure counts as a yes, and the number is that of the country', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'I understand' }).click();
  await page.getByLabel('Where are you?').selectOption({ label: 'Germany' });
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.getByRole('button', { name: 'One, or not sure' }).click();
  await page
    .getByRole('group', { name: /foot drop/ })
    .getByRole('radio', { name: 'Not sure' })
    .check();
  await page.getByRole('button', { name: 'No to the rest' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible();
});

test('a slip is taken back, and everything is asked again', async ({ page }) => {
  await page.goto('./');
  await begin(page);
  await page.getByRole('button', { name: 'One, or not sure' }).click();
  await page
    .getByRole('group', { name: /very ill/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: 'No to the rest' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await page.getByRole('button', { name: 'I tapped it by mistake' }).click();
  await expect(page.getByRole('link', { name: 'Answer the questions' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start' })).toHaveCount(0);
});

test('after a clinician has looked, the questions go on, and the first session is a light one', async ({ page }) => {
  await page.goto('./');
  await begin(page);
  await page.getByRole('button', { name: 'One, or not sure' }).click();
  await page
    .getByRole('group', { name: /very ill/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: 'No to the rest' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await page.getByRole('button', { name: 'A clinician has checked me' }).click();
  await page.getByRole('button', { name: 'They said I may go on' }).click();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await expect(page.getByRole('heading', { name: 'Serious signs' })).toBeVisible();
  await answerTheQuestions(page);
  await later(page);
  await expect(page.getByRole('heading', { name: 'Light session' })).toBeVisible();
});

test.describe('later', () => {
  test.use({ begun: true });

  test('a sign in the short check stops before the session', async ({ page }) => {
    await openToday(page);
    await page.clock.setSystemTime(new Date('2026-11-24T09:30:00Z'));
    await page.reload();
    await page.getByRole('link', { name: 'Start' }).click();
    await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
    await page.getByRole('button', { name: 'One, or not sure' }).click();
    await page
      .getByRole('group', { name: /chest pain/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await page.getByRole('button', { name: 'No to the rest' }).click();
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  });
});

test('nobody under 18 is led through a session', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'I understand' }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This is made for adults' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start' })).toHaveCount(0);
});
