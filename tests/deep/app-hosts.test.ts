import { parse, compileScript } from 'vue/compiler-sfc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import { bundleHost } from '#tests/support/bundle-host.ts';
import { answer, appAt, finish, frameOf, heard, pressSend } from '#tests/support/embed-host.ts';
import { ROOT } from '../architecture/source-files.ts';
import { BLOCKS } from '../docs/pages.ts';
import { loader, openRealHost } from './real-host.ts';

/* Careers pages that are apps: what a framework does to the element as it renders. */

afterAll(closeChromium);

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
    script = await bundleHost('host.js', source);
  });

  it('shows it, hears it, and keeps what was answered over a change of route', async () => {
    const { page, thrown } = await openRealHost({
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
      await page.evaluate(() => document.querySelectorAll('script[src$="/role-radar.js"]').length),
    ).toBe(1);
    expect(thrown).toEqual([]);
  });
});

describe('a Vue app, as the documentation writes it', () => {
  let script = '';
  beforeAll(async () => {
    const sample = BLOCKS.find(({ language }) => language === 'vue')?.text ?? '';
    const { descriptor, errors } = parse(sample, { filename: 'Careers.vue' });
    expect(errors).toEqual([]);
    const { content } = compileScript(descriptor, {
      id: 'careers',
      inlineTemplate: true,
      genDefaultAs: 'Careers',
      templateOptions: {
        compilerOptions: { isCustomElement: (tag) => tag === 'role-radar' },
      },
    });
    script = await bundleHost(
      'host.ts',
      `${content}
      import { createApp, defineComponent as define, h as make, ref as state } from 'vue';
      const isShown = state(true);
      document.querySelector('button')?.addEventListener('click', () => (isShown.value = !isShown.value));
      createApp(define({ render: () => (isShown.value ? make(Careers) : make('p', 'Home')) })).mount('main');`,
    );
  });

  it('shows it, keeps what was answered over a change of route, and hears the result', async () => {
    const { page, thrown } = await openRealHost({
      page: (app) =>
        `${loader(app)}<body><button>Change route</button><main></main><script type="module">${script}</script>`,
    });
    await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(0);
    await answer(await frameOf(page));
    await expect.poll(() => page.frames().length).toBe(3);
    await answer(await frameOf(page));
    const change = page.getByRole('button', { name: 'Change route' });
    await change.click();
    await expect.poll(() => page.getByText('Home').count()).toBe(1);
    expect(await page.locator('role-radar').count()).toBe(0);
    await change.click();
    const role = () => page.frames().find((frame) => frame.url().includes('/ai-engineer/'));
    await expect.poll(() => role()?.getByText('2 of 20 answered').count()).toBe(1);
    const frame = role();
    if (frame === undefined) throw new Error('the frame is gone');
    await frame.getByRole('button', { name: /^Continue/ }).click();
    await finish(frame);
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    await pressSend(frame);
    await expect.poll(() => page.getByText(/^Thank you\. Your fit: \d+ of 100\.$/).count()).toBe(1);
    expect(thrown).toEqual([]);
  });
});
