import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/chromium.ts';

/** How fast the built app and its engine are with a diary of 90 days: `./nutation bench --browser`. */
export default defineConfig({
  testDir: 'e2e/bench',
  testMatch: '*.bench.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 300_000,
  reporter: './e2e/bench/table.ts',
  use: chromium,
});
