import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The `result` program, bundled into a separate folder as `run-program.mjs` does. */
export type ResultProgram = { readonly path: string; readonly remove: () => Promise<void> };

export async function buildResultProgram(): Promise<ResultProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-result-'));
  // The program finds the roles relative to itself.
  await cp('public/roles', join(folder, 'public/roles'), { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/result.ts',
      outDir: join(folder, 'node_modules/.role-radar'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    path: join(folder, 'node_modules/.role-radar/result.mjs'),
    remove: () => rm(folder, { recursive: true }),
  };
}
