import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './src/build/bundle/chunk-groups.ts';
import { compileHints } from './src/build/bundle/compile-hints.ts';
import { embedLoader } from './src/build/embed/embed-loader-plugin.ts';
import { keepBuilds } from './src/build/bundle/keep-builds-plugin.ts';
import { prerender } from './src/build/pages/prerender-plugin.ts';
import { vitestProjects } from './src/build/vitest-projects.ts';

export default defineConfig({
  // Relative, so that one build runs at the root of a host and under any sub-path.
  base: './',
  resolve: {
    alias: [
      // The package's exports lead bundlers to its development build: warnings nobody reads.
      {
        find: /^react-router$/,
        replacement: fileURLToPath(
          new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url),
        ),
      },
    ],
  },
  plugins: [react(), compileHints(), embedLoader(), prerender(), keepBuilds()],
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    // One stylesheet, which prerendering inlines in every page.
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  worker: { format: 'es' },
  test: vitestProjects,
});
