import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '../steps.mjs';

/** Where the tools of a test run leave what they found. */
export const REPORTS = join(ROOT, 'reports');

/**
 * Runs the tests of one of the projects in `vitest-projects.ts`, or only those whose file is named,
 * and resolves to the exit code, everything printed, the counts and the names of what failed.
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
 * Runs Vitest once, with the arguments given, and resolves to the exit code, everything printed and
 * the counts. `report` is the file for the outcome of each test; `show` passes on what is printed;
 * with `name`, Vitest runs only the tests whose full name matches, and only those count.
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

/** The names of the tests that failed in the last run of a project. */
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

/** File, name and status of each test; nothing when Vitest left no report. */
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
