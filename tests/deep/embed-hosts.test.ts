import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { StaticServer } from '../../src/cli/static-server.ts';
import { closeChromium, launchChromium, serveHostPage, serveSite } from '#tests/support/browser.ts';
import { answer, appAt, frameOf, heard, RECORDER } from '#tests/support/embed-host.ts';
import { expectFit } from '#tests/support/open-host.ts';
import { ROOT } from '../architecture/source-files.ts';

/*
 * Careers pages as they are really made: each shows the assessment, as high as it is, and takes an
 * answer. Layouts are tried in tests/browser/embed-width.test.ts, shadow roots in embed.test.ts.
 */

afterAll(closeChromium);

const LINK = '<a href="#fallback">Take the assessment</a>';
const ELEMENT = `<role-radar profile="ai-engineer">${LINK}</role-radar>`;
const loaderOf = (app: StaticServer) => `${appAt(app)}embed/v1/role-radar.js`;
const loader = (app: StaticServer) => `<script async src="${loaderOf(app)}"></script>`;

type Host = {
  readonly page: (app: StaticServer) => string;
  readonly headers?: (app: StaticServer) => Readonly<Record<string, string>>;
  /** What somebody does on the page before the assessment can be there. */
  readonly act?: string;
};

async function openHost({ page: html, headers, act }: Host) {
  const app = await serveSite();
  const host = await serveHostPage(
    `<link rel="icon" href="data:,">${html(app)}`,
    headers?.(app) ?? {},
  );
  const context = await (
    await launchChromium()
  ).newContext({
    viewport: { width: 900, height: 800 },
  });
  onTestFinished(() => context.close());
  await context.addInitScript(RECORDER);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(host.url);
  if (act !== undefined) await page.evaluate(act);
  return { app, page, thrown };
}

