import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './build/content-security-policy.ts';
import { inputs } from './build/inputs.ts';
import { serviceWorker } from './build/service-worker.ts';
import { smallerEngine } from './build/smaller-engine.ts';

export default defineConfig({
  base: './',
  plugins: [inputs(), svelte(), contentSecurity(), smallerEngine(), serviceWorker()],
  // Unit tests run in Node, and take Svelte as the browser has it.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
  },
});
