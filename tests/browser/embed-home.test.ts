import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { StaticServer } from '../../src/cli/server/static-server.ts';
import {
  closeChromium,
  DIST,
  launchChromium,
  serveHostPage,
  serveSite,
} from '#tests/support/browser.ts';
import { appAt, answer, expectState, frameOf, heard, RECORDER } from '#tests/support/embed-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const LINK = '<a href="#fallback">Take the assessment</a>';
const ELEMENT = `<role-radar profile="ai-engineer">${LINK}</role-radar>`;
const INLINE = (await readFile(`${DIST}/embed/v1/role-radar.js`, 'utf8')).replaceAll(
  '</script',
  '<\\/script',
);

type Case = {
  /** What stands in the head of the host's page. */
  readonly loader: (app: StaticServer) => string;
  readonly body?: (app: StaticServer) => string;
  /** What the host answers at other addresses, instead of its page again. */
  readonly files?: Readonly<Record<string, string>>;
};

/**
 * A careers page on a server that answers every address with that page, as single-page apps do:
 * where the loader takes it for the app's, it frames the page in itself.
 */
async function openHost({ loader, body = () => ELEMENT, files = {} }: Case) {
  const app = await serveSite();
  let requests = 0;
  const host = await serveHostPage((path) => {
    requests += 1;
    const head = `<link rel="icon" href="data:,"><script>${RECORDER}</script>${loader(app)}`;
    const file = files[path.split('?')[0] ?? ''];
    if (file !== undefined) return { type: 'text/javascript', body: file };
    return `${head}<body>${body(app)}`;
  });
  const page = await (await launchChromium()).newPage();
  onTestFinished(() => page.close());
  const said: string[] = [];
  const thrown: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(host.url);
  return { app, page, said, thrown, requests: () => requests };
}

async function expectLink(page: Page, said: readonly string[]): Promise<void> {
  await expectState(page, 'role-radar', 'fallback');
  expect(await page.getByText('Take the assessment').first().isVisible()).toBe(true);
  expect((await heard(page, 'error')).map(({ detail }) => detail)).toEqual([
    { code: 'origin', fatal: true },
  ]);
  expect(said.join('\n')).toContain('Role Radar: not found');
}

const script = (source: string) => `<script>${source}</script>`;
const srcOf = (app: StaticServer) => `${appAt(app)}embed/v1/role-radar.js`;
const blob = (attributes: string) =>
  script(`const made = document.createElement('script'); ${attributes}
    made.src = URL.createObjectURL(new Blob([${JSON.stringify(INLINE)}], { type: 'text/javascript' }));
    document.head.append(made);`);

describe('a loader that can tell where it comes from', () => {
  it.each<readonly [string, Case['loader']]>(
    rowsToTry(
      [
        ['a script', (app) => `<script async src="${srcOf(app)}"></script>`],
        ['a script with a query', (app) => `<script src="${srcOf(app)}?ver=6.7.1"></script>`],
        ['a module', (app) => `<script type="module" src="${srcOf(app)}"></script>`],
        [
          'a module with a query',
          (app) => `<script type="module" src="${srcOf(app)}?ver=6.7.1"></script>`,
        ],
        ['an import', (app) => script(`import(${JSON.stringify(srcOf(app))})`)],
        [
          'an import with a query',
          (app) => script(`import(${JSON.stringify(`${srcOf(app)}?v=2`)})`),
        ],
        [
          'a page that cuts its stacks short, as a script',
          (app) => `${script('Error.stackTraceLimit = 1')}<script src="${srcOf(app)}"></script>`,
        ],
      ],
      3,
    ),
  )('as %s shows the assessment', async (_, loader) => {
    const { page, thrown } = await openHost({ loader });
    await expectState(page, 'role-radar', 'ready');
    await answer(await frameOf(page));
    expect(thrown).toEqual([]);
  });
});

const COPIES: readonly (readonly [string, Omit<Case, 'body'>])[] = [
  ['inlined', { loader: () => script(INLINE) }],
  ['inlined as a module', { loader: () => `<script type="module">${INLINE}</script>` }],
  [
    'combined with other scripts',
    {
      loader: () => '<script src="/cache/all.js"></script>',
      files: { '/cache/all.js': `/* */ window.shop = {};\n${INLINE}` },
    },
  ],
  [
    'copied under its own name',
    {
      loader: () => '<script src="/js/role-radar.js?ver=6.7"></script>',
      files: { '/js/role-radar.js': INLINE },
    },
  ],
  ['a blob', { loader: () => blob('') }],
  ['a blob that is a module', { loader: () => blob('made.type = "module";') }],
  ['evaluated', { loader: () => script(`(0, eval)(${JSON.stringify(INLINE)})`) }],
];

