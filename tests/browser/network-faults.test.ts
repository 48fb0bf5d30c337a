import { afterAll, describe, expect, it } from 'vitest';
import { passCheck } from '../../src/cli/shots/taken-states.ts';
import type { Fault } from '../../src/cli/server/static-server.ts';
import { CURRENT_ROLE_FILE, CURRENT_ROLE_TEXT } from '#tests/support/ai-engineer.ts';
import { closeChromium, launchChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';
/** Chromium logs every answer that isn't 2xx and every broken connection. */
const FAILED_LOADS = [
  /Failed to load resource/,
  /ERR_/,
  /MIME type/,
  /dynamically imported module/,
];

/** A fault that the test switches on and off. */
function switchable(matches: (path: string) => boolean, fault: Fault) {
  const state = { on: true, hits: 0 };
  return {
    state,
    fault: (path: string) => {
      if (!state.on || !matches(path)) return undefined;
      state.hits += 1;
      return fault;
    },
  };
}

describe('a role file that can’t be loaded (faults 28 and 29)', () => {
  const cases: readonly (readonly [string, Fault, RegExp])[] = [
    ['404', { status: 404, body: 'gone', type: 'text/plain' }, /no such role/],
    ['410 with a page', { status: 410, body: '<h1>Gone</h1>', type: 'text/html' }, /no such role/],
    ['500', { status: 500, body: 'oops', type: 'text/plain' }, /had a problem/],
    ['a page with 200', { body: '<!doctype html><p>Sign in', type: 'text/html' }, /web page/],
    [
      'a page called JSON',
      { body: '<!doctype html><p>Sign in', type: 'application/json' },
      /web page/,
    ],
    ['an empty body', { body: '', type: 'application/json' }, /contains errors/],
    [
      'half a file',
      { body: CURRENT_ROLE_TEXT.slice(0, 20_000), type: 'application/json' },
      /contains errors/,
    ],
    ['more than any role', { body: ' '.repeat(400_000), type: 'application/json' }, /larger than/],
    ['a broken connection', { drop: true }, /seem to be offline/],
  ];

  it.each(rowsToTry(cases, 4))(
    '%s: says why, keeps the page, and Try again works',
    async (_name, fault, reason) => {
      const broken = switchable((path) => path === CURRENT_ROLE_FILE, fault);
      const { page } = await openApp({ path: ASSESS, fault: broken.fault, allow: FAILED_LOADS });
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      expect(await page.locator('.rr-message__reason:visible').innerText()).toMatch(reason);
      broken.state.on = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator(READY).waitFor();
      await expectQuestion(page, 1);
    },
  );

  it('a wrong MIME type alone does no harm: what arrived decides', async () => {
    const { page } = await openApp({
      path: ASSESS,
      fault: (path) => (path === CURRENT_ROLE_FILE ? { type: 'text/plain' } : undefined),
    });
    await page.locator(READY).waitFor();
    await expectQuestion(page, 1);
  });

  it('asks three times where the server fails, and once where there is no such file', async () => {
    const failing = switchable((path) => path === CURRENT_ROLE_FILE, {
      status: 503,
      body: '',
      type: 'text/plain',
    });
    const first = await openApp({
      path: 'roles/ai-engineer/result/',
      fault: failing.fault,
      allow: FAILED_LOADS,
    });
    await first.page.getByRole('button', { name: 'Try again' }).waitFor();
    const missing = switchable((path) => path === CURRENT_ROLE_FILE, {
      status: 404,
      body: '',
      type: 'text/plain',
    });
    const second = await openApp({
      path: 'roles/ai-engineer/result/',
      fault: missing.fault,
      allow: FAILED_LOADS,
    });
    await second.page.getByRole('button', { name: 'Try again' }).waitFor();
    // The page's preload is the first of them; its answer is not used twice when it failed.
    expect(failing.state.hits).toBeGreaterThanOrEqual(3);
    expect(failing.state.hits).toBeLessThanOrEqual(4);
    expect(missing.state.hits).toBeLessThanOrEqual(2);
  });

  it('a server that hangs is given up on after 10 seconds a try, then Try again stands there (fault 30)', async () => {
    const hanging = switchable((path) => path === CURRENT_ROLE_FILE, { delay: 120_000 });
    const { page, urlOf } = await openApp({
      path: '404',
      fault: hanging.fault,
      allow: FAILED_LOADS,
    });
    await page.clock.install();
    await page.goto(urlOf('roles/ai-engineer/result/'));
    // A clock of the test's own: ten seconds take no ten seconds.
    const again = page.getByRole('button', { name: 'Try again' });
    let seconds = 0;
    while (!(await again.isVisible()) && seconds < 90) {
      await page.clock.runFor(1000);
      seconds += 1;
    }
    expect(await page.locator('.rr-message__reason:visible').innerText()).toMatch(/too long/);
    // Three tries of 10 seconds each, with pauses of one and two.
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(45);
    hanging.state.on = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
  });
});

describe('no network once the page is there (fault 29)', () => {
  it('the assessment goes on to its result, and the answers are there after a reload with network', async () => {
    const { page, context } = await openApp({ path: ASSESS, allow: FAILED_LOADS });
    await page.locator(READY).waitFor();
    await page.waitForLoadState('networkidle');
    await answerAtOnce(page, 1, 3);
    await context.setOffline(true);
    await answerAtOnce(page, 4, 20);
    await page.waitForURL(/\/result\/$/);
    const before = await readResult(page);
    // A page that was never loaded can't open without a network: the browser says so, nothing is lost.
    const address = page.url();
    await page.reload().catch(() => null);
    await context.setOffline(false);
    await page.goto(address);
    expect(await readResult(page)).toEqual(before);
  });
});

describe('a part of the app that is gone after a deploy (fault 31)', () => {
  const isResultChunk = (path: string) => /\/assets\/result-page-[^/]+\.js$/.test(path);

  it('missing once: the page reloads automatically, with all answers', async () => {
    const gone = switchable(isResultChunk, {
      status: 404,
      body: 'gone',
      type: 'text/plain',
      headers: { 'Cache-Control': 'no-store' },
    });
    let loads = 0;
    const { page } = await openApp({
      path: ASSESS,
      allow: FAILED_LOADS,
      fault: gone.fault,
      // The second load gets the new build's page, whose chunks are there.
      onRequest: (path, { method }) => {
        if (path === `/${ASSESS}` && method === 'GET') loads += 1;
        gone.state.on = loads < 2;
      },
    });
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 19);
    await page.locator('form[data-item] input[type=radio]').first().focus();
    await page.keyboard.press('1');
    await passCheck(page);
    await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    // All is answered: the button says "Continue" until the app is there, and "See result" then.
    await page.getByRole('button', { name: /^(Continue|See result)$/ }).click();
    await page.waitForURL(/\/result\/$/);
  });

  it('missing still: says so, with the answers kept and no loop of reloads', async () => {
    const gone = switchable(isResultChunk, { body: '<!doctype html><p>Home', type: 'text/html' });
    let loads = 0;
    const { page, urlOf } = await openApp({
      path: ASSESS,
      allow: FAILED_LOADS,
      fault: gone.fault,
      onRequest: (path) => (loads += path === `/${ASSESS}` ? 1 : 0),
    });
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 2);
    await page.reload();
    await page.goto(urlOf('roles/ai-engineer/result/'));
    const message = page.locator('#missing-part');
    await message.waitFor();
    expect(await message.innerText()).toContain('Part of this page is missing');
    await page.waitForTimeout(1500);
    expect(loads).toBeLessThan(6);
    gone.state.on = false;
    await message.getByRole('button', { name: 'Reload the page' }).click();
    await message.waitFor({ state: 'hidden' });
    await page.goto(urlOf(ASSESS));
    await page.locator('[data-saved-done]').waitFor();
    expect(await page.locator('[data-saved-done]').innerText()).toBe('2');
  });

  it.each(
    rowsToTry(
      [
        ['gone', { status: 404, body: 'gone', type: 'text/plain' }],
        ['a web page', { body: '<!doctype html><p>Home', type: 'text/html' }],
        ['cut off', { drop: true }],
      ],
      1,
    ),
  )('the app’s own script %s: the page says so beside the question', async (_name, fault) => {
    const { page } = await openApp({
      path: ASSESS,
      fault: (path) => (/\/assets\/index-[^/]+\.js$/.test(path) ? fault : undefined),
      allow: FAILED_LOADS,
    });
    await page.locator('#missing-part').waitFor();
    await expectQuestion(page, 1);
  });

  it('where only this page has the answers, it is not left by itself', async () => {
    const gone = switchable(isResultChunk, { status: 404, body: 'gone', type: 'text/plain' });
    const { page, context, urlOf } = await openApp({
      path: '404',
      fault: gone.fault,
      allow: FAILED_LOADS,
    });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await page.goto(urlOf(ASSESS));
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 20);
    await page.locator('#missing-part').waitFor();
    expect(await page.locator('.rr-assess__steps--check').isVisible()).toBe(true);
    gone.state.on = false;
  });
});

