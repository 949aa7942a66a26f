import { allThere, claim, share } from '../devices.ts';
import { enter, tabTo } from '../keyboard.ts';
import { firstRun } from '../steps.ts';
import { expect, test } from '../test.ts';

test('a device is connected, shown and signed off with the keyboard alone', async ({ page, hosting }) => {
  const house = share(hosting);
  const press = (role: 'button' | 'link', name: string) => enter(page, page.getByRole(role, { name, exact: true }));
  await page.goto('./');
  await press('link', 'I use Nutation on another device already');
  await tabTo(page, page.getByLabel('The link or code from the other device'));
  await page.keyboard.type(house.invite());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('What do you call this device?'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('My computer');
  await press('button', 'Connect');
  await firstRun(page);
  await allThere(page, 4);
  await page.goto('./#/devices');
  await expect(page.getByRole('heading', { name: 'My computer' })).toBeVisible();
  await press('button', 'Add another device');
  await expect(page.getByRole('img', { name: 'The link for the other device, as a picture' })).toBeVisible();
  await claim(
    hosting,
    new URL(await page.getByLabel('Link', { exact: true }).inputValue()).hash.split('=')[1] ?? '',
    'My phone',
  );
  await expect(page.getByText('My phone is connected now.')).toBeVisible();
  await press('button', 'Sign off My phone');
  await press('button', 'Sign it off');
  await expect(page.getByText('No other device yet.')).toBeVisible();
});
