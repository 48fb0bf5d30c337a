import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findProgram } from '#tests/support/find-program.ts';

const run = promisify(execFile);

const PLUGIN = new URL('./orca', import.meta.url).pathname;
const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
/** Orca is Debian's, and so is the Python it runs in. */
const PYTHON = '/usr/bin/python3';
const PROGRAMS = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'gdbus', 'firefox-esr'];

/** Milliseconds without an event, a word or a busy loop after which Orca counts as at rest. */
const QUIET = 500;
/** A program may need so long to start on a machine that does other things, in milliseconds. */
const START_PATIENCE = 120_000;
const PATIENCE = 60_000;
/** How often Orca's own loop counts, in milliseconds (see written_speech.py). */
const LOOP = 25;

/** Without what a first start of Firefox brings, and with its accessibility tree whatever it thinks of this desktop. */
const FIREFOX_SETTINGS: Readonly<Record<string, boolean | number | string>> = {
  'accessibility.force_disabled': -1,
  'accessibility.typeaheadfind': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.urlbar.autoFill': false,
  'browser.urlbar.suggest.searches': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.ipc.processPrelaunch.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'sidebar.revamp': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Something Orca said: on a key or an event, or while it reads a page from its top. */
export type Utterance = { readonly kind: 'say' | 'all'; readonly text: string };

/** Firefox under Orca, on a display and a session bus of their own. */
export type ScreenReader = {
  /** Presses a key by its X name ("h", "shift+Tab"), and returns what is said until Orca is at rest. */
  readonly press: (key: string, quiet?: number) => Promise<readonly Utterance[]>;
  readonly close: () => Promise<void>;
};

/** What has to be installed before one can listen; empty where nothing is missing. */
export function missingPrograms(): readonly string[] {
  return [
    ...PROGRAMS.filter((name) => findProgram(name) === undefined),
    ...(findProgram('at-spi-bus-launcher', ['/usr/libexec']) === undefined ? [BUS_LAUNCHER] : []),
  ];
}

/** Settings of Orca that its users choose, where they differ from what it comes with. */
export type OrcaSettings = {
  /** "Speak child position": "2 of 5" after an answer. Other screen readers come with it. */
  readonly places?: boolean;
};

/** Starts all of it with a page open. Rejects, with what was waited for, where something does not start. */
export async function startScreenReader(
  url: string,
  settings: OrcaSettings = {},
): Promise<ScreenReader> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-heard-'));
  const session = new Session(folder, settings);
  try {
    await session.start(url);
  } catch (error) {
    await session.close();
    throw error;
  }
  return {
    press: (key, quiet) => session.press(key, quiet),
    close: () => session.close(),
  };
}

type Counters = {
  readonly said: number;
  readonly loops: number;
  readonly events: number;
  readonly keys: number;
  readonly queue: number;
};

class Session {
  private children: readonly ChildProcess[] = [];
  private env: NodeJS.ProcessEnv = {};
  private read = 0;
  private readonly folder: string;
  private readonly speech: string;
  private readonly status: string;
  private readonly settings: OrcaSettings;

  constructor(folder: string, settings: OrcaSettings) {
    this.folder = folder;
    this.settings = settings;
    this.speech = join(folder, 'speech.jsonl');
    this.status = join(folder, 'status.json');
  }

  async start(url: string): Promise<void> {
    await this.makeHome();
    this.env['DISPLAY'] = `:${await this.startDisplay()}`;
    this.env['DBUS_SESSION_BUS_ADDRESS'] = await this.startBus();
    // Without keys of its own: Alt+Shift+arrow, Orca's keys for cells, is among openbox's.
    this.spawn('openbox', '--sm-disable', '--config-file', join(this.folder, 'openbox.xml'));
    // Firefox asks for this flag before it builds its tree.
    this.spawn(BUS_LAUNCHER, '--launch-immediately', '--a11y=1', '--screen-reader=1');
    await this.until(() => this.hasAccessibilityBus(), 'the accessibility bus');
    this.spawn(PYTHON, join(PLUGIN, 'start_orca.py'));
    await this.untilSpoken('Screen reader on', 'Orca');
    const profile = join(this.folder, 'profile');
    this.spawn('firefox-esr', '--no-remote', '--new-instance', '--profile', profile, url);
    await this.untilSpoken('Firefox', 'Firefox');
    await this.settle(1500);
  }

  async press(key: string, quiet = QUIET): Promise<readonly Utterance[]> {
    await run('xdotool', ['key', '--clearmodifiers', key], { env: this.env });
    await wait(100);
    await this.settle(quiet);
    return this.heard();
  }

