import type { Request } from '@playwright/test';
import { expect, test } from '../test.ts';

/** The engine alone is 114 kB. */
const most = 250_000;

/** What the page itself fetches; the service worker, which comes later, keeps the rest for when there is no network. */
const needed = [/engine-.*\.js$/, /figure-.*\.js$/, /catalogue-.*\.json$/, /text\.en-.*\.json$/];

test('little is fetched before the first tap, engine and figures included', async ({ page }) => {
  const fetched: Request[] = [];
  page.on('requestfinished', (request) => fetched.push(request));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  // The figure is fetched when the first picture is wanted, some taps later: it counts too.
  await page.evaluate(async () => {
    const kept = await (await fetch('./sw.js')).text();
    await (await fetch(`./${/assets\/figure-[\w-]+\.js/.exec(kept)?.[0]}`)).arrayBuffer();
  });
  await expect.poll(() => needed.filter((part) => !fetched.some((request) => part.test(request.url())))).toEqual([]);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    fetched.map(async (request) => ({
      path: new URL(request.url()).pathname,
      // As its sender counted: what a worker fetches, or a service worker passes on, the browser counts as nothing.
      bytes: Number(await (await request.response())?.headerValue('Content-Length')),
    })),
  );
  const parts = sizes.filter(({ path }) => path !== '/sw.js');
  const told = parts.map(({ path, bytes }) => `${path}: ${bytes}`).join('\n');
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: 'first load', description: `${all} bytes\n${told}` });
  expect(
    parts.filter(({ bytes }) => !(bytes > 0)),
    told,
  ).toEqual([]);
  expect(all, told).toBeLessThanOrEqual(most);
});
