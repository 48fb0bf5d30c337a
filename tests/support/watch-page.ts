import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core';

/** Problems and requests of all pages in one profile. */
export type Watch = {
  /** Readable descriptions of all violations so far. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Every requested URL, in order. */
  readonly requests: readonly string[];
};

const BINDING = 'roleRadarTestViolation';

/**
 * Collects policy violations, console errors, uncaught exceptions and requests that leave
 * `origins` (URLs), in every page and frame of the profile from now on. Lines that match `allow` are
 * provoked by the test on purpose.
 */
export async function watchPage(
  context: BrowserContext,
  origins: readonly string[],
  allow: readonly RegExp[],
): Promise<Watch> {
  const found: string[] = [];
  const requests: string[] = [];
  const home = new Set(origins.map((address) => new URL(address).origin));
  const note = (line: string) => {
    if (!allow.some((pattern) => pattern.test(line))) found.push(line);
  };

  await context.exposeBinding(BINDING, (_source, line: string) => note(`policy: ${line}`));
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, name);
      const where = `${event.sourceFile}:${event.lineNumber}`;
      const line = `${event.effectiveDirective} blocked ${event.blockedURI} at ${where} ${event.sample}`;
      if (typeof report === 'function') Reflect.apply(report, window, [line]);
    });
  }, BINDING);
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    note(`exception: ${error.error().stack ?? error.error().message}`),
  );
  context.on('request', (request: Request) => {
    const url = request.url();
    requests.push(url);
    const { protocol, origin } = new URL(url);
    // data: and blob: make no network request.
    if (/^https?:|^wss?:/.test(protocol) && !home.has(origin))
      note(`request to another origin: ${url}`);
  });

  return {
    requests,
    complaints: async () => {
      // One task in every page, so that pending reports arrive.
      await Promise.all(
        context
          .pages()
          .map((page) =>
            page.evaluate(() => new Promise((r) => setTimeout(r, 0))).catch(() => null),
          ),
      );
      return [...found];
    },
  };
}
