import { run } from '../steps/steps.mjs';

const APT_OPTIONS = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };

/** Whether packages can be installed: apt is available and the user is root. */
export async function canInstall() {
  return process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0;
}

/**
 * Installs Debian packages, with a limit of ten minutes. Doesn't report success: check for the
 * program itself.
 */
export async function install(packages) {
  await run('apt-get', ['update', '-qq'], APT_OPTIONS);
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    APT_OPTIONS,
  );
}
