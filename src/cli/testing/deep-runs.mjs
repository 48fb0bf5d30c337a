// The parts of `npm run test:deep`: each repeats at a large scale what `npm test` checks at a small
// one. Every part resolves to its exit code, its output, and lines with its figures.
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureParallel, ensureScreenReader, ensureServers } from './ensure-engines.mjs';
import { readFailures, REPORTS, runTests } from './run-tests.mjs';
import { ROOT, run, TOOLS } from '../steps/steps.mjs';

/**
 * The parts of the core to mutate, and the minimum share of mutants that their tests must detect.
 */
const MUTATED = ['scoring', 'share', 'quiz', 'role'];
const MIN_KILLED = 90;
const FULL_RUNS = 10;
/** Browser tests that kill a browser again and again. */
const KILLED = ['killed-browser', 'killed-deletion', 'studio'].map(
  (file) => `tests/browser/${file}.test.ts`,
);
const PROJECTS = ['architecture', 'core', 'unit', 'isolated', 'built', 'browser'];

/** The parts by name, in the order in which they run. */
export const DEEP_RUNS = new Map([
  ['inputs', tryInputs],
  ['kills', killBrowsers],
  ['journeys', runThoroughly],
  ['studio', writeRole],
  ['languages', showPseudoLocale],
  ['hosts', tryHosts],
  ['servers', runServers],
  ['recipes', runRecipes],
  ['package', checkPackage],
  ['heard', compareScreenReader],
  ['windows', buildWindowsClone],
  ['mutation', mutate],
  ['runs', runTenTimes],
]);

/** More than a million generated inputs each for the decoder and the role parser. */
function tryInputs() {
  const files = [
    'tests/core/share/corruption.test.ts',
    'tests/core/role/parse-role.test.ts',
    'tests/core/role/parse-role-text.test.ts',
  ];
  return runTests('core', { files, env: { DEEP: '1' } });
}

/** Kills a hundred browsers with SIGKILL while answers are given. */
async function killBrowsers() {
  const built = await ensureBuilt();
  if (built.code !== 0) return built;
  return runTests('browser', { files: KILLED, env: { DEEP: '1' } });
}

/**
 * Runs the browser tests with every row of their tables, in every engine; `npm test` runs one of
 * each kind. What `killBrowsers` runs is left out.
 */
async function runThoroughly() {
  const built = await ensureBuilt();
  if (built.code !== 0) return built;
  return runTests('browser', {
    args: KILLED.map((file) => `--exclude=${file}`),
    env: { DEEP: '1' },
  });
}

/**
 * Opens every refused role file of the corpus in the studio; writes a role from a blank by keyboard,
 * publishes it, builds with it, takes it.
 */
async function writeRole() {
  const files = ['tests/app/studio/studio-home.test.tsx'];
  const refused = await runTests('unit', { files, env: { DEEP: '1' } });
  if (refused.code !== 0) return refused;
  const built = await ensureBuilt();
  if (built.code !== 0) return built;
  return runTests('deep', { files: ['tests/deep/studio.test.ts'] });
}

/** Shows every screen in a pseudo-locale: no untranslated English, no overflow. */
async function showPseudoLocale() {
  return runTests('deep', { files: ['tests/deep/pseudo-locale.test.ts'] });
}

/** Opens the embed on realistic careers pages, including React and Vue apps. */
async function tryHosts() {
  const built = await ensureBuilt();
  if (built.code !== 0) return built;
  const files = ['tests/deep/embed-hosts.test.ts', 'tests/deep/app-hosts.test.ts'];
  return runTests('deep', { files });
}

/**
 * Runs builds behind nginx, Caddy and Apache httpd; reports servers that can't be installed as
 * skipped.
 */
async function runServers() {
  await ensureServers();
  return runTests('deep', { files: ['tests/deep/servers.test.ts'] });
}

/**
 * Runs the recipes of docs/past-one-machine.md; reports programs that can't be installed as
 * skipped.
 */
async function runRecipes() {
  await ensureParallel();
  return runTests('deep', { files: ['tests/deep/recipes.test.ts'] });
}

/**
 * Builds the package twice, rehearses its release, and type-checks the element in components with
 * each framework's own checker.
 */
function checkPackage() {
  const files = ['tests/deep/release.test.ts', 'tests/deep/frameworks.test.ts'];
  return runTests('deep', { files });
}

