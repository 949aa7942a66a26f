import type { Browser, BrowserContext, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { allThere, pair, share, where, rest } from '../devices.ts';
import { firstRun } from '../steps.ts';
import { expect, morning, test, watch } from '../test.ts';
import { deleteEverything, onDisk } from '../yours.ts';

/** Another device: a browser of its own. What it may not do holds there too. */
async function another(browser: Browser, home: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: home });
  const offences = watch(context);
  const page = await context.newPage();
  page.on('close', () => expect(offences).toEqual([]));
  await page.clock.install({ time: morning });
  return { context, page };
}

const sorted = async (page: Page) => (await onDisk(page)).entries.sort();

test('a second device gets the diary, and each tells the other', async ({ page, browser, hosting }) => {
  const house = share(hosting);
  await page.goto('./');
  await page.getByRole('link', { name: 'I use Nutation on another device already' }).click();
  await page.getByLabel('The link or code from the other device').fill(house.invite());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await firstRun(page);
  await allThere(page, 4);

  await page.goto('./#/devices');
  await page.getByRole('button', { name: 'Add another device' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();

  const { context, page: phone } = await another(browser, hosting.address);
  await phone.goto(link);
  await phone.getByLabel('What do you call this device?').fill('My phone');
  await phone.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(phone.getByRole('link', { name: 'Start' })).toBeVisible();
  expect(await sorted(phone)).toEqual(await sorted(page));
  await expect(page.getByText('My phone is connected now.')).toBeVisible();

  await test.step('both write with the network off, and come together', async () => {
    house.running = false;
    await rest(phone);
    await rest(page);
    await expect((await where(phone)).getByText('1 entry is here only.')).toBeVisible();
    house.running = true;
    await phone.reload();
    await expect((await where(phone)).getByText(/^All [56] entries are here and on the server/)).toBeVisible();
    await page.reload();
    await allThere(page, 6);
    await phone.reload();
    await allThere(phone, 6);
    expect(await sorted(phone)).toEqual(await sorted(page));
  });

  await test.step('a phone that was signed off says so, keeps its diary, and can come back', async () => {
    await page.goto('./#/devices');
    await page.getByRole('button', { name: 'Sign off My phone' }).click();
    await page.getByRole('button', { name: 'Sign it off' }).click();
    await expect(page.getByText('No other device yet.')).toBeVisible();
    await phone.goto('./#/');
    await phone.reload();
    await expect(phone.getByText('Something about your diary and the server needs a look.')).toBeVisible();
    await expect((await where(phone)).getByText('The server does not know this device any more.')).toBeVisible();
    expect(await sorted(phone)).toEqual(await sorted(page));
    await pair(phone, house.invite(), 'My phone');
    await expect(phone.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible();
    await allThere(phone, 6);
  });

  await test.step('deleted everywhere: the other device says when, and keeps its own until one decides', async () => {
    await page.goto('./#/me');
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await page.getByLabel('Also delete it from the server, for all my devices').check();
    await page.getByRole('button', { name: 'Delete it all' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is gone' })).toBeVisible();
    await phone.reload();
    const told = (await where(phone)).getByText('This diary was deleted from the server on 21 November 2026.');
    await expect(told).toBeVisible();
    expect((await onDisk(phone)).entries).toHaveLength(6);
    await phone.getByRole('button', { name: 'Keep it on this device only' }).click();
    await expect(told).toBeHidden();
    await expect(phone.getByText('Your diary is on this device only.')).toBeVisible();
    expect((await onDisk(phone)).entries).toHaveLength(6);
  });
  await context.close();
});

test('a device with a diary of its own is asked, and both become one', async ({ page, browser, hosting }) => {
  const house = share(hosting);
  await page.goto('./');
  await pair(page, house.invite(), 'The computer');
  await firstRun(page);
  await allThere(page, 4);
  const { context, page: phone } = await another(browser, hosting.address);
  await phone.goto('./');
  await firstRun(phone);
  await phone.goto(`./#/pair?code=${house.invite()}`);
  await expect(phone.getByText('This device has a diary of its own: 4 entries.')).toBeVisible();
  await phone.getByRole('link', { name: 'No, leave it as it is' }).click();
  expect(house.diary.lines).toHaveLength(4);
  await pair(phone, house.invite(), 'My phone');
  await expect(phone.getByRole('link', { name: 'Start' })).toBeVisible();
  await allThere(phone, 8);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a camera reads the link from the picture: ${colorScheme}`, async ({ page, hosting }) => {
    const house = share(hosting);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto('./');
    await pair(page, house.invite(), 'The computer');
    await firstRun(page);
    await page.goto('./#/devices');
    await page.getByRole('button', { name: 'Add another device' }).click();
    const picture = await page.getByRole('img', { name: 'The link for the other device, as a picture' }).screenshot();
    const pixels = await page.evaluate(async (file) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0))]));
      const [width, height] = [bitmap.width * 2, bitmap.height * 2];
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0, width, height);
      let bytes = '';
      for (const byte of canvas?.getImageData(0, 0, width, height).data ?? []) bytes += String.fromCharCode(byte);
      return { width, height, data: btoa(bytes) };
    }, picture.toString('base64'));
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(decodeQR({ ...pixels, data: Buffer.from(pixels.data, 'base64') })).toBe(link);
  });
}

test('what can go wrong with a code is told with what to do', async ({ page, hosting }) => {
  const house = share(hosting);
  await page.goto('./');
  const used = house.invite();
  await pair(page, used, 'One');
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  house.devices = [];
  await page.reload();
  await pair(page, used, 'Two');
  await expect(page.getByRole('alert')).toContainText('This code was used already.');
  await pair(page, house.invite(0), 'Two');
  await expect(page.getByRole('alert')).toContainText('This code is over');
  await pair(page, house.invite().replace(/.$/, '_'), 'Two');
  await expect(page.getByRole('alert')).toContainText('The server does not know this code.');
  house.running = false;
  const good = house.invite();
  await pair(page, good, 'Two');
  await expect(page.getByRole('alert')).toContainText('Is this device online?');
  house.running = true;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  expect(house.devices.map((device) => device.name)).toEqual(['Two']);
});

test('a device whose storage is gone gets its diary back from the server', async ({ page, hosting }) => {
  const house = share(hosting);
  await page.goto('./');
  await pair(page, house.invite(), 'The computer');
  await firstRun(page);
  await allThere(page, 4);
  await deleteEverything(page);
  await expect(page.getByText('keeps what it had received')).toBeVisible();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  await allThere(page, 4);
});

test('on plain hosting nothing is said of other devices', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'I use Nutation on another device already' })).toBeHidden();
  await firstRun(page);
  await page.goto('./#/me');
  await expect(page.getByText('There is no server: nothing leaves this device.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My other devices' })).toBeHidden();
});
