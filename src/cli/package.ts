import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { buildSbom, type Lockfile } from '../build/sbom.ts';
import { nameAsInPackage, PACKAGE_PROGRAMS } from './package-programs.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = 'dist-package';

/** What users import, each module a file of its own, so that their bundlers keep only what is used. */
const LIBRARY = [
  'src/core/index.ts',
  ...['embed.ts', 'react.tsx', 'svelte.ts', 'vue.ts'].map((file) => `src/package/${file}`),
];

/** Programs, each one file: `result` starts itself again in other threads. */
const PROGRAMS = ['role-radar', ...Object.keys(PACKAGE_PROGRAMS)];

/** What one program alone needs comes inside it, and is no dependency of the package. */
const BUNDLED = ['@valibot/to-json-schema'];

/** Where the package is installed there are no scripts of npm. */
const COMMANDS: Plugin = {
  name: 'role-radar-commands',
  renderChunk: (code) => ({ code: nameAsInPackage(code), map: null }),
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
for (const name of PROGRAMS) {
  await build({
    ...SHARED,
    plugins: [COMMANDS],
    ssr: { noExternal: BUNDLED },
    build: {
      ssr: true,
      outDir: `${OUT}/programs`,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [name]: `src/cli/${name}.ts` },
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(resolve(ROOT, file), 'utf8'));
const { dependencies } = (await readJson('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
await writeFile(
  resolve(ROOT, OUT, 'sbom.json'),
  buildSbom((await readJson('package-lock.json')) as Lockfile, [
    ...Object.keys(dependencies),
    ...BUNDLED,
  ]),
);
const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'src/package', '--outDir', OUT],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;
