import { expect, type Page } from '@playwright/test';

/** Sets a lock on this device. */
export async function setLock(page: Page, pin: string) {
  await page.goto('./#/lock');
  await page.getByLabel('New PIN or passphrase').fill(pin);
  await page.getByLabel('The same once more').fill(pin);
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on. It shuts when you close Nutation.')).toBeVisible();
}

/** Types at the lock. */
export async function enter(page: Page, pin: string) {
  await page.getByLabel('PIN or passphrase').fill(pin);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}
