import type { Locator, Page } from '@playwright/test';

const most = 60;

/** Presses Tab until this has the focus: what the keyboard cannot reach fails. */
export async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} times Tab did not lead to ${target}.`);
}

/** Reaches it with Tab and presses Enter. */
export async function enter(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
