import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import {
  createStaticServer,
  type StaticServer,
  type StaticServerOptions,
} from '../../src/cli/server/static-server.ts';
import { LAUNCH_OPTIONS, recordTraces } from './launch-options.ts';
import { watchPage, type Watch } from './watch-page.ts';

export const DIST = new URL('../../dist', import.meta.url).pathname;

/** Command-line flags for Chromium in all tests. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let shared: Promise<Browser> | undefined;

/** What runs the pages: the shell is lighter, Chromium has windows, and workers as people have them. */
type ChromiumProgram = 'headless shell' | 'chromium';

/** Starts Chromium, or returns the one that this test file already started. */
export function launchChromium(program: ChromiumProgram = 'headless shell'): Promise<Browser> {
  const isShell = program === 'headless shell' && LAUNCH_OPTIONS.headless === true;
  const executablePath = isShell ? headlessShellPath() : chromiumPath();
  const options = { executablePath, args: CHROMIUM_ARGS, ...LAUNCH_OPTIONS };
  shared ??= chromium.launch(options).then(recordTraces);
  return shared;
}

/** Closes the shared Chromium; for `afterAll` of every browser test file. */
export async function closeChromium(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/** Path of the Chromium that the tests use. */
export function chromiumPath(): string {
  // `npm test` finds or installs one and sets CHROME. The fallback is Debian's path.
  return process.env['CHROME'] ?? '/usr/bin/chromium';
}

/**
 * Path of Chromium's headless shell, the same engine without windows: a test in it takes less than
 * half of the processor's time. Chromium itself where there is none.
 */
function headlessShellPath(): string {
  return process.env['CHROME_HEADLESS_SHELL'] ?? chromiumPath();
}

export type ServeOptions = Partial<
  Pick<StaticServerOptions, 'base' | 'fault' | 'onRequest' | 'root' | 'settings'>
>;

/** Serves the build on a free port until the test is over. */
export async function serveSite(options: ServeOptions = {}): Promise<StaticServer> {
  const root = options.root ?? DIST;
  const server = await createStaticServer({
    settings: await readHeaderSettings(root),
    ...options,
    root,
  });
  onTestFinished(() => server.close());
  return server;
}

export type OpenOptions = ServeOptions & {
  /** Address from the site's root, with query and fragment. */
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  readonly program?: ChromiumProgram;
  /** Errors and requests that the test provokes on purpose, and that don't fail it. */
  readonly allow?: readonly RegExp[];
};

export type OpenApp = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: StaticServer;
  readonly watch: Watch;
  /** Absolute URL of a path from the site's root. */
  readonly urlOf: (path: string) => string;
};

/**
 * Opens the built site in a fresh profile. When the test is over it fails if any page of the
 * profile broke the content security policy, logged an error, or asked another origin for anything.
 */
export async function openApp(options: OpenOptions = {}): Promise<OpenApp> {
  const server = await serveSite(options);
  const browser = await launchChromium(options.program);
  const context = await browser.newContext(options.context);
  onTestFinished(() => context.close());
  const urlOf = (path: string) => new URL(path.replace(/^\//, ''), server.urlAt()).href;
  const watch = await watchContext(context, [server.urlAt()], options.allow);
  const page = await context.newPage();
  await page.goto(urlOf(options.path ?? '/'));
  return { page, context, server, watch, urlOf };
}

/** Fails the test if any page of this profile breaks the rules before the test ends. */
export async function watchContext(
  context: BrowserContext,
  origins: readonly string[],
  allow: readonly RegExp[] = [],
): Promise<Watch> {
  const watch = await watchPage(context, origins, allow);
  // Registered after the context's own close, so it runs before it.
  onTestFinished(async () => {
    expect(await watch.complaints()).toEqual([]);
  });
  return watch;
}

export type HostPage = {
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** A file other than the page, served unchanged. */
export type HostFile = { readonly type: string; readonly body: string };

/** Serves a page with this body and these headers from another site: 127.0.0.1, where the app is localhost. */
export async function serveHostPage(
  html: string | ((path: string) => string | HostFile),
  headers: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
  const server = createServer((request, response) => {
    const body = typeof html === 'string' ? html : html(request.url ?? '/');
    if (typeof body !== 'string') {
      response.writeHead(200, { 'content-type': body.type });
      response.end(body.body);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en"><title>Host</title>${body}</html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${address.port}/`, close };
}

export type Profile = { readonly context: BrowserContext; readonly folder: string };

/**
 * Starts a separate browser with a profile on disk, which another launch with its `folder` reuses.
 * `thirdPartyStorage` says whether frames of other sites may store anything: Debian's default is
 * 'blocked'.
 */
export async function launchProfile(
  thirdPartyStorage: 'allowed' | 'blocked',
  folder?: string,
): Promise<Profile> {
  const profileFolder = folder ?? (await mkdtemp(join(tmpdir(), 'role-radar-profile-')));
  if (folder === undefined) {
    const profile = { cookie_controls_mode: thirdPartyStorage === 'allowed' ? 0 : 1 };
    await mkdir(join(profileFolder, 'Default'), { recursive: true });
    await writeFile(join(profileFolder, 'Default/Preferences'), JSON.stringify({ profile }));
    onTestFinished(() =>
      rm(profileFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
    );
  }
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
    ...LAUNCH_OPTIONS,
  });
  onTestFinished(() => context.close());
  return { context, folder: profileFolder };
}
