import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/chromium.ts';

/** A picture of every screen in every language, at phone and desktop size, light and dark, in the folder `pictures`. */
export default defineConfig({
  testDir: 'e2e/pictures',
  testMatch: 'screens.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  // The figure moves only while a picture is taken.
  use: { ...chromium, actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' } },
});
