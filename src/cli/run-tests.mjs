import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './steps.mjs';

/** Where the tools of a test run leave what they found. */
export const REPORTS = join(ROOT, 'reports');

/**
 * Runs the tests of one of the projects in `vitest-projects.ts`, or only those whose file is named,
 * and resolves to the exit code, everything printed, the counts and the names of what failed.
 */
export async function runTests(project, { files = [], args = [], env = {} } = {}) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const { code, output } = await runTool(
    'vitest',
    [
      'run',
      ...files,
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env: { NO_COLOR: '1', FORCE_COLOR: undefined, ...env } },
  );
  const counts = readCounts(report);
  if (code !== 0 || counts.passed + counts.failed > 0) return { code, output, counts };
  return { code: 1, output: `${output}\nNo test ran.`, counts };
}

/** The names of the tests that failed in the last run of a project. */
export function readFailures(project) {
  try {
    return JSON.parse(readFileSync(join(REPORTS, `${project}.json`), 'utf8')).testResults.flatMap(
      ({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${name.slice(ROOT.length)}: ${fullName}`),
    );
  } catch {
    return [];
  }
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
