import { expect, test } from '../test.ts';
import { firstRun, openToday } from '../steps.ts';
import { choose, clearDatabase, deleteEverything, onDisk, saveOpen } from '../yours.ts';

const question = { name: 'Have you used Nutation here before?' };

test.describe('where there was a diary', () => {
  test.use({ begun: true });

  test('a diary that the browser has cleared is asked for, and comes back from a copy', async ({ page }) => {
    await openToday(page);
    const copy = await saveOpen(page);
    const before = await onDisk(page);
    await clearDatabase(page);
    await page.goto('./#/');
    await page.reload();
    await expect(page.getByRole('heading', question)).toBeVisible();
    await page.getByRole('link', { name: 'Get help' }).click();
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Yes, I have a saved copy' }).click();
    await choose(page, copy);
    await page.getByRole('button', { name: 'Bring in 4 entries' }).click();
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
    expect((await onDisk(page)).entries).toEqual(before.entries);
  });

  test('who starts afresh is not asked again, nor who has deleted everything', async ({ page }) => {
    await openToday(page);
    await clearDatabase(page);
    await page.reload();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
    await page.reload();
    await firstRun(page);

    await deleteEverything(page);
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
    await expect(page.getByRole('heading', question)).toBeHidden();
  });
});

test('a device without room says so before the first question', async ({ page, context, baseURL }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1 });
  await page.goto('./');
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left on this device.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
});

test('a browser that keeps nothing says so at once', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('This browser does not let us keep your diary.');
});
