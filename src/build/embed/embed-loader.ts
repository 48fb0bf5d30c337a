import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** Where the loader is that gets repairs by itself. */
export const EVERGREEN = 'embed/v1';

/** A built file of the loader: the script that careers pages name, and what it loads by itself. */
export type LoaderFile = { readonly name: string; readonly code: string };

const TARGET = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Builds the loader, and the doctor that it loads on demand: minified, without any dependency. */
export async function buildEmbedLoader(root: string): Promise<readonly LoaderFile[]> {
  return Promise.all([
    bundle(root, 'role-radar', 'iife'),
    bundle(root, 'doctor', 'es').then(({ code }) => ({ name: 'role-radar-doctor.js', code })),
  ]);
}

async function bundle(root: string, name: string, format: 'iife' | 'es'): Promise<LoaderFile> {
  const entry = join(root, `src/embed-host/${name}.ts`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        output: { format, entryFileNames: `${name}.js` },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return { name: `${name}.js`, code: chunk.code };
}