describe('a copy of the loader that can’t tell where it comes from', () => {
  it.each(rowsToTry(COPIES, 2))(
    '%s keeps the link, says so, and frames nothing',
    async (_, how) => {
      const { page, said, thrown, requests } = await openHost(how);
      await expectLink(page, said);
      await page.waitForTimeout(500);
      expect(page.frames()).toHaveLength(1);
      expect(requests()).toBeLessThanOrEqual(2);
      expect(thrown).toEqual([]);
    },
  );

  it.each(rowsToTry(COPIES, 3))(
    '%s works with the app’s address on the element or the div',
    async (_, how) => {
      const { page, thrown } = await openHost({
        ...how,
        body: (
          app,
        ) => `<role-radar profile="ai-engineer" origin="${appAt(app)}">${LINK}</role-radar>
        <div data-role-radar data-profile="ai-engineer" data-origin="${appAt(app).slice(0, -1)}">${LINK}</div>`,
      });
      await expectState(page, 'role-radar', 'ready');
      await expectState(page, 'div[data-role-radar]', 'ready');
      await answer(await frameOf(page));
      expect(thrown).toEqual([]);
    },
  );
});

describe('a loader that is told a wrong address', () => {
  const files = { '/embed/v1/role-radar.js': INLINE };
  it.each<readonly [string, Case]>(
    rowsToTry(
      [
        [
          'the host’s own, on the element',
          {
            loader: () => script(INLINE),
            body: () => `<role-radar profile="ai-engineer" origin="/">${LINK}</role-radar>
          <script>document.querySelector('role-radar').setAttribute('origin', location.origin)</script>`,
          },
        ],
        [
          'that of a host which serves a copy in the app’s place',
          { loader: () => '<script src="/embed/v1/role-radar.js"></script>', files },
        ],
      ],
      1,
    ),
  )('%s: takes the host’s page down again, and nests nothing', async (_, how) => {
    const { page, said, thrown, requests } = await openHost(how);
    await expect
      .poll(() => said.filter((line) => /not found at http/.test(line)).length)
      .toBeGreaterThan(0);
    await expectState(page, 'role-radar', 'fallback');
    expect(await page.getByText('Take the assessment').isVisible()).toBe(true);
    await page.waitForTimeout(1000);
    expect(page.frames()).toHaveLength(1);
    // The page, the copy, and the one page that was framed by mistake, with what it asks for.
    expect(requests()).toBeLessThanOrEqual(4);
    expect(thrown).toEqual([]);
  });

  it('stops at one frame where it can’t look into it, either', async () => {
    const { page, thrown, requests } = await openHost({
      loader: () => '<script src="/embed/v1/role-radar.js"></script>',
      body: () => `<role-radar profile="ai-engineer" sandbox="allow-scripts">${LINK}</role-radar>`,
      files,
    });
    await expectState(page, 'role-radar', 'fallback');
    expect(page.frames().length).toBeLessThanOrEqual(2);
    expect(requests()).toBeLessThanOrEqual(4);
    expect(thrown).toEqual([]);
  });
});

describe('elements that a page throws away', () => {
  it('are let go', async () => {
    const { page } = await openHost({
      loader: (app) => `<script src="${srcOf(app)}"></script>`,
      body: () => '<main></main>',
    });
    const session = await page.context().newCDPSession(page);
    await page.evaluate(async () => {
      const refs: WeakRef<Element>[] = [];
      Reflect.set(window, 'refs', refs);
      for (let count = 0; count < 20; count += 1) {
        const element = document.createElement(count % 2 === 0 ? 'role-radar' : 'div');
        const prefix = count % 2 === 0 ? '' : 'data-';
        element.setAttribute('data-role-radar', '');
        element.setAttribute(`${prefix}profile`, 'ai-engineer');
        refs.push(new WeakRef(element));
        document.querySelector('main')?.append(element);
        await new Promise((resolve) => setTimeout(resolve, 50));
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    await session.send('HeapProfiler.enable');
    const alive = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(
        () =>
          (Reflect.get(window, 'refs') as WeakRef<Element>[]).filter(
            (ref) => ref.deref() !== undefined,
          ).length,
      );
    };
    // The browser itself may hold on to the last that it touched.
    await expect.poll(alive).toBeLessThanOrEqual(1);
  });
});
