import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const START_TRIES = 100;
/** Milliseconds for one command; loading a page is the longest. */
const PATIENCE = 30_000;
const TRY_EVERY = 100;

/** A WebKitGTK browser, driven by the W3C WebDriver protocol: just what the tests need of it. */
export type WebKitSession = {
  readonly version: string;
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function body in the page ("return document.title"), with `arguments`. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Clicks the first element that matches, as a person would. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into the focused page: keys by their WebDriver code points. */
  readonly press: (keys: string) => Promise<void>;
  /** Into the first frame that matches, also in the shadow of an element, or back to the page. */
  readonly frame: (selector: string | null, shadowOf?: string) => Promise<void>;
  /** Waits until the function body returns something true, and returns that. */
  readonly waitFor: (body: string, timeout?: number) => Promise<unknown>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

export type WebKitPaths = {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
};

/**
 * Starts a display, the driver and a browser; all three end with `close`. The driver waits for its
 * browser without end, and now and then for one that never calls back: then all three start anew.
 */
export async function startWebKit(paths: WebKitPaths): Promise<WebKitSession> {
  return startOnce(paths).catch(() => startOnce(paths));
}

async function startOnce(paths: WebKitPaths): Promise<WebKitSession> {
  const screen = await startDisplay(paths.display);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name },
    stdio: 'ignore',
  });
  const call = caller(`http://127.0.0.1:${port}`);
  const stop = async () => {
    await end(driver);
    await end(screen.process);
  };
  try {
    await untilReady(call);
    const options = { binary: paths.browser, args: ['--automation'] };
    const created = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const session = `/session/${String(field(created, 'sessionId'))}`;
    const version = String(field(field(created, 'capabilities'), 'browserVersion'));
    return {
      version,
      ...commands(call, session),
      close: () => closeSession(call, session).then(stop),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

function caller(address: string): Call {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Error(`WebDriver ${method} ${path}: no answer`, { cause: error });
    });
    const value = field(await response.json(), 'value');
    if (!response.ok)
      throw new Error(`WebDriver ${method} ${path}: ${String(field(value, 'message'))}`);
    return value;
  };
}

function commands(call: Call, session: string): Omit<WebKitSession, 'version' | 'close'> {
  const run = (body: string, ...args: readonly unknown[]) =>
    call('POST', `${session}/execute/sync`, { script: body, args });
  const find = (selector: string) =>
    call('POST', `${session}/element`, { using: 'css selector', value: selector });
  return {
    run,
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    click: async (selector) => {
      const id = String(field(await find(selector), ELEMENT));
      await call('POST', `${session}/element/${id}/click`, {});
    },
    press: async (keys) => {
      const actions = Array.from(keys).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await call('POST', `${session}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    frame: async (selector, shadowOf) => {
      const inShadow =
        'return document.querySelector(arguments[0]).shadowRoot.querySelector(arguments[1])';
      const found = () =>
        shadowOf === undefined ? find(selector ?? '') : run(inShadow, shadowOf, selector);
      const id = selector === null ? null : await found();
      await call('POST', `${session}/frame`, { id });
    },
    waitFor: async (body, timeout = 20_000) => {
      const until = Date.now() + timeout;
      for (;;) {
        const value = await run(body);
        if (value) return value;
        if (Date.now() > until) throw new Error(`WebKit: not within ${timeout} ms: ${body}`);
        await sleep(TRY_EVERY);
      }
    },
    screenshot: async () =>
      Buffer.from(String(await call('GET', `${session}/screenshot`)), 'base64'),
  };
}

async function closeSession(call: Call, session: string): Promise<void> {
  // A browser that is gone already is closed, too.
  await call('DELETE', session).catch(() => undefined);
}

/** Without a display WebKitGTK lays nothing out; Xvfb picks a free number and tells it. */
async function startDisplay(program: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const name = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended')));
    child.stdout.once('data', (text: Buffer) => resolve(`:${text.toString().trim()}`));
  });
  return { name, process: child };
}

async function untilReady(call: Call): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    try {
      await call('GET', '/status');
      return;
    } catch {
      await sleep(TRY_EVERY);
    }
  }
  throw new Error('WebKitWebDriver did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill();
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
