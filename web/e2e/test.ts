import { test as base, expect, type BrowserContext } from '@playwright/test';
import { answered, at, type Device } from './begun.ts';
import { Hosting } from './hosting.ts';

/** A morning in November: every test begins here, and no test reads the real clock. */
export const morning = new Date('2026-11-21T09:30:00Z');

/** What no page may do, whatever is tested: break the security policy, fail in silence, talk to another host. */
export function watch(context: BrowserContext): string[] {
  const offences: string[] = [];
  void context.exposeBinding('violated', (_, told: string) => void offences.push(`security policy: ${told}`));
  void context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { violated(told: string): void }).violated(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  context.on('weberror', (error) => offences.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http')) offences.push(`request to ${hostname}`);
  });
  return offences;
}

interface Fixtures {
  /** Whether the first questions are answered on this device: it then has what the first run has stored. */
  begun: boolean;
  offences: string[];
  hosting: Hosting;
}

/** Tests of the app on plain hosting. Every one of them also fails on an offence. */
export const test = base.extend<Fixtures, { firstAnswers: () => Promise<Device> }>({
  begun: [false, { option: true }],
  firstAnswers: [
    async ({ browser }, use) => {
      let device: Promise<Device> | undefined;
      await use(() => (device ??= answered(browser, morning)));
    },
    { scope: 'worker' },
  ],
  storageState: async ({ begun, firstAnswers, hosting }, use) => {
    await use(begun ? at(await firstAnswers(), hosting.address) : undefined);
  },
  // eslint-disable-next-line no-empty-pattern
  hosting: async ({}, use) => {
    const hosting = await Hosting.open();
    await use(hosting);
    await hosting.close();
  },
  baseURL: async ({ hosting }, use) => use(hosting.address),
  offences: [
    async ({ context }, use) => {
      const offences = watch(context);
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, offences }, use) => {
    void offences;
    await page.clock.install({ time: morning });
    await use(page);
  },
});

export { expect };
