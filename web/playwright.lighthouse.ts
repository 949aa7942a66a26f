import { defineConfig } from '@playwright/test';

/** What Lighthouse says of the built app on a phone: `./nutation bench --lighthouse`. It starts browsers of its own. */
export default defineConfig({
  testDir: 'e2e/lighthouse',
  testMatch: '*.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
});
