import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

type Options = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** The Chromium of the system: another browser is not downloaded. */
export const chromium: Options = {
  browserName: 'chromium',
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

/** The same, where a server of a test made its certificate itself: service workers take it only by this switch. */
export function withOwnCertificate({ launchOptions = {}, ...options }: Options): Options {
  const args = [...(launchOptions.args ?? []), '--ignore-certificate-errors'];
  return { ...options, ignoreHTTPSErrors: true, launchOptions: { ...launchOptions, args } };
}
