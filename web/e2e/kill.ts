import type { BrowserContext, Page } from '@playwright/test';

/**
 * The page dies as by a crash, whatever it is doing: nothing is told that it is to end. The browser's processes of pages
 * are ended, all of them: a test has its browser for itself.
 */
export async function kill(page: Page, context: BrowserContext) {
  const crashed = page.waitForEvent('crash');
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The context has no browser of its own.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  for (const { id } of processInfo.filter(({ type }) => type === 'renderer')) process.kill(id, 'SIGKILL');
  await crashed;
  await session.detach();
  // What is left of it is its place among the tabs.
  await page.close();
}
