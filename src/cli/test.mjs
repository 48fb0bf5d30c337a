// npm test: from a fresh clone to the totals. "--guards" stops after the guards, "--deep" goes on
// to the runs that take long. Nothing here needs more than Node and git to be on the machine.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT, run, runTool } from './steps.mjs';

const flags = new Set(process.argv.slice(2));
const REPORTS = join(ROOT, 'reports');
const totals = { passed: 0, failed: 0, skipped: 0 };

const FORMATTED = [
  'src/**/*.{ts,tsx,mjs,css,md}',
  'tests/**/*.{ts,tsx}',
  '*.{json,ts,html}',
  '.oxlintrc.json',
];

/** What is checked without running the product, each one a step. */
const GUARDS = [
  ['format', () => runTool('prettier', ['--check', '--log-level', 'warn', ...FORMATTED])],
  ['lint', lint],
  ['styles', () => runTool('stylelint', ['src/**/*.css'])],
  ['types: core', () => runTool('tsc', ['-p', 'src/core', '--noEmit'])],
  ['types: src', () => runTool('tsc', ['-p', 'src', '--noEmit'])],
  ['types: tests', () => runTool('tsc', ['-p', 'tests', '--noEmit'])],
  ['boundaries', () => runTests('architecture')],
  ['dead code', () => runTool('knip', ['--treat-config-hints-as-errors'])],
];

const TESTS = [
  ['unit tests', () => runTests('unit')],
  ['build', () => ensureBuilt()],
  ['built site', () => runTests('built')],
  ['browser tests', () => runTests('browser')],
];

const DEEP = [
  [
    'mutation tests',
    () => run(process.execPath, [bin('@stryker-mutator/core/bin/stryker.js'), 'run']),
  ],
];

try {
  await ensureInstalled();
  if (!flags.has('--guards')) process.env.CHROME = await ensureChromium();
} catch (error) {
  totals.failed += 1;
  print(`✖ ${error.message}`);
  finish();
}

if (flags.has('--deep')) process.env.DEEP = '1';
mkdirSync(REPORTS, { recursive: true });
await runSteps(GUARDS);
if (!flags.has('--guards')) await runSteps(TESTS);
if (flags.has('--deep')) await runSteps(DEEP);
finish();

async function runSteps(steps) {
  for (const [name, step] of steps) {
    const started = Date.now();
    const { code, output, counts } = await step();
    const ok = code === 0;
    // Tests are counted one by one, any other step as one; a step that broke counts as failed.
    const { passed, failed, skipped } = counts ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
    totals.passed += passed;
    totals.failed += ok ? failed : Math.max(failed, 1);
    totals.skipped += skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const detail = counts ? `, ${passed + failed + skipped} tests` : '';
    print(`${ok ? '✔' : '✖'} ${name} (${seconds} s${detail})`);
    if (ok) for (const line of notesIn(output)) print(`  ${line}`);
    else print(output.trimEnd().replace(/^/gm, '    '));
  }
}

/** A guard that looked at nothing must not pass. */
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

async function runTests(project) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const { code, output } = await runTool(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { NO_COLOR: '1', FORCE_COLOR: undefined } },
  );
  const counts = readCounts(report);
  if (code !== 0 || counts.passed + counts.failed > 0) return { code, output, counts };
  return { code: 1, output: `${output}\nNo test ran.`, counts };
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Lines that a passing step wants to be seen: which browsers ran, and why something didn't. */
function notesIn(output) {
  return new Set(output.split('\n').filter((line) => /^(?:skipped because|ran in) /.test(line)));
}

function bin(path) {
  return join(ROOT, 'node_modules', path);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function finish() {
  print(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exit(totals.failed > 0 ? 1 : 0);
}
