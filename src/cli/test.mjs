// npm test: from a fresh clone to the totals; its options are in parse-test-args.mjs. Requires only
// Node and git.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureTestBrowsers } from './testing/ensure-chromium.mjs';
import { DEEP_RUNS } from './testing/deep-runs.mjs';
import { ensureEngines } from './testing/ensure-engines.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { parseTestArgs, USAGE } from './testing/parse-test-args.mjs';
import { runSelected } from './testing/run-selected.mjs';
import { runTests } from './testing/run-tests.mjs';
import { runNpm, runTool } from './steps/steps.mjs';

const asked = parseTestArgs(process.argv.slice(2));
const totals = { passed: 0, failed: 0, skipped: 0 };

const FORMATTED = [
  'src/**/*.{ts,tsx,mjs,css,md}',
  'tests/**/*.{ts,tsx}',
  '*.{json,ts,html}',
  '.oxlintrc.json',
];

/** Limit for a build, in seconds. */
const MAX_BUILD_SECONDS = 60;

/**
 * Excludes tests, so that code which only tests use counts as unused. The core's entry point may
 * export more than the app uses.
 */
const ONLY_TESTS = ['--production', '--include-entry-exports', '--exclude', 'types'];

/** Checks that don't run the product, one step each. They are independent, so two run at a time. */
const GUARDS = [
  ['format', () => runTool('prettier', ['--check', '--log-level', 'warn', ...FORMATTED])],
  ['lint', lint],
  ['styles', () => runTool('stylelint', ['src/**/*.css'])],
  ['types: core', () => runTool('tsc', ['-p', 'src/core', '--noEmit'])],
  ['types: src', () => runTool('tsc', ['-p', 'src', '--noEmit'])],
  ['types: tests', () => runTool('tsc', ['-p', 'tests', '--noEmit'])],
  ['boundaries', () => runTests('architecture')],
  ['dead code', () => runTool('knip', ['--treat-config-hints-as-errors'])],
  ['code that only tests use', () => runTool('knip', ONLY_TESTS)],
  ['signatures', checkSignatures],
];

const TESTS = [
  ['tests of the core', testCore],
  ['unit tests', () => runTests('unit')],
  ['unit tests that share no worker', () => runTests('isolated')],
  ['build', buildInTime],
  ['built site', () => runTests('built')],
  ['browser tests', testInBrowsers],
];

if (asked.help || asked.problem !== undefined) {
  print(asked.problem === undefined ? USAGE : `${asked.problem}\n\n${USAGE}`);
  process.exit(asked.problem === undefined ? 0 : 2);
}
const isSelection = asked.wanted.length + asked.names.length > 0;
let engines;
try {
  await ensureInstalled();
  if (isSelection) await countSelected();
  else if (!asked.guards) await ensureTestBrowsers({ installsShell: true });
} catch (error) {
  totals.failed += 1;
  print(`✖ ${error.message}`);
  finish();
}
if (!isSelection) await runAll();
finish();

async function runAll() {
  if (asked.deep) return runSteps(deepSteps());
  // Only browser tests need them, so the installation runs in the background.
  if (!asked.guards) engines = ensureEngines();
  await runSteps(GUARDS, 2);
  if (!asked.guards) await runSteps(TESTS);
}

async function countSelected() {
  const { code, counts } = await runSelected(asked);
  Object.assign(totals, counts);
  if (code !== 0) totals.failed = Math.max(totals.failed, 1);
}

/** All long runs, or those after "--only". */
function deepSteps() {
  const names = asked.only ?? [...DEEP_RUNS.keys()];
  const unknown = names.filter((name) => !DEEP_RUNS.has(name));
  if (unknown.length === 0) return names.map((name) => [name, DEEP_RUNS.get(name)]);
  const known = [...DEEP_RUNS.keys()].join(', ');
  return [['--only', () => ({ code: 1, output: `Known are: ${known}. Unknown: "${unknown}".` })]];
}

/** Runs the steps in order, `concurrency` at a time, and prints each outcome when it is known. */
async function runSteps(steps, concurrency = 1) {
  const waiting = steps.values();
  const runner = async () => {
    for (const step of waiting) await runStep(...step);
  };
  await Promise.all(Array.from({ length: concurrency }, runner));
}

async function runStep(name, step) {
  const started = Date.now();
  const { code, output, counts, lines = [], skipped: unable = false } = await step();
  const ok = code === 0;
  // Tests count individually, any other step as one; a crashed step counts as failed.
  const { passed, failed, skipped } = counts ?? {
    passed: ok && !unable ? 1 : 0,
    failed: 0,
    skipped: unable ? 1 : 0,
  };
  totals.passed += passed;
  totals.failed += ok ? failed : Math.max(failed, 1);
  totals.skipped += skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const detail = counts ? `, ${passed + failed + skipped} tests` : '';
  print(`${ok ? '✔' : '✖'} ${name} (${seconds} s${detail})`);
  if (ok) for (const line of [...notesIn(output), ...lines]) print(`  ${line}`);
  else print(output.trimEnd().replace(/^/gm, '    '));
}

/** Lints everything; fails also if no file was checked. */
async function lint() {
  const result = await runTool('oxlint', [
    '--type-aware',
    '--deny-warnings',
    'src',
    'tests',
    'vite.config.ts',
  ]);
  const files = Number(/on (\d+) files?/.exec(result.output)?.[1] ?? 0);
  return files > 0
    ? result
    : { code: 1, output: `${result.output}\nThe linter looked at no files.` };
}

/**
 * Runs the core's tests with coverage, and fails below its threshold. Separate from the other unit
 * tests, which coverage would slow down by a sixth.
 */
async function testCore() {
  const result = await runTests('core', { args: ['--coverage.enabled'] });
  const branches = /^Branches +: (.*)$/m.exec(result.output)?.[1];
  if (branches === undefined) return { ...result, code: result.code || 1 };
  return { ...result, lines: [`branches of the core: ${branches}`] };
}

/** Builds the site; fails if that takes longer than a minute on two cores. */
async function buildInTime() {
  const started = Date.now();
  const result = await ensureBuilt();
  const seconds = (Date.now() - started) / 1000;
  if (result.code !== 0 || seconds <= MAX_BUILD_SECONDS) return result;
  return { code: 1, output: `The build took ${seconds.toFixed(0)} s of ${MAX_BUILD_SECONDS}.` };
}

async function testInBrowsers() {
  await engines;
  return runTests('browser');
}

/**
 * Verifies the registry's signatures of the installed packages. Can't be checked offline, or with a
 * mirror without signatures.
 */
async function checkSignatures() {
  const { code, output } = await runNpm(
    ['audit', 'signatures', '--fetch-retries=0', '--fetch-timeout=15000', '--loglevel=error'],
    { timeout: 60_000 },
  );
  if (code === 0) return { code, output, lines: [output.trim().split('\n').at(-1)] };
  if (/invalid|missing .*signature|tampered/i.test(output)) return { code, output };
  const reason = /\b(?:E[A-Z]{3,}|ENOTFOUND|HTTP \d{3}|\d{3} [A-Z][a-z]+)\b/.exec(output)?.[0];
  return {
    code: 0,
    output: `skipped because the registry gives no answer (${reason ?? 'none in 60 s'}): signatures`,
    skipped: true,
  };
}

/** Lines to print even when a step passes: which browsers ran, and why something was skipped. */
function notesIn(output) {
  return new Set(output.split('\n').filter((line) => /^(?:skipped because|ran in) /.test(line)));
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function finish() {
  print(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exit(totals.failed > 0 ? 1 : 0);
}
