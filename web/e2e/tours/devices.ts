import { expect, type Page } from '@playwright/test';
import { allThere, claim, pair, share, where } from '../devices.ts';
import type { Hosting } from '../hosting.ts';
import { firstRun } from '../steps.ts';
import { button, full, page_, title, type Screen } from './tour.ts';

/** One diary on several devices: connecting this one, the others, and leaving. */
export async function* devicesTour(page: Page, hosting: Hosting): AsyncGenerator<Screen> {
  const house = share(hosting);
  await page.reload();
  await expect(page.getByRole('link', { name: 'I use Nutation on another device already' })).toBeVisible();
  yield page_('a1-welcome-shared');
  await page.goto('./#/pair');
  await expect(title(page, 'Connect this device')).toBeVisible();
  yield page_('a2-pair');
  await page.getByLabel('The link or code from the other device').fill('half a code');
  await button(page, 'Continue').click();
  await expect(page.getByText('There is no whole code in this.')).toBeVisible();
  yield page_('a3-pair-no-code');
  await page.goto(`./#/pair?code=${house.invite()}`);
  await expect(page.getByLabel('What do you call this device?')).toBeVisible();
  yield page_('a4-pair-name');
  const late = house.invite(0);
  await pair(page, late, 'The old phone');
  await expect(page.getByRole('alert').getByText('This code is over')).toBeVisible();
  yield page_('a5-pair-over');
  await page.goto('./#/');
  await firstRun(page);
  await page.goto(`./#/pair?code=${house.invite()}`);
  await expect(page.getByText('This device has a diary of its own: 4 entries.')).toBeVisible();
  yield page_('a6-pair-own');
  await pair(page, house.invite(), 'The old phone');
  await expect(title(page, /^Good /)).toBeVisible();
  await allThere(page, 4);
  yield page_('a7-diary-together');
  await page.goto('./#/me');
  await expect(page.getByRole('heading', { name: 'My other devices' })).toBeVisible();
  yield page_('a8-me-devices');
  await page.getByRole('link', { name: 'To my calendar' }).click();
  await expect(button(page, 'Make the address')).toBeVisible();
  yield page_('a8-calendar');
  await button(page, 'Make the address').click();
  await expect(page.getByRole('img', { name: 'The address of your calendar, as a picture' })).toBeVisible();
  yield page_('a8-calendar-address');
  await page.goto('./#/me');
  await page.getByRole('link', { name: 'Look at my devices' }).click();
  await expect(page.getByRole('heading', { name: 'The old phone' })).toBeVisible();
  yield page_('a9-devices');
  await button(page, 'Add another device').click();
  await expect(page.getByText('Good for 10:00 more minutes')).toBeVisible();
  await expect(page.getByRole('img', { name: 'The link for the other device, as a picture' })).toBeVisible();
  yield page_('b1-add');
  await claim(hosting, house.invite(), 'The laptop');
  await page.clock.runFor(3_000);
  await expect(page.getByText('The laptop is connected now.')).toBeVisible();
  yield page_('b2-came');
  await button(page, /^Sign off/)
    .last()
    .click();
  yield full('b3-sign-off');
  await button(page, 'Cancel').click();
  await button(page, /^Disconnect this device/).click();
  yield full('b4-leave');
  house.running = false;
  await button(page, 'Disconnect it').click();
  await expect(page.getByRole('alert').getByText('nothing has changed')).toBeVisible();
  yield full('b5-not-done');
}

/** What the diary says of the server, in all the ways in which it may stand. */
export async function* serverTour(page: Page, hosting: Hosting): AsyncGenerator<Screen> {
  const house = share(hosting);
  await firstRun(page);
  await pair(page, house.invite(), 'The old phone');
  await expect(title(page, /^Good /)).toBeVisible();
  await allThere(page, 4);
  house.running = false;
  await page.reload();
  await expect((await where(page)).getByText('The server has not answered since')).toBeVisible();
  yield page_('c1-away');
  house.running = true;
  house.devices = [];
  await page.reload();
  await expect((await where(page)).getByText('The server does not know this device any more.')).toBeVisible();
  yield page_('c2-no-key');
  await page.goto('./#/');
  await expect(page.getByText('Something about your diary and the server needs a look.')).toBeVisible();
  yield page_('c3-notice');
  await pair(page, house.invite(), 'The old phone');
  await expect(title(page, /^Good /)).toBeVisible();
  const diary = house.diary.diary;
  house.diary.diary = '0b9f6c1e-0000-4000-8000-000000000002';
  await page.reload();
  await expect((await where(page)).getByText('The server has another diary')).toBeVisible();
  yield page_('c4-foreign');
  await button(page, 'Both are mine: make them one').click();
  yield full('c5-join');
  await button(page, 'No, leave it as it is').click();
  house.diary.diary = diary;
  const [first = ''] = house.diary.lines;
  house.diary.lines[0] = first.replace('1966', '1967');
  await page.reload();
  await expect((await where(page)).getByText('All 4 entries are here and on the server.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept aside' })).toBeVisible();
  yield page_('c6-aside');
  await page.goto('./#/me');
  await button(page, 'Delete everything on this device').click();
  await page.getByLabel('Also delete it from the server, for all my devices').check();
  yield full('c7-delete-there');
  await page.keyboard.press('Escape');
  house.diary.deleted = '2026-11-20';
  await page.reload();
  await expect(
    (await where(page)).getByText('This diary was deleted from the server on 20 November 2026.'),
  ).toBeVisible();
  yield page_('c8-deleted');
}
