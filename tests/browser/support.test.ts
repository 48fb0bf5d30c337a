import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, type StaticServer } from '../../src/cli/server/static-server.ts';
import {
  closeChromium,
  launchChromium,
  launchProfile,
  serveHostPage,
} from '#tests/support/browser.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const SETTINGS = {
  siteUrl: null,
  embedHosts: [],
  hashes: { scripts: [], styles: [] },
  published: [],
  hsts: null,
};
const PAGES: Readonly<Record<string, string>> = {
  clean:
    '<link rel="icon" href="data:,"><body><p>fine</p><script src="../assets/fine.js"></script>',
  'embed/frame': '<p>framed</p>',
  inline: '<link rel="icon" href="data:,"><script>window.ran = true;</script>',
  sink: '<link rel="icon" href="data:,"><body><script src="../assets/sink.js"></script>',
  error: '<link rel="icon" href="data:,"><script src="../assets/error.js"></script>',
  away: '<link rel="icon" href="data:,"><script src="../assets/away.js"></script>',
};
const SCRIPTS: Readonly<Record<string, string>> = {
  fine: "document.querySelector('p').textContent = 'ran';",
  sink: "document.body.innerHTML = '<b>x</b>';",
  error: "console.error('planted');",
  away: "fetch('http://127.0.0.1:9/').catch(() => undefined);",
};

let server: StaticServer;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'role-radar-watch-'));
  await mkdir(join(root, 'assets'));
  for (const [name, body] of Object.entries(PAGES)) {
    await mkdir(join(root, name), { recursive: true });
    await writeFile(join(root, name, 'index.html'), `<!doctype html><title>t</title>${body}`);
  }
  for (const [name, code] of Object.entries(SCRIPTS))
    await writeFile(join(root, `assets/${name}.js`), code);
  server = await createStaticServer({ root, settings: SETTINGS });
});
afterAll(async () => {
  await closeChromium();
  await server.close();
  await rm(root, { recursive: true });
});

async function complaintsOf(
  name: string,
  allow: readonly RegExp[] = [],
): Promise<readonly string[]> {
  const context = await (await launchChromium()).newContext();
  const watch = await watchPage(context, [server.urlAt()], allow);
  const page = await context.newPage();
  await page.goto(`${server.urlAt()}${name}/`, { waitUntil: 'networkidle' });
  const complaints = await watch.complaints();
  await context.close();
  return complaints;
}

describe('the watch over every page', () => {
  it('has nothing to say about a clean one', async () => {
    expect(await complaintsOf('clean')).toEqual([]);
  });

  it.each([
    ['inline', /^policy: script-src-elem blocked inline/],
    ['sink', /^policy: require-trusted-types-for blocked trusted-types-sink/],
    ['error', /^console: planted/],
    ['away', /^policy: connect-src blocked http:\/\/127\.0\.0\.1:9\//],
  ])('sees what is wrong with the page "%s"', async (name, expected) => {
    expect(await complaintsOf(name)).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    );
  });

  it('sees a request to another origin', async () => {
    const host = await serveHostPage('<p>elsewhere</p>');
    const context = await (await launchChromium()).newContext();
    const watch = await watchPage(context, [server.urlAt()], []);
    await (await context.newPage()).goto(host.url);
    expect(await watch.complaints()).toContain(`request to another origin: ${host.url}`);
    expect(watch.requests).toContain(host.url);
    await context.close();
  });

  it('keeps quiet about what a test brings about on purpose', async () => {
    expect(await complaintsOf('error', [/planted/])).toEqual([]);
  });
});

describe('storage in frames of other sites', () => {
  it.each(rowsToTry(['blocked', 'allowed'], 1))('is %s where a test asks for it', async (mode) => {
    const host = await serveHostPage(
      `<iframe src="${server.urlAt('localhost')}embed/frame/"></iframe>`,
    );
    const { context } = await launchProfile(mode);
    const page = await context.newPage();
    await page.goto(host.url);
    const outcome = await page.frames()[1]?.evaluate(() => {
      if (document.querySelector('p')?.textContent !== 'framed') return 'not framed';
      try {
        localStorage.setItem('a', '1');
        return 'allowed';
      } catch {
        return 'blocked';
      }
    });
    expect(outcome).toBe(mode);
  });
});

describe('other engines', () => {
  it.runIf(IS_DEEP_RUN)('run the page in Firefox', async (context) => {
    const browser = await launchFirefox(context);
    const page = await browser.newPage();
    await page.goto(`${server.urlAt()}clean/`);
    expect(await page.textContent('p')).toBe('ran');
  });

  it('run the page in WebKit', async (context) => {
    const session = await launchWebKit(context);
    await session.goto(`${server.urlAt()}clean/`);
    expect(await session.waitFor("return document.querySelector('p').textContent")).toBe('ran');
    expect(Number(await session.run('return innerWidth'))).toBeGreaterThan(300);
  });
});
