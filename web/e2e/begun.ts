import type { Browser, BrowserContext } from '@playwright/test';
import { phone } from './chromium.ts';
import { Hosting } from './hosting.ts';
import { firstRun } from './steps.ts';

/** What a browser keeps for one address: the diary and what lies beside it. */
export type Device = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Answers the first questions in a browser of its own, some minutes before `morning`; gives what it then keeps. */
export async function answered(browser: Browser, morning: Date): Promise<Device> {
  const hosting = await Hosting.open();
  const context = await browser.newContext({ ...phone, baseURL: hosting.address, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.clock.install({ time: new Date(morning.getTime() - 5 * 60_000) });
    await page.goto('./');
    await firstRun(page);
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
    await hosting.close();
  }
}

/** The same at another address. */
export function at(device: Device, address: string): Device {
  return { ...device, origins: device.origins.map((each) => ({ ...each, origin: new URL(address).origin })) };
}
