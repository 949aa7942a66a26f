import { expect, type Page } from '@playwright/test';
import { learnTour } from './learn-tour.ts';
import { comfortable, itHurts, playToTheEnd, toNextQuestion } from './player.ts';
import { begin, firstRun, level, noneOfThese } from './steps.ts';
import { button, full, page_, title, type Screen, type Tour } from './tour.ts';
import { missingTour, yoursTour } from './yours-tour.ts';

/** Tells a sign: yes to one question of a page, no to all else. */
async function tell(page: Page, sign: RegExp) {
  await button(page, 'One of these, or not sure').click();
  await page.getByRole('group', { name: sign }).getByRole('radio', { name: 'Yes' }).check();
  await button(page, 'No to the rest').click();
  await button(page, 'Save my answers').click();
}

async function* firstRunTour(page: Page): AsyncGenerator<Screen> {
  await expect(title(page, /Gentle moves/)).toBeVisible();
  yield page_('01-welcome');
  await button(page, 'I understand').click();
  yield page_('02-you');
  await button(page, 'Yes').click();
  await expect(title(page, 'First, the serious signs')).toBeVisible();
  yield page_('03-serious-signs');
  await button(page, 'One of these, or not sure').click();
  yield page_('04-one-by-one');
  await button(page, 'Back to the list').click();
  await noneOfThese(page);
  yield page_('05-urgent-signs');
  await noneOfThese(page);
  yield page_('06-before-you-move');
  await noneOfThese(page);
  await page.getByRole('checkbox', { name: 'Right' }).check();
  await level(page, 'Right', 4);
  yield page_('07-where');
  await button(page, 'Continue').click();
  yield page_('08-right-now');
  await button(page, 'The same as last week').click();
  yield page_('09-plan-around');
  await tell(page, /pregnant/);
  yield page_('10-weeks');
  await button(page, 'Continue').click();
  yield page_('11-in-pregnancy');
  await button(page, 'None of these').click();
  yield page_('12-things');
  await button(page, 'I have none of these').click();
  yield page_('13-positions');
  await button(page, 'All of them work').click();
  yield page_('14-time');
  await button(page, 'Show my first plan').click();
  await expect(title(page, /^Good /)).toBeVisible();
  yield page_('15-gentle');
}

async function* pagesTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  yield page_('20-today');
  await page.getByText('One knee to chest').first().click();
  await page.getByText('Why this, today').click();
  await page.getByText(/^Left out today/).click();
  yield page_('21-today-why');
  await page
    .getByRole('button', { name: /What if it hurts/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /Clearly/ }).check();
  await expect(page.getByText('This is a trial')).toBeVisible();
  yield full('21-what-if');
  await button(page, 'Close').click();
  await page.getByRole('button', { name: 'Change' }).click();
  yield page_('22-how-is-it');
  await button(page, 'I was active').click();
  yield full('23-outing');
  await button(page, 'Save').click();
  await expect(page.getByText('how did it feel afterwards?')).toBeVisible();
  yield page_('24-outing-noted');
  await button(page, 'Look how far I can move').click();
  yield full('25-range');
  await button(page, 'Not now').click();
  for (const [number, name] of ['Progress', 'Exercises', 'Learn', 'Get help', 'Me'].entries()) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    yield page_(`${26 + number}-${name.toLowerCase().replace(' ', '-')}`);
  }
  await page.getByText(/^Things at hand \(/).click();
  await page.getByText(/^Positions that do not work \(/).click();
  yield page_('31-me-open');
  await button(page, 'Delete everything on this device').click();
  yield full('32-delete');
  await button(page, 'Keep it').click();
  await page.goto('./#/exercises/bridge');
  await expect(title(page, 'Bridge')).toBeVisible();
  yield page_('33-bridge');
  await page.goto('./#/programmes');
  await button(page, 'Follow this one').first().click();
  await expect(page.getByText('You follow this one')).toBeVisible();
  yield page_('34-programmes');
}

async function* sessionTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await page.getByRole('link', { name: 'Start' }).click();
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
  yield full('50-question');
  await comfortable(page);
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
  await expect(page.getByText('hurt (5 of 10)')).toBeVisible();
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

async function* emergencyTour(page: Page): AsyncGenerator<Screen> {
  await begin(page);
  await tell(page, /numbness, or pins/);
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  yield page_('60-emergency');
  await button(page, 'A clinician has checked me').click();
  await page.getByText('Because you told us').click();
  yield page_('61-emergency-release');
}

async function* urgentTour(page: Page): AsyncGenerator<Screen> {
  await begin(page);
  await noneOfThese(page);
  await tell(page, /fever, chills/);
  await noneOfThese(page);
  await expect(page.getByRole('link', { name: /111/ })).toBeVisible();
  yield page_('62-urgent');
}

async function* underAgeTour(page: Page): AsyncGenerator<Screen> {
  await button(page, 'I understand').click();
  await button(page, 'No').click();
  await expect(title(page, 'This is made for adults')).toBeVisible();
  yield page_('63-under-age');
}

async function* breathingTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await button(page, 'Rest today').click();
  await expect(page.getByText('That is part of the plan.')).toBeVisible();
  yield page_('64-rest');
  await page.getByRole('link', { name: 'Start' }).click();
  await button(page, 'Begin').click();
  await page.clock.runFor(6_000);
  yield full('65-breathing');
}

/** Every screen there is, in the order in which one meets it. */
export const tours: Readonly<Record<string, Tour>> = {
  'first run': firstRunTour,
  pages: pagesTour,
  learn: learnTour,
  session: sessionTour,
  emergency: emergencyTour,
  urgent: urgentTour,
  'under age': underAgeTour,
  breathing: breathingTour,
  yours: yoursTour,
  missing: missingTour,
};
