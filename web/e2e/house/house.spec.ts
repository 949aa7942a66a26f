import { expect, test as base } from '@playwright/test';
import { dayInPage } from '../engine-in-page.ts';
import { House } from '../house.ts';
import { itHurts, playToTheEnd, startSession } from '../player.ts';
import { begin, firstRun } from '../steps.ts';
import { morning, watch } from '../test.ts';

const test = base.extend<{ house: House; offences: string[] }>({
  // eslint-disable-next-line no-empty-pattern
  house: async ({}, use) => {
    const house = await House.open();
    await use(house);
    await house.close();
  },
  offences: [
    async ({ context }, use) => {
      const offences = watch(context);
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

test.setTimeout(120_000);

test('from "it hurts here" to a finished, stored session', async ({ page, house }) => {
  await page.clock.install({ time: morning });
  await page.goto(house.address);
  await firstRun(page);

  await test.step('a session is offered, played, and one side ended by pain', async () => {
    await expect(page.getByRole('heading', { name: 'Full session' })).toBeVisible();
    await startSession(page);
    await page.clock.runFor(25_000);
    await itHurts(page, 'Right', 4);
    await page.getByRole('button', { name: 'Yes, save that' }).click();
    await expect(page.getByText('◀ Left side')).toBeVisible();
    await playToTheEnd(page);
    await page.getByRole('button', { name: /^Same as last time/ }).click();
    await expect(page.getByRole('heading', { name: 'One look ahead' })).toBeVisible();
  });

  await test.step('the server has all of it', async () => {
    await page.goto(`${house.home}#/diary`);
    await expect(page.getByText(/^(Your|All) .* here and on the server\.$/)).toBeVisible();
    const stored = await page.request.get(`${house.home}api/diary?since=0`);
    const types = (await stored.text())
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toEqual(
      expect.arrayContaining(['profile', 'screening', 'session-started', 'set', 'session-finished']),
    );
  });

  await test.step('after a restart and a reload it stands in the diary', async () => {
    await house.stop();
    await house.start();
    await page.reload();
    await expect(page.getByText('Finished', { exact: true })).toBeVisible();
    await expect(page.getByText('hurt (4 of 10)')).toBeVisible();
  });

  await test.step('tomorrow is the same for the command line and the page', async () => {
    const told = (await house.command('today', '--date', '2026-11-22', '--json')).trim();
    const shown = await dayInPage(page, '2026-11-22');
    expect(shown === told, 'the same bytes').toBe(true);
    const { session, preview } = JSON.parse(told) as Record<'session' | 'preview', { items: unknown[] } | null>;
    await page.clock.setSystemTime(new Date('2026-11-22T09:30:00Z'));
    await page.goto(house.home);
    await page.reload();
    await expect(page.getByText('Sunday 22 November')).toBeVisible();
    await expect(page.locator('.items > li')).toHaveCount((session ?? preview)?.items.length ?? 0);
  });
});

test('one serious sign: no session by page, command line or API', async ({ page, house }) => {
  await page.clock.install({ time: morning });
  await page.goto(house.address);
  await begin(page);
  await page.getByRole('button', { name: 'One, or not sure' }).click();
  await page
    .getByRole('group', { name: /numbness, or pins and needles/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: 'No to the rest' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start' })).toHaveCount(0);
  await page.goto(`${house.home}#/session`);
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();

  const nothing = { clearance: { level: 'emergency' }, kind: { kind: 'none' }, session: null, preview: null };
  await page.goto(`${house.home}#/diary`);
  await expect(page.getByText(/^(Your|All) .* here and on the server\.$/)).toBeVisible();
  const byApi = await page.request.get(`${house.home}api/day?date=2026-11-21`);
  expect(await byApi.json()).toMatchObject(nothing);
  const byCommand = await house.command('today', '--date', '2026-11-21', '--json');
  expect(JSON.parse(byCommand)).toMatchObject(nothing);
});

test('with the server stopped everything works, and it has all of it later', async ({ page, house }) => {
  await page.clock.install({ time: morning });
  const met = page.waitForResponse(/api\/status/);
  await page.goto(house.address);
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await met;
  // Only a device that has met the server once knows that it is away.
  const metAgain = page.waitForResponse(/api\/status/);
  await page.reload();
  await metAgain;
  await house.stop();
  await firstRun(page);
  await page.reload();
  await page.goto(`${house.home}#/diary`);
  await expect(page.getByText('4 entries are here only.')).toBeVisible();

  await house.start();
  await page.reload();
  await expect(page.getByText(/^(Your|All) .* here and on the server\.$/)).toBeVisible();
  const stored = await page.request.get(`${house.home}api/diary?since=0`);
  expect((await stored.text()).trim().split('\n')).toHaveLength(4);
});
