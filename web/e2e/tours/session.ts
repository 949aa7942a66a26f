import { expect, type Page } from '@playwright/test';
import { comfortable, itHurts, playToTheEnd, toNextQuestion } from '../player.ts';
import { firstRun } from '../steps.ts';
import { button, full, page_, title, type Screen } from './tour.ts';

/** Chooses a pace in the middle of a session. */
async function pace(page: Page, name: string) {
  await button(page, 'Pause').click();
  await page.getByRole('radio', { name }).check();
  await button(page, 'Go on').click();
}

/** A session with all that may happen in it. */
export async function* sessionTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(button(page, 'Begin')).toBeVisible();
  yield page_('40-ready');
  await button(page, 'Begin').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.clock.runFor(1_000);
  yield full('41-get-ready');
  await page.clock.runFor(9_000);
  yield full('42-change-position');
  await page.clock.runFor(24_000);
  yield full('43-work');
  await page.keyboard.press('Space');
  yield full('44-paused');
  await button(page, 'Go on').click();
  await pace(page, 'My own pace');
  await page.keyboard.press('ArrowLeft');
  await expect(button(page, 'I am ready')).toBeVisible();
  yield full('44-own-pace');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await page.clock.runFor(4_000);
  await expect(button(page, 'I am done')).toBeVisible();
  yield full('44-own-hold');
  await pace(page, 'As planned');
  await page.keyboard.press('ArrowRight');
  yield full('45-skip');
  await button(page, 'Go on').click();
  await button(page, 'It hurts').click();
  yield full('46-hurts');
  await button(page, 'Right').click();
  yield full('47-kind');
  await button(page, 'Pain').click();
  yield full('48-how-much');
  await page.getByRole('radio', { name: '4', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This is what happens now' })).toBeVisible();
  yield full('49-consequence');
  await button(page, 'Change my answer').click();
  await button(page, 'It is fine, go on').click();
  await toNextQuestion(page);
  // At one's own pace the question waits as long as one looks at it.
  await pace(page, 'My own pace');
  yield full('50-question');
  await comfortable(page);
  await pace(page, 'As planned');
  await page.clock.runFor(13_000);
  yield full('51-second');
  await page.keyboard.press('Escape');
  yield full('52-leave');
  await button(page, 'Go on').click();
  await itHurts(page, 'Right', 5);
  await button(page, 'Yes, save that').click();
  await expect(page.getByRole('heading', { name: 'This is what happens now' })).toBeHidden();
  await playToTheEnd(page);
  await expect(page.getByRole('heading', { name: 'How is it now, at rest?' })).toBeVisible();
  yield page_('53-close');
  await button(page, /^Same as last time/).click();
  await expect(page.getByRole('heading', { name: 'One look ahead' })).toBeVisible();
  yield page_('54-end');
  await page.getByRole('link', { name: 'Open the diary' }).click();
  await expect(page.getByText('5 of 10')).toBeVisible();
  yield page_('55-diary');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  yield page_('56-today-done');
  await page.clock.setSystemTime(new Date('2026-11-23T09:30:00Z'));
  await page.reload();
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(title(page, 'Before you start')).toBeVisible();
  yield page_('57-before-you-start');
  await button(page, 'None of these').click();
  await expect(title(page, 'How is it now?')).toBeVisible();
  yield page_('58-reading-before');
}