  async close(): Promise<void> {
    const { children } = this;
    this.children = [];
    for (const child of children.toReversed()) end(child, 'SIGTERM');
    await Promise.race([Promise.all(children.map(ended)), wait(5000)]);
    for (const child of children) end(child, 'SIGKILL');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async makeHome(): Promise<void> {
    const home = join(this.folder, 'home');
    const orca = join(home, 'data/orca');
    const folders = [orca, join(home, 'config'), join(home, 'cache'), join(this.folder, 'profile')];
    for (const folder of folders) await mkdir(folder, { recursive: true });
    await mkdir(join(this.folder, 'run'), { mode: 0o700 });
    for (const file of ['written_speech.py', 'orca-customizations.py']) {
      await cp(join(PLUGIN, file), join(orca, file));
    }
    const settings = Object.entries(FIREFOX_SETTINGS).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(this.folder, 'profile/user.js'), settings.join('\n'));
    await writeFile(
      join(this.folder, 'openbox.xml'),
      '<openbox_config xmlns="http://openbox.org/3.4/rc"/>',
    );
    await writeFile(this.speech, '');
    const {
      WAYLAND_DISPLAY: _wayland,
      XAUTHORITY: _authority,
      AT_SPI_BUS_ADDRESS: _bus,
      ...kept
    } = process.env;
    this.env = {
      ...kept,
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: join(this.folder, 'run'),
      GDK_BACKEND: 'x11',
      MOZ_ENABLE_WAYLAND: '0',
      GNOME_ACCESSIBILITY: '1',
      GSETTINGS_BACKEND: 'memory',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
      ORCA_SPEECH: this.speech,
      ORCA_STATUS: this.status,
      ORCA_PLACES: this.settings.places === true ? '1' : '',
    };
  }

  /** Resolves to the number of the display, which Xvfb chooses and writes to the pipe it is given. */
  private startDisplay(): Promise<string> {
    const options = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    return this.firstLine('Xvfb', ['-displayfd', '1', ...options]);
  }

  private startBus(): Promise<string> {
    return this.firstLine('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  }

  /** Starts a program that says on its first line where it can be reached. */
  private firstLine(program: string, args: readonly string[]): Promise<string> {
    const child = spawn(program, args, {
      env: this.env,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    this.children = [...this.children, child];
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`${program} ended`)));
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
  }

  private spawn(program: string, ...args: readonly string[]): void {
    const child = spawn(program, args, { env: this.env, stdio: 'ignore', detached: true });
    this.children = [...this.children, child];
  }

  private async hasAccessibilityBus(): Promise<boolean> {
    const call = ['call', '--session', '--dest', 'org.freedesktop.DBus'];
    const method = ['--method', 'org.freedesktop.DBus.NameHasOwner', 'org.a11y.Bus'];
    const asked = [...call, '--object-path', '/org/freedesktop/DBus', ...method];
    const { stdout } = await run('gdbus', asked, { env: this.env }).catch(() => ({ stdout: '' }));
    return stdout.includes('true');
  }

  private spoken(): Promise<string> {
    return readFile(this.speech, 'utf8');
  }

  /** What was said since this was asked last. */
  private async heard(): Promise<readonly Utterance[]> {
    const lines = (await this.spoken()).split('\n').slice(0, -1);
    const heard = lines.slice(this.read).map((line) => JSON.parse(line) as Utterance);
    this.read = lines.length;
    return heard;
  }

  private async counters(): Promise<Counters | undefined> {
    try {
      return JSON.parse(await readFile(this.status, 'utf8')) as Counters;
    } catch {
      return undefined;
    }
  }

  private async untilSpoken(words: string, what: string): Promise<void> {
    await this.until(async () => (await this.spoken()).includes(words), what, START_PATIENCE);
  }

  /** Until Orca got no event, said nothing and had an idle loop for so many milliseconds. */
  private async settle(quiet: number): Promise<void> {
    let last = '';
    let since = 0;
    let loops = 0;
    await this.until(async () => {
      const now = await this.counters();
      if (now === undefined) return false;
      const seen = `${now.said} ${now.events} ${now.keys} ${now.queue}`;
      if (seen !== last) {
        last = seen;
        since = Date.now();
        loops = now.loops;
      }
      const isIdle = now.queue === 0 && now.loops - loops >= quiet / LOOP / 3;
      return isIdle && Date.now() - since >= quiet;
    }, 'Orca to come to rest');
  }

  private async until(
    holds: () => Promise<boolean>,
    what: string,
    patience = PATIENCE,
  ): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`);
      await wait(30);
    }
  }
}

/** Ends a program and what it started: each is the head of a group of its own. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in this moment.
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}
