import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { allThere, rest, where } from '../devices.ts';
import { dayInPage } from '../engine-in-page.ts';
import { SharedHouse } from '../house.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { firstRun } from '../steps.ts';
import { expect, morning, test as base, watch } from '../test.ts';
import { choose, clearDatabase, fileOf, onDisk } from '../yours.ts';

/** A device: a browser of its own, which lets the server's own certificate be. */
type Device = (name: string, link: string) => Promise<Page>;

const test = base.extend<{ house: SharedHouse; device: Device }>({
  // eslint-disable-next-line no-empty-pattern
  house: async ({}, use) => {
    const house = await SharedHouse.open();
    await use(house);
    await house.close();
  },
  device: async ({ browser, house }, use) => {
    const offences: string[] = [];
    await use(async (name, link) => {
      const page = await fresh(browser, house.home, offences);
      await page.goto(link);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.getByLabel('What do you call this device?').fill(name);
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      return page;
    });
    for (const context of browser.contexts()) await context.close();
    expect(offences).toEqual([]);
  },
});

async function fresh(browser: Browser, home: string, offences: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: home, ignoreHTTPSErrors: true });
  const told = watch(context);
  const page = await context.newPage();
  page.on('close', () => offences.push(...told));
  await page.clock.install({ time: morning });
  return page;
}

/** The link that a device shows to another one. */
async function invite(page: Page): Promise<string> {
  await page.goto('./#/me');
  await page.goto('./#/devices');
  await page.getByRole('button', { name: 'Add another device' }).click();
  return page.getByLabel('Link', { exact: true }).inputValue();
}

const sorted = async (page: Page) => (await onDisk(page)).entries.sort();

test.setTimeout(180_000);

test('two devices write with the network off, do the same session, and come together', async ({ house, device }) => {
  const computer = await device('The computer', house.invitation);
  await firstRun(computer);
  await allThere(computer, 4);
  const phone = await device('My phone', await invite(computer));
  await expect(phone.getByRole('link', { name: 'Start' })).toBeVisible();

  for (const page of [computer, phone]) {
    await page.goto('./#/');
    await page.context().setOffline(true);
    await startSession(page);
    await playToTheEnd(page);
    await expect(page.getByRole('heading', { name: 'One look ahead' })).toBeVisible();
  }
  for (const page of [computer, phone]) await page.context().setOffline(false);
  const count = new Set([...(await sorted(computer)), ...(await sorted(phone))]).size;
  for (const page of [computer, phone, computer]) {
    await page.goto('./#/diary');
    await page.reload();
    await expect((await where(page)).getByText(/^All \d+ entries are here and on the server/)).toBeVisible();
  }
  await allThere(computer, count);
  expect(await sorted(phone)).toEqual(await sorted(computer));

  const days = await Promise.all([computer, phone].map((page) => dayInPage(page, '2026-11-22')));
  const served = await (await computer.request.get('./api/day?date=2026-11-22')).text();
  expect(new Set([...days, served]).size, 'one plan').toBe(1);
});

test('a server that is killed while it takes a diary has all of it in the end', async ({ house, device }) => {
  const page = await device('The computer', house.invitation);
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  const diary = await readFile(new URL('../../../examples/painful-left/diary.jsonl', import.meta.url));
  const lines = diary.toString().trim().split('\n');
  const upload = page.waitForRequest((request) => request.method() === 'POST');
  await choose(page, fileOf(diary));
  await page.getByRole('button', { name: `Bring in ${lines.length} entries` }).click();
  await upload;
  await house.stop('SIGKILL');
  await expect((await where(page)).getByText('The server has not answered since')).toBeVisible();
  await house.start();
  await page.reload();
  await allThere(page, lines.length);
  const status = (await (await page.request.get('./api/status')).json()) as { count: number };
  expect(status.count).toBe(lines.length);
});

test('a device whose storage is gone has its diary back', async ({ house, device }) => {
  const page = await device('The computer', house.invitation);
  await firstRun(page);
  await allThere(page, 4);
  const before = await sorted(page);
  await clearDatabase(page);
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  expect(await sorted(page)).toEqual(before);
});

test('a device that was signed off sends nothing, and a deleted diary comes back from none', async ({
  house,
  device,
}) => {
  const computer = await device('The computer', house.invitation);
  await firstRun(computer);
  const phone = await device('My phone', await invite(computer));
  await expect(phone.getByRole('link', { name: 'Start' })).toBeVisible();
  const tablet = await device('My tablet', await invite(computer));
  await expect(tablet.getByRole('link', { name: 'Start' })).toBeVisible();
  await computer.goto('./#/devices');
  await computer.getByRole('button', { name: 'Sign off My phone' }).click();
  await computer.getByRole('button', { name: 'Sign it off' }).click();
  await expect(computer.getByRole('heading', { name: 'My phone', exact: true })).toHaveCount(0);
  await rest(phone);
  await phone.reload();
  await expect((await where(phone)).getByText('The server does not know this device any more.')).toBeVisible();
  await expect((await where(phone)).getByText('1 entry is here only.')).toBeVisible();

  await computer.goto('./#/me');
  await computer.getByRole('button', { name: 'Delete everything on this device' }).click();
  await computer.getByLabel('Also delete it from the server, for all my devices').check();
  await computer.getByRole('button', { name: 'Delete it all' }).click();
  await expect(computer.getByRole('heading', { name: 'Everything is gone' })).toBeVisible();
  await rest(tablet);
  await tablet.reload();
  await expect((await where(tablet)).getByText(/^This diary was deleted from the server on/)).toBeVisible();
  expect((await onDisk(tablet)).entries).toHaveLength(5);
});
