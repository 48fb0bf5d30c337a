import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, ROOT } from './steps.mjs';

/** Not in dist/, which is copied to hosts as it is. */
const BUNDLES = 'node_modules/.role-radar';
const SOURCES = ['src', 'tests/bench', 'tests/support', 'package.json', 'package-lock.json'];

/**
 * Runs `src/cli/<name>.ts`. Node 20 can't run TypeScript, so the program is first bundled into
 * node_modules/.role-radar (at the same depth as src/cli), unless the bundle there has the same
 * sources. Prints nothing itself: standard output belongs to the program. Returns what it exports.
 */
export async function runProgram(name, args) {
  const bundle = join(ROOT, `${BUNDLES}/${name}.js`);
  const stamp = join(ROOT, `${BUNDLES}/.${name}-stamp`);
  const wanted = hashOf(SOURCES);
  if (!existsSync(bundle) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await bundleProgram(name);
    writeFileSync(stamp, wanted);
  }
  process.argv = [process.argv[0], bundle, ...args];
  return import(pathToFileURL(bundle).href);
}

async function bundleProgram(name) {
  const source = `src/cli/${name}.ts`;
  if (!/^[a-z-]+$/.test(name) || !existsSync(join(ROOT, source))) {
    throw new Error(`There is no program called ${JSON.stringify(name)}.`);
  }
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: source,
      outDir: BUNDLES,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: `${name}-[hash].js` },
      },
    },
  });
}
