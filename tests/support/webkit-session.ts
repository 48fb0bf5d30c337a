import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const START_TRIES = 100;
/** For one command, in milliseconds; loading a page takes longest. */
const COMMAND_TIMEOUT = 30_000;
const POLL_INTERVAL = 100;

/** A WebKitGTK browser, driven by the W3C WebDriver protocol; only the commands that the tests need. */
export type WebKitSession = {
  readonly version: string;
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function body in the page ("return document.title"), with `arguments`. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Clicks the first matching element with a real click. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into the focused page: keys by their WebDriver code points. */
  readonly press: (keys: string) => Promise<void>;
  /** Switches to the first matching frame, also in an element's shadow root, or with null to the page. */
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
 * Starts a display, the driver and a browser, which `close` stops. Tries twice, because now and then
 * the browser never connects to the driver.
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
      signal: AbortSignal.timeout(COMMAND_TIMEOUT),
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
        await sleep(POLL_INTERVAL);
      }
    },
    screenshot: async () =>
      Buffer.from(String(await call('GET', `${session}/screenshot`)), 'base64'),
  };
}

async function closeSession(call: Call, session: string): Promise<void> {
  // The browser may already have exited.
  await call('DELETE', session).catch(() => undefined);
}

/** Starts Xvfb, without which WebKitGTK has no layout; Xvfb chooses a free number and prints it. */
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
      await sleep(POLL_INTERVAL);
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
    const forceKill = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(forceKill);
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
