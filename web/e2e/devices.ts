import { expect, type Page } from '@playwright/test';
import type { Hosting } from './hosting.ts';
import { ModelHouse } from './model-house.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Puts a server that several devices share behind the page's address. */
export function share(hosting: Hosting): ModelHouse {
  hosting.house = new ModelHouse();
  return hosting.house;
}

/** Opens the link of a pairing code, as a camera does, and connects this device. */
export async function pair(page: Page, code: string, name: string) {
  await page.goto(`./#/pair?code=${code}`);
  await page.getByLabel('What do you call this device?').fill(name);
  await button(page, /^(Connect|Yes, both are mine: connect)$/).click();
}

/** Has a device without a browser claim a code. */
export async function claim(hosting: Hosting, code: string, name: string) {
  const answer = await fetch(`${hosting.address}api/pairing/claim`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  expect(answer.status).toBe(200);
}

/** Opens the card that says where the diary is. */
export async function where(page: Page) {
  await page.goto('./#/diary');
  return page.locator('section', { has: page.getByRole('heading', { name: 'Where it is kept' }) });
}

/** Says that today is a day of rest: one small entry, from whatever page. */
export async function rest(page: Page) {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Rest today' }).click();
  await expect(page.getByText('You chose to rest today. That is part of the plan.')).toBeVisible();
}

/** Waits until this device and the server have the same, all of so many entries. */
export async function allThere(page: Page, count: number) {
  await expect((await where(page)).getByText(`All ${count} entries are here and on the server.`)).toBeVisible();
}
