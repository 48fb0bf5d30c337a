import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = 'dist-package';

/** What users import, each module a file of its own, so that their bundlers keep only what is used. */
const LIBRARY = ['src/core/index.ts', 'src/package/embed.ts', 'src/package/react.tsx'];

/** Programs, each one file: `result` starts itself again in other threads. */
const PROGRAMS = {
  'role-radar': 'src/cli/role-radar.ts',
  result: 'src/cli/result.ts',
  'role-check': 'src/cli/role-check.ts',
};

const SHARED = {
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const;

/** `npm run package`: builds what `npm pack` puts into the package, from nothing, into dist-package/. */
await rm(resolve(ROOT, OUT), { recursive: true, force: true });
await build({
  ...SHARED,
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    rolldownOptions: {
      input: LIBRARY,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
for (const [name, source] of Object.entries(PROGRAMS)) {
  await build({
    ...SHARED,
    build: {
      ssr: true,
      outDir: `${OUT}/programs`,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [name]: source },
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'src/package', '--outDir', OUT],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;
