// Plain JavaScript: this runs on a fresh clone, before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Entry points of the tools, started with Node directly, so that no shell is needed on any
 * platform.
 */
export const TOOLS = {
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/playwright-core/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  tsc: 'node_modules/typescript-7/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program in the project's folder. Resolves to its exit code and output; with `show`, output
 * is also forwarded to standard error.
 */
export function run(command, args, { cwd = ROOT, env = {}, show = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    const keep = (chunk) => {
      chunks.push(chunk);
      if (show) process.stderr.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer =
      timeout > 0 ? setTimeout(() => child.kill('SIGKILL'), timeout).unref() : undefined;
    const finish = (code, extra = '') => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString() + extra });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs one of `TOOLS` with Node. */
export function runTool(name, args, options) {
  return run(process.execPath, [join(ROOT, TOOLS[name]), ...args], options);
}

/** Runs npm: the one that started this process, or the one on the PATH. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') || cli?.endsWith('.cjs')
    ? run(process.execPath, [cli, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Files below these paths (files or folders of the project), as sorted project paths. */
export function filesBelow(paths) {
  const found = [];
  const walk = (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (!stats.isDirectory()) found.push(relative(ROOT, path).replaceAll('\\', '/'));
    else for (const name of readdirSync(path)) walk(join(path, name));
  };
  for (const path of paths) walk(join(ROOT, path));
  return found.sort();
}

/** A hash of names and contents of the files below `paths`, and of `extra`; detects changes. */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of filesBelow(paths)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Prints progress to standard error, because standard output is for results. */
export function logProgress(text) {
  process.stderr.write(`${text}\n`);
}
