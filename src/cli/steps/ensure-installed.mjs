import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm, logProgress } from './steps.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Installs the locked packages when they are missing or differ from the lockfile. Package scripts
 * aren't run.
 */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`,
    );
  }
  if (isInstalled()) return;
  logProgress('Installing the packages of package-lock.json …');
  const { code, output } = await runNpm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}

function isInstalled() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (locked === undefined) throw new Error('package-lock.json is missing or damaged.');
  if (installed === undefined) return false;
  return Object.entries(locked).every(
    ([path, entry]) =>
      path === '' || entry.optional === true || installed[path]?.version === entry.version,
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