/**
 * Compares what Orca says in Firefox with golden transcripts; reports it as skipped when it can't
 * be installed.
 */
async function compareScreenReader() {
  const built = await ensureBuilt();
  if (built.code !== 0) return built;
  await ensureScreenReader();
  return runTests('deep', { files: ['tests/deep/heard/'] });
}

/**
 * Clones the repository with the default settings of Git for Windows: files must keep their line
 * endings, and the build must work.
 */
async function buildWindowsClone() {
  const folder = mkdtempSync(join(tmpdir(), 'role-radar-windows-'));
  const clone = join(folder, 'clone');
  const git = (...args) => run('git', args);
  try {
    const cloned = await git('-c', 'core.autocrlf=true', 'clone', '--quiet', ROOT, clone);
    if (cloned.code !== 0) return cloned;
    const { output } = await git('-C', clone, 'ls-files', '--eol');
    const ends = output.split('\n').filter(Boolean);
    const changed = ends.filter((line) => /\bw\/(?:crlf|mixed)\b/.test(line));
    if (ends.length === 0 || changed.length > 0) {
      return { code: 1, output: `Windows line ends in:\n${changed.join('\n')}` };
    }
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), 'junction');
    const vite = join(ROOT, TOOLS.vite);
    const built = await run(
      process.execPath,
      [vite, 'build', clone, '--config', join(clone, 'vite.config.ts')],
      {
        cwd: clone,
      },
    );
    return { ...built, lines: [`${ends.length} files, none with Windows line ends; built`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Mutation testing of the core: counts the mutants that no test detects. Each part runs with its
 * own tests only, because nearly every test parses a role first and would otherwise run for each
 * mutant of the parser.
 */
async function mutate() {
  const outcomes = [];
  for (const part of MUTATED) outcomes.push(await mutatePart(part));
  return {
    code: outcomes.find(({ code }) => code !== 0)?.code ?? 0,
    output: outcomes.map(({ output }) => output).join('\n'),
    lines: outcomes.flatMap(({ line }) => line),
  };
}

async function mutatePart(part) {
  const report = join(REPORTS, 'mutation.json');
  rmSync(report, { force: true });
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const started = Date.now();
  const { code, output } = await run(
    process.execPath,
    [stryker, 'run', '--mutate', `src/core/${part}/**/*.ts`],
    { env: { PART: part } },
  );
  let files;
  try {
    ({ files } = JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { code: code || 1, output, line: [] };
  }
  renameSync(report, join(REPORTS, `mutation-${part}.json`));
  const { killed, all, untried } = countMutants(files);
  const minutes = Math.ceil((Date.now() - started) / 60_000);
  const line = `core/${part}: ${killed} of ${all} mutants noticed, ${untried} not tried, ${minutes} min`;
  const isWeak = !(killed / all >= MIN_KILLED / 100);
  return { code: code || (isWeak ? 1 : 0), output: `${output}\n${line}`, line: [line] };
}

/**
 * Mutants that only run while a module loads aren't tested; those that don't compile don't count.
 */
function countMutants(files) {
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  return { killed, all: killed + count('Survived', 'NoCoverage'), untried: count('Ignored') };
}

/** Runs all of `npm test` ten times; a test that fails in any run is flaky or broken. */
async function runTenTimes() {
  const failures = new Map();
  const outputs = [];
  for (let count = 1; count <= FULL_RUNS; count += 1) {
    for (const project of PROJECTS) rmSync(join(REPORTS, `${project}.json`), { force: true });
    const { code, output } = await run(process.execPath, [join(ROOT, 'src/cli/test.mjs')], {
      env: { DEEP: undefined },
    });
    const names = PROJECTS.flatMap(readFailures);
    if (code !== 0) outputs.push(`Run ${count}:\n${output}`);
    if (code !== 0 && names.length === 0) names.push('a step that is no test');
    for (const name of names) failures.set(name, (failures.get(name) ?? 0) + 1);
    // Report failures early: the whole run takes two hours.
    console.info(`  run ${count} of ${FULL_RUNS}: ${names.join('; ') || 'nothing failed'}`);
  }
  const lines = [...failures].map(([name, count]) => `failed in ${count} of ${FULL_RUNS}: ${name}`);
  if (lines.length === 0) lines.push(`${FULL_RUNS} full runs, none with a failure`);
  return {
    code: failures.size > 0 ? 1 : 0,
    output: [...outputs, ...lines].join('\n'),
    lines,
  };
}
