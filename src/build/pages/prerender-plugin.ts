import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { ASSETS_FOLDER } from '../../core/address/folders.ts';
import { bundleInline, bundleModule } from './bundle-inline.ts';
import { compiledAtOnce } from '../bundle/compile-hints.ts';
import type { renderPages } from './prerender-entry.tsx';
import { readSettings } from '../settings.ts';
import { writeSite } from './write-site.ts';

/**
 * Turns the client build into a site of static pages: renders every address once, inlines the
 * stylesheet and the boot script, and writes the pages with the headers they need beside them.
 */
export function prerender(): Plugin {
  let root = '';
  let outDir = '';
  let assets: readonly string[] | null = null;
  return {
    name: 'role-radar-prerender',
    apply: (_config, { command, isPreview }) => command === 'build' && isPreview !== true,
    config() {
      // A site is built for visitors whatever the shell around it is set to: React's development
      // build is several times as large, and takes the app to be served by Vite.
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
      // Called after a build that failed, too: to miss its files would only hide why it did.
      if (assets === null) return;
      const { renderPages: render } = await loadRenderer(root);
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
        bootWithFiles: await bundleInline(
          join(root, 'src/app/instant/boot-with-files.ts'),
          'es2015',
        ),
        firstResult: compiledAtOnce(
          await bundleInline(join(root, 'src/app/instant/first-result.ts')),
        ),
        notFound: await bundleInline(join(root, 'src/app/shell/not-found-redirect.ts')),
        embedRedirect: await bundleInline(join(root, 'src/app/embed/embed-redirect.ts')),
        recovery: await bundleModule(join(root, 'src/app/instant/recovery.ts')),
        serviceWorker: await bundleInline(join(root, 'src/app/offline/service-worker.ts')),
        assets,
        settings: readSettings(process.env),
      });
      await rm(join(outDir, '.vite'), { recursive: true });
    },
  };
}

/** Bundles the prerender entry for Node and loads it; the bundle lives in the cache folder. */
async function loadRenderer(root: string): Promise<{ renderPages: typeof renderPages }> {
  const outDir = join(root, 'node_modules/.cache/role-radar/prerender');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    publicDir: false,
    // With a React of its own: the one that this process has may have been loaded in another mode.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/build/pages/prerender-entry.tsx'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'prerender.js' } },
    },
  });
  const address = `${pathToFileURL(join(outDir, 'prerender.js')).href}?${Date.now()}`;
  return (await import(address)) as { renderPages: typeof renderPages };
}
