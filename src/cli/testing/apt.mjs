import { run } from '../steps.mjs';

const QUIET = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };

/** Whether packages can be installed here: Debian's tool is there, and this is root. */
export async function canInstall() {
  return process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0;
}

/** Installs Debian's packages, ten minutes at most. Says nothing of how it went: look for what was wanted. */
export async function install(packages) {
  await run('apt-get', ['update', '-qq'], QUIET);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], QUIET);
}
