import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { ASSETS_FOLDER } from '../../core/address/folders.ts';
import { bundleInline, bundleModule } from './bundle-inline.ts';
import { withCompileHint } from '../bundle/compile-hints.ts';
import type { renderPages } from './prerender-entry.tsx';
import { readSettings } from '../settings.ts';
import { writeSite } from './write-site.ts';

/**
 * Turns the client build into a site of static pages: renders every path once, inlines critical
 * styles and the boot script, and writes the pages and their headers.
 */
export function prerender(): Plugin {
  let root = '';
  let outDir = '';
  let assets: readonly string[] | null = null;
  let began = 0;
  return {
    name: 'role-radar-prerender',
    apply: (_config, { command, isPreview }) => command === 'build' && isPreview !== true,
    config() {
      began = performance.now();
      // Sites are built for production whatever the shell's environment says: React's development
      // build is several times as large and assumes that Vite serves the app.
      process.env['NODE_ENV'] = 'production';
    },
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      assets = Object.keys(bundle).filter((name) => name.startsWith(`${ASSETS_FOLDER}/`));
    },
    async closeBundle() {
      // Also called after a failed build: an error about missing files would hide the cause.
      if (assets === null) return;
      const renderer = await makeRendererFolder(root);
      try {
        const { renderPages: render } = await loadRenderer(root, renderer);
        const template = await readFile(join(outDir, 'index.html'), 'utf8');
        const manifest: unknown = JSON.parse(
          await readFile(join(outDir, '.vite/manifest.json'), 'utf8'),
        );
        await writeSite({
          locale: SOURCE_LOCALE,
          root,
          outDir,
          template,
          manifest,
          render,
          boot: await bundleInline(join(root, 'src/app/instant/boot.ts'), 'es2015'),
          bootWithInput: await bundleInline(
            join(root, 'src/app/instant/boot-with-input.ts'),
            'es2015',
          ),
          firstResult: withCompileHint(
            await bundleInline(join(root, 'src/app/instant/first-result.ts')),
          ),
          notFound: await bundleInline(join(root, 'src/app/shell/not-found-redirect.ts')),
          embedRedirect: await bundleInline(join(root, 'src/app/embed/embed-redirect.ts')),
          recovery: await bundleModule(join(root, 'src/app/instant/recovery.ts')),
          serviceWorker: await bundleInline(join(root, 'src/app/offline/service-worker.ts')),
          assets,
          settings: readSettings(process.env),
        });
      } finally {
        await rm(renderer, { recursive: true, force: true });
      }
      await rm(join(outDir, '.vite'), { recursive: true });
      // Vite's own figure leaves out the pages.
      const seconds = (performance.now() - began) / 1000;
      console.info(`The site is built, with all its pages, in ${seconds.toFixed(1)} s.`);
    },
  };
}

/**
 * A folder of this build's own in the cache folder: builds that run at the same time, as of two
 * checkouts that share their packages, would delete each other's files.
 */
async function makeRendererFolder(root: string): Promise<string> {
  const cache = join(root, 'node_modules/.cache/role-radar');
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, 'prerender-'));
}

/** Bundles the prerender entry for Node into a folder and imports it. */
async function loadRenderer(
  root: string,
  outDir: string,
): Promise<{ renderPages: typeof renderPages }> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    publicDir: false,
    // Bundles React, because this process may have loaded it in another mode.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/build/pages/prerender-entry.tsx'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'prerender.js' } },
    },
  });
  const address = pathToFileURL(join(outDir, 'prerender.js')).href;
  return (await import(address)) as { renderPages: typeof renderPages };
}