const HOSTS: Readonly<Record<string, Host>> = {
  'markup that a script writes': {
    page: (app) => `${loader(app)}<main></main>`,
    act: `document.querySelector('main').innerHTML = ${JSON.stringify(ELEMENT)}`,
  },
  'a dialog of the page’s own': {
    page: (app) => `${loader(app)}<dialog style="width:800px">${ELEMENT}</dialog>`,
    act: `document.querySelector('dialog').showModal()`,
  },
  'a tab that was hidden at first': {
    page: (app) => `${loader(app)}<section hidden>${ELEMENT}</section>`,
    act: `document.querySelector('section').hidden = false`,
  },
  'an accordion': {
    page: (app) => `${loader(app)}<details><summary>See</summary>${ELEMENT}</details>`,
    act: `document.querySelector('details').open = true`,
  },
  'content that is laid out when it is near': {
    page: (app) =>
      `${loader(app)}<div style="height:3000px"></div><section style="content-visibility:auto;contain-intrinsic-size:300px">${ELEMENT}</section>`,
    act: `document.querySelector('section').scrollIntoView()`,
  },
  'styles that fight': {
    page: (app) =>
      `<style>iframe { height: 100vh !important; max-width: 100% } role-radar * { all: unset !important }</style>${loader(app)}<main>${ELEMENT}</main>`,
  },
  'a page from right to left': {
    page: (app) => `${loader(app)}<main dir="rtl" lang="ar"><p>وظائف</p>${ELEMENT}</main>`,
  },
  'a consent manager that switches scripts on later': {
    page: (app) => `<script type="text/plain" data-src="${loaderOf(app)}"></script>${ELEMENT}`,
    act: `(() => {
      const blocked = document.querySelector('script[type="text/plain"]');
      const script = document.createElement('script');
      script.src = blocked.dataset.src;
      blocked.replaceWith(script);
    })()`,
  },
  'a policy with a nonce, strict-dynamic and Trusted Types': {
    page: (app) => `<script nonce="abc" async src="${loaderOf(app)}"></script>${ELEMENT}`,
    headers: (app) => ({
      'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; frame-src ${new URL(appAt(app)).origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
  },
  'modes under Trusted Types, which stand in their place': {
    page: (app) =>
      `<script nonce="abc" async src="${loaderOf(app)}"></script>${ELEMENT.replace(' ', ' mode="dialog" ')}`,
    headers: (app) => ({
      'content-security-policy': `default-src 'none'; script-src 'nonce-abc'; frame-src ${new URL(appAt(app)).origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
  },
  'a page that is isolated from others': {
    page: (app) => `<script async crossorigin src="${loaderOf(app)}"></script>${ELEMENT}`,
    headers: () => ({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  },
};

describe('an assessment on', () => {
  it.each(Object.entries(HOSTS))('%s is shown, fits and takes an answer', async (_, host) => {
    const { page, thrown } = await openHost(host);
    await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(0);
    await expectFit(page);
    await answer(await frameOf(page));
    await expect.poll(async () => (await heard(page, 'progress')).length).toBe(1);
    expect(thrown).toEqual([]);
  });
});

describe('a page whose body is swapped, as Turbo and view transitions do', () => {
  it.each(['Turbo', 'view transition'])(
    'by %s: shows it again, with what was answered',
    async (how) => {
      const { page, thrown } = await openHost({
        page: (app) => `${loader(app)}<body>${ELEMENT}`,
      });
      await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
      await answer(await frameOf(page));
      await expect.poll(() => page.frames().length).toBe(3);
      await answer(await frameOf(page));
      await page.evaluate(
        async ({ markup, isTransition }) => {
          const swap = () => {
            const body = document.createElement('body');
            body.innerHTML = markup;
            document.documentElement.replaceChild(body, document.body);
          };
          if (isTransition) await document.startViewTransition(swap).finished;
          else swap();
        },
        { markup: ELEMENT, isTransition: how !== 'Turbo' },
      );
      const role = () => page.frames().find((frame) => frame.url().includes('/ai-engineer/'));
      await expect.poll(() => role()?.getByText('2 of 20 answered').count()).toBe(1);
      expect(thrown).toEqual([]);
    },
  );
});

describe('a page that takes the frame away in mid-handshake', () => {
  it('hears no error, and shows it when it is put back', async () => {
    const { page, thrown } = await openHost({ page: (app) => `${loader(app)}<main></main>` });
    await page.evaluate(async () => {
      const element = document.createElement('role-radar');
      element.setAttribute('profile', 'ai-engineer');
      for (const wait of [0, 20, 60, 120, 250]) {
        document.querySelector('main')?.append(element);
        await new Promise((resolve) => setTimeout(resolve, wait));
        element.remove();
      }
      document.querySelector('main')?.append(element);
    });
    await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(0);
    await expectFit(page);
    expect(await heard(page, 'error')).toEqual([]);
    expect(thrown).toEqual([]);
  });
});

describe('a single-page app of React 19 in StrictMode', () => {
  let script = '';
  beforeAll(async () => {
    const source = `
      import { createElement as h, StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      import { RoleRadar } from ${JSON.stringify(`${ROOT}/src/package/react.tsx`)};
      function App() {
        const [route, setRoute] = useState('job');
        const [steps, setSteps] = useState(0);
        return h('div', null,
          h('button', { onClick: () => setRoute(route === 'job' ? 'home' : 'job') }, 'Change route'),
          h('output', null, String(steps)),
          route === 'job' && h(RoleRadar, {
            origin: new URLSearchParams(location.search).get('app') ?? document.body.dataset.app,
            profile: 'ai-engineer',
            reference: 'A-7',
            onProgress: ({ step, reference }) => setSteps(reference + ':' + step),
          }));
      }
      createRoot(document.querySelector('main')).render(h(StrictMode, null, h(App)));`;
    const built = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"development"' },
      plugins: [
        {
          name: 'host',
          resolveId: (id) => (id === 'virtual:host' ? `${ROOT}/virtual-host.js` : null),
          load: (id) => (id === `${ROOT}/virtual-host.js` ? source : null),
        },
      ],
      build: { write: false, minify: false, rollupOptions: { input: 'virtual:host' } },
    });
    const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
    script = output?.output[0].code.replaceAll('</script', '<\\/script') ?? '';
  });

  it('shows it, hears it, and keeps what was answered over a change of route', async () => {
    const { page, thrown } = await openHost({
      page: (app) =>
        `<body data-app="${appAt(app)}"><main></main><script type="module">${script}</script>`,
    });
    await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(0);
    await answer(await frameOf(page));
    await expect.poll(() => page.locator('output').innerText()).toBe('A-7:1');
    await expect.poll(() => page.frames().length).toBe(3);
    await answer(await frameOf(page));
    const change = page.getByRole('button', { name: 'Change route' });
    await change.click();
    expect(await page.locator('role-radar').count()).toBe(0);
    await change.click();
    const role = () => page.frames().find((frame) => frame.url().includes('/ai-engineer/'));
    await expect.poll(() => role()?.getByText('2 of 20 answered').count()).toBe(1);
    expect(
      await page.evaluate(() => document.querySelectorAll('script[src*=role-radar]').length),
    ).toBe(1);
    expect(thrown).toEqual([]);
  });
});
