import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './build/content-security-policy.ts';
import { inputs } from './build/inputs.ts';
import { serviceWorker } from './build/service-worker.ts';
import { smallerEngine } from './build/smaller-engine.ts';

/** The words of a language bear its code: the service worker keeps no language that nobody speaks. */
function chunkFileNames({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const language = /\/src\/words\/([a-z]{2})\/[^/]+$/.exec(facadeModuleId ?? '')?.[1];
  // What several pages share is named after all of them.
  const [first] = name.split('~');
  return `assets/${first}${language === undefined ? '' : `.${language}`}-[hash].js`;
}

/** What the document itself needs is one file. */
const opening = { name: 'app', tags: ['$initial' as const], priority: 1 };

/** What several pages share: its smallest parts join others that nearly the same pages need. */
const shared = {
  name: 'shared',
  test: /\/src\//,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 2_500,
};

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
    // One file of styles: a third of the bytes of fifty, and no page waits for its own or has its layout done anew.
    cssCodeSplit: false,
    // A page that is loaded later names its parts itself: forty links, put into the document at once, were the longest
    // task of opening the app.
    modulePreload: false,
    rolldownOptions: { output: { chunkFileNames, codeSplitting: { groups: [opening, shared] } } },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A passphrase is made slow to guess: on a busy machine one takes seconds.
    testTimeout: 20_000,
  },
});
