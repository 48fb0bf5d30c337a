import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '../steps/steps.mjs';

/** Output folder of the tools of a test run. */
export const REPORTS = join(ROOT, 'reports');

/**
 * Runs the tests of a project in `vitest-projects.ts`, optionally only some files, and resolves to
 * the exit code, output, counts and names of failed tests.
 */
export async function runTests(project, { files = [], args = [], env = {} } = {}) {
  const result = await runVitest([...files, '--project', project, ...args], {
    report: join(REPORTS, `${project}.json`),
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  const { code, output, counts } = result;
  if (code !== 0 || counts.passed + counts.failed > 0) return result;
  return { code: 1, output: `${output}\nNo test ran.`, counts };
}

/**
 * Runs Vitest once with these arguments and resolves to the exit code, output and counts. `report`
 * is the file for the outcome of each test; `show` forwards the output; with `name`, only tests
 * whose full name matches run and count.
 */
export async function runVitest(args, { report, env, show = false, name }) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const named = name === undefined ? [] : ['-t', name.source];
  const options = { env, show };
  const { code, output } = await runTool(
    'vitest',
    ['run', ...reporters, ...named, ...args],
    options,
  );
  return { code, output, counts: readCounts(report, name) };
}

/** Names of the tests that failed in a project's last run. */
export function readFailures(project) {
  return readOutcomes(join(REPORTS, `${project}.json`))
    .filter(({ status }) => status === 'failed')
    .map(({ file, fullName }) => `${file}: ${fullName}`);
}

function readCounts(report, name = /^/) {
  const outcomes = readOutcomes(report).filter(({ fullName }) => name.test(fullName));
  const count = (...wanted) => outcomes.filter(({ status }) => wanted.includes(status)).length;
  const passed = count('passed');
  const failed = count('failed');
  return { passed, failed, skipped: outcomes.length - passed - failed };
}

/** File, name and status of each test; empty when Vitest wrote no report. */
function readOutcomes(report) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
  return results.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: name.slice(ROOT.length),
      fullName,
      status,
    })),
  );
}
