import { defineConfig } from '@playwright/test';
import { chromium, withOwnCertificate } from './e2e/chromium.ts';

/** `app`: the built app on plain hosting. `house`: the app with its real server and command line (NUTATION_JAR). */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'target/playwright.json' }]],
  // The figure stands still: a clock that is wound forward would draw a picture for each sixtieth of a second.
  use: { ...chromium, contextOptions: { reducedMotion: 'reduce' } },

  projects: [
    { name: 'app', testMatch: 'app/**/*.spec.ts' },
    { name: 'house', testMatch: 'house/**/*.spec.ts', use: withOwnCertificate(chromium) },
  ],
});