describe('pages that are short of something (faults 32 to 34)', () => {
  const withoutStyle = async (path: string) => {
    const { readFile } = await import('node:fs/promises');
    const html = await readFile(new URL(`../../dist/${path}index.html`, import.meta.url), 'utf8');
    return html.replace(/<style>[^]*?<\/style>/, '');
  };

  it('without its styles the assessment still works', async () => {
    const body = await withoutStyle(ASSESS);
    const { page } = await openApp({
      path: ASSESS,
      fault: (path) => {
        if (path === `/${ASSESS}`) return { body, type: 'text/html; charset=utf-8' };
        // Those that come later, too.
        return path.endsWith('.css') ? { body: '', type: 'text/css' } : undefined;
      },
    });
    const rules = () =>
      page.evaluate(
        () => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).length,
      );
    expect(await rules()).toBe(0);
    await page.locator(READY).waitFor();
    await expectQuestion(page, 1);
    await page.locator('input[type=radio][value="2"]').click();
    await expectQuestion(page, 2);
    expect(await rules()).toBe(0);
  });

  it.each([
    '',
    'roles/ai-engineer/',
    ASSESS,
    'roles/ai-engineer/result/',
    'compare/',
    'embed/ai-engineer/',
  ])('without JavaScript /%s says what it needs', async (path) => {
    const server = await serveSite();
    const context = await (await launchChromium()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.urlAt() + path);
    expect(await page.locator('noscript').innerText()).toContain('Role Radar needs JavaScript');
    await context.close();
  });

  it('a browser that is too old gets a page that says so, and no app', async () => {
    const { page, context, urlOf } = await openApp({ path: '404', allow: FAILED_LOADS });
    await context.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (first: string, second?: string) =>
        second === undefined
          ? supports(first)
          : !second.startsWith('color-mix') && supports(first, second);
    });
    await page.goto(urlOf(ASSESS));
    const message = page.locator('#unsupported');
    await message.waitFor();
    expect(await message.innerText()).toContain('Chrome or Edge 111, Firefox 114, Safari 16.4');
    await expect.poll(() => page.locator('#app').isVisible()).toBe(false);
  });

  it('the script that says so has no syntax that such a browser can’t read', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    // As it is sent: in the page it takes itself out of the markup.
    const sent = await (await page.request.get(urlOf(ASSESS))).text();
    const boot = /<script>([^]*?)<\/script>/.exec(sent)?.[1];
    expect(boot).toContain('unsupported');
    expect(boot).not.toMatch(/\?\?|\?\.(?!\d)|\bawait\b|\*\*/);
  });
});
