import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

type Options = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/**
 * What Chromium goes without: the lists under its address bar, two pages of its own for each window, which nobody sees
 * and which cost as much as the window. Of two such switches the last counts: the names before them are those that
 * Playwright gives (1.65) and that are known to a Chromium on Linux.
 */
const without = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** A phone in London. */
export const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'Europe/London' } as const;

/** The Chromium of the system: another browser is not downloaded. */
export const chromium: Options = {
  browserName: 'chromium',
  ...phone,
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
      `--disable-features=${without.join(',')}`,
    ],
  },
};

/** The same, where a server of a test made its certificate itself: service workers take it only by this switch. */
export function withOwnCertificate({ launchOptions = {}, ...options }: Options): Options {
  const args = [...(launchOptions.args ?? []), '--ignore-certificate-errors'];
  return { ...options, ignoreHTTPSErrors: true, launchOptions: { ...launchOptions, args } };
}
