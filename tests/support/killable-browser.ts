import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { CHROMIUM_ARGS, chromiumPath } from './browser.ts';

const START_TRIES = 300;

/** A Chromium that can be killed, as by the operating system. */
export type KillableBrowser = {
  readonly page: Page;
  /** Sends SIGKILL to the browser and its child processes; resolves when the browser has exited. */
  readonly kill: () => Promise<void>;
};

/** Creates a profile folder, which is deleted after the test. */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-kill-'));
  onTestFinished(() =>
    rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  return folder;
}

/** Starts Chromium with a profile folder, in a separate process group. */
export async function startKillable(folder: string): Promise<KillableBrowser> {
  const portFile = join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  // The locks that a killed browser leaves behind would claim that the profile is in use.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    await rm(join(folder, name), { force: true });
  }
  const child = spawn(
    chromiumPath(),
    [
      ...CHROMIUM_ARGS,
      '--headless=new',
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await connect(child, portFile);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no profile');
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const gone = new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
      });
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

async function connect(child: ChildProcess, portFile: string): Promise<Browser> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (child.exitCode !== null) throw new Error('Chromium ended at once');
    const port = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')[0];
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  throw new Error('Chromium opened no port');
}
