// npm test -- tests/core/share: runs only the requested tests, preparing only what these need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureTestBrowsers } from './ensure-chromium.mjs';
import { ensureEngines } from './ensure-engines.mjs';
import { USAGE } from './parse-test-args.mjs';
import { REPORTS, runVitest } from './run-tests.mjs';
import { filesByName, needsOf, selectTests } from './select-tests.mjs';
import { filesBelow, ROOT } from '../steps/steps.mjs';

/** Options for watching tests: no timeouts, and one window at a time. */
const WATCHED = ['--testTimeout=0', '--hookTimeout=0', '--no-file-parallelism'];

/**
 * Runs the requested tests and resolves to the exit code and the counts. Forwards Vitest's output
 * to standard error. Throws a readable message when no test matches.
 */
export async function runSelected({ wanted, names, headed, slow, trace }) {
  const tests = filesBelow(['tests']).filter((file) => /\.test\.tsx?$/.test(file));
  const from = process.env.INIT_CWD ?? process.cwd();
  const selected = selectTests(wanted, { root: ROOT, from, tests });
  if (selected.untested.length > 0) {
    throw new Error(`No test is named after ${selected.untested.join(', ')}.\n\n${USAGE}`);
  }
  const words = [...selected.names, ...names];
  const files = selected.files.length > 0 ? selected.files : tests;
  const said = (file) => readFileSync(join(ROOT, file.replace(/:\d+$/, '')), 'utf8');
  for (const likely of words.length > 0 ? filesByName(words, files, said) : [files]) {
    const result = await runFiles(likely, { words, headed, slow, trace });
    const { passed, failed, skipped } = result.counts;
    if (result.code !== 0 || passed + failed + skipped > 0) return result;
  }
  throw new Error(`No test file and no test is called "${words.join('" or "')}".\n\n${USAGE}`);
}

async function runFiles(files, { words, headed, slow, trace }) {
  const needs = needsOf(files);
  if (needs.browsers && headed && !hasScreen()) {
    throw new Error('No screen for --headed here: use --trace, or begin with "xvfb-run -a".');
  }
  if (needs.site) {
    const { code, output } = await ensureBuilt({ show: true });
    if (code !== 0) throw new Error(`The build failed.\n${output}`);
  }
  if (needs.browsers) {
    await ensureTestBrowsers({ installsShell: false });
    await ensureEngines();
  }
  const name = words.length > 0 ? new RegExp(words.map(escapePattern).join('|')) : undefined;
  const watched = headed || slow > 0 ? WATCHED : [];
  return runVitest([...files, ...watched], {
    report: join(REPORTS, 'selected.json'),
    show: true,
    name,
    env: {
      HEADED: headed ? '1' : undefined,
      SLOW_MO: slow > 0 ? String(slow) : undefined,
      TRACE: trace ? '1' : undefined,
      ...(process.stderr.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }),
    },
  });
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function escapePattern(word) {
  return word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
