import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { logProgress } from '../steps/steps.mjs';

/** Programs that browser tests need besides Chromium, with their Debian packages. */
const ENGINES = new Map([
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['Xvfb', 'xvfb'],
]);

/** Servers that the build writes configuration for, with their Debian packages. */
const SERVERS = new Map([
  ['nginx', 'nginx-light'],
  ['caddy', 'caddy'],
  ['apache2', 'apache2'],
]);

/** Programs for listening to Firefox with Orca, with their Debian packages. */
const SCREEN_READER = new Map([
  ['orca', 'orca'],
  ['firefox-esr', 'firefox-esr'],
  ['Xvfb', 'xvfb'],
  ['openbox', 'openbox'],
  ['xdotool', 'xdotool'],
  ['dbus-daemon', 'dbus-daemon'],
  ['gdbus', 'libglib2.0-bin'],
  ['at-spi-bus-launcher', 'at-spi2-core'],
]);

/** Libraries of Orca without a program of their own: installed together with its programs. */
const SCREEN_READER_LIBRARIES = [
  'python3-pyatspi',
  'gir1.2-atspi-2.0',
  'gir1.2-gtk-3.0',
  'gir1.2-wnck-3.0',
  'gsettings-desktop-schemas',
];

/**
 * Installs Firefox ESR, WebKitGTK and a virtual display where possible (Debian, as root). Never
 * rejects: tests without their engine are skipped and say why.
 */
export async function ensureEngines() {
  await ensurePrograms(ENGINES);
}

/** The same for nginx, Caddy and Apache httpd. */
export async function ensureServers() {
  await ensurePrograms(SERVERS);
}

/** The same for GNU parallel. */
export async function ensureParallel() {
  await ensurePrograms(new Map([['parallel', 'parallel']]));
}

/** The same for Orca and what it needs to run without a sound card. */
export async function ensureScreenReader() {
  await ensurePrograms(SCREEN_READER, SCREEN_READER_LIBRARIES);
}

async function ensurePrograms(programs, libraries = []) {
  const missing = [...programs].filter(([program]) => !isOnPath(program)).map(([, name]) => name);
  if (missing.length === 0 || !(await canInstall())) return;
  logProgress(`Installing ${missing.join(', ')} with apt-get …`);
  await install([...missing, ...libraries]);
}

function isOnPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/libexec'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
