import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { say } from './steps.mjs';

/** What the browser tests look for besides Chromium, and the package of Debian's that has it. */
const ENGINES = new Map([
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['Xvfb', 'xvfb'],
]);

/** The servers that the build writes configuration for, and the packages of Debian's that have them. */
const SERVERS = new Map([
  ['nginx', 'nginx-light'],
  ['caddy', 'caddy'],
  ['apache2', 'apache2'],
]);

/**
 * Installs Firefox ESR, WebKitGTK and a display for it where that can be done (Debian, as root).
 * Never rejects: a test without its engine is skipped and says why.
 */
export async function ensureEngines() {
  await ensurePrograms(ENGINES);
}

/** The same for nginx, Caddy and Apache's httpd. */
export async function ensureServers() {
  await ensurePrograms(SERVERS);
}

/** The same for GNU parallel. */
export async function ensureParallel() {
  await ensurePrograms(new Map([['parallel', 'parallel']]));
}

async function ensurePrograms(programs) {
  const missing = [...programs].filter(([program]) => !isOnPath(program)).map(([, name]) => name);
  if (missing.length === 0 || !(await canInstall())) return;
  say(`Installing ${missing.join(', ')} with apt-get …`);
  await install(missing);
}

function isOnPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
