import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { buildSbom, type Lockfile } from '../build/sbom.ts';
import { printUsage, readArguments, STANDARD_STREAMS } from './read-arguments.ts';
import { nameAsInPackage, PACKAGE_PROGRAMS } from './package-programs.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = 'dist-package';

/** The public modules, each a separate file, so that bundlers can tree-shake them. */
const LIBRARY = [
  'src/core/index.ts',
  ...['embed.ts', 'react.tsx', 'svelte.ts', 'vue.ts'].map((file) => `src/package/${file}`),
];

/** Programs as single files, because `result` starts its own file in worker threads. */
const PROGRAMS = ['role-radar', ...Object.keys(PACKAGE_PROGRAMS)];

/** Dependencies of a single program are bundled instead of becoming dependencies of the package. */
const BUNDLED = ['@valibot/to-json-schema'];

/** The package has no npm scripts, so messages name the npx commands instead. */
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

const USAGE = `Usage: npm run package

Builds the contents of the npm package from scratch into ${OUT}/.
`;

process.exitCode = await buildPackage(process.argv.slice(2));

/** Returns the exit code. */
async function buildPackage(args: readonly string[]): Promise<number> {
  const read = readArguments(args, {}, { optionsOnly: true });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, STANDARD_STREAMS);
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
  return types.status ?? 1;
}
