import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import {
  answer,
  appAt,
  expectState,
  finish,
  frameOf,
  framesOf,
  heard,
  heights,
} from '#tests/support/embed-host.ts';
import { ELEMENT, expectFit, LINK, openHost } from '#tests/support/open-host.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

describe('a frame without permission for the clipboard', () => {
  it('copies the old way, and selects the link and says so where that fails, too', async () => {
    const { page } = await openHost({
      loader: false,
      body: (app) =>
        `<textarea id="pasted"></textarea><iframe src="${appAt(app)}embed/ai-engineer/" title="x" style="width:100%;height:3000px"></iframe>`,
      // Chromium logs that the permission was asked for in vain.
      allow: [/Clipboard API has been blocked/],
    });
    const frame = await frameOf(page);
    await finish(frame);
    await frame.getByRole('button', { name: 'Get a link' }).click();
    const field = frame.getByLabel('Link', { exact: true });
    const link = await field.inputValue();
    const refused = await frame.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => 'allowed',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      ),
    );
    expect(refused).toBe('NotAllowedError');
    const copy = async (outcome: RegExp) => {
      await frame.getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(() => frame.locator('.rr-copy__outcome').innerText()).toMatch(outcome);
    };
    await copy(/^Copied/);
    await page.locator('#pasted').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#pasted').inputValue()).toBe(link);

    await frame.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy(/yourself/);
    const selected = await field.evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLInputElement;
      const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      return document.activeElement === element ? text : null;
    });
    expect(selected).toBe(link);
  });
});

describe('a careers page at 400 % zoom', () => {
  it('scrolls in one direction only, on every screen of the frame', async () => {
    // What zooming makes of a window of 1280 by 1024.
    const { page } = await openHost({
      context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
      body: `<meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${ELEMENT}`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    const sideways = async () => {
      await expectFit(page);
      const over = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return [await page.evaluate(over), await frame.evaluate(over)];
    };
    expect(await frame.evaluate(() => innerWidth)).toBe(320);
    expect(await sideways()).toEqual([0, 0]);
    await answer(frame);
    expect(await sideways()).toEqual([0, 0]);
    await finish(frame);
    await frame.locator('.rr-result__table').waitFor();
    expect(await sideways()).toEqual([0, 0]);
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    await frame.getByText('Exactly what would be sent').click();
    expect(await sideways()).toEqual([0, 0]);
  });
});

describe('an element that the page moves about', () => {
  it('greets once for each place, keeps answers, and fits everywhere', async () => {
    const { page } = await openHost({
      storage: 'allowed',
      body: `<div id="here">${ELEMENT}</div><main id="there"></main>`,
    });
    await expectState(page, 'role-radar', 'ready');
    await answer(await frameOf(page));
    const readies = async () => (await heard(page, 'ready')).length;
    expect(await readies()).toBe(1);
    // Between places, and out of the page for a while.
    for (const [step, place] of ['#there', '#here', null, '#there'].entries()) {
      await page.evaluate((target) => {
        const kept: unknown = Reflect.get(window, 'kept');
        const element =
          document.querySelector('role-radar') ?? (kept instanceof Element ? kept : null);
        Reflect.set(window, 'kept', element);
        if (target === null) element?.remove();
        else if (element) document.querySelector(target)?.append(element);
      }, place);
      if (place === null) {
        await expect.poll(() => framesOf(page).length).toBe(0);
        continue;
      }
      await expect.poll(readies, { timeout: 15_000 }).toBe(step < 2 ? step + 2 : step + 1);
      await expectState(page, 'role-radar', 'ready');
      await expectFit(page);
      expect(framesOf(page)).toHaveLength(1);
    }
    // No second greeting came late.
    await page.waitForTimeout(500);
    expect(await readies()).toBe(4);
    const frame = await frameOf(page);
    await frame.locator('.rr-assess[data-asking="resume"]').waitFor();
    expect(await frame.locator('[data-saved-done]').innerText()).toBe('1');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await answer(frame);
    expect((await heard(page, 'progress')).at(-1)?.detail).toEqual({ step: 2, total: 20 });
    expect((await heard(page, 'error')).map(({ detail }) => detail)).toEqual([]);
  });

  it('is as high as its content after it was hidden, made narrower, and shown', async () => {
    const { page } = await openHost({ body: `<div id="box">${ELEMENT}</div>` });
    await expectState(page, 'role-radar', 'ready');
    await expectFit(page);
    const wide = (await heights(page)).frame;
    const box = page.locator('#box');
    await box.evaluate((element) => (element.style.display = 'none'));
    await box.evaluate((element) => (element.style.width = '300px'));
    await page.waitForTimeout(300);
    await box.evaluate((element) => (element.style.display = ''));
    await expectFit(page);
    const narrow = (await heights(page)).frame;
    expect(narrow).toBeGreaterThan(wide);
    await box.evaluate((element) => (element.style.width = ''));
    await expect.poll(async () => (await heights(page)).frame).toBe(wide);
    expect(await heard(page, 'ready')).toHaveLength(1);
    await answer(await frameOf(page));
  });
});

describe('frames whose storage goes with the page', () => {
  it('work when they are credentialless, and say that nothing stays', async () => {
    const { page } = await openHost({
      loader: false,
      storage: 'allowed',
      body: (app) =>
        `<iframe credentialless src="${appAt(app)}embed/ai-engineer/" title="x" style="width:100%;height:2000px"></iframe>`,
    });
    const frame = await frameOf(page);
    await answer(frame);
    expect(await frame.evaluate(() => Reflect.get(window, 'credentialless') as unknown)).toBe(true);
    const notice = frame.locator('.rr-saving');
    await notice.locator('summary').click();
    await expect.poll(() => notice.innerText()).toMatch(/this page/i);
    await notice.getByRole('button', { name: 'Copy resume link' }).waitFor();
  });

  it.runIf(IS_DEEP_RUN)('work on a page that is isolated from other sites (COEP)', async () => {
    const { page } = await openHost({
      headers: () => ({
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      }),
    });
    await expectState(page, 'role-radar', 'ready');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectFit(page);
    await answer(await frameOf(page));
  });
});

describe('two embeds of one role without names of their own', () => {
  it.runIf(IS_DEEP_RUN)(
    'have one progress, as two tabs have, and nothing else in common',
    async () => {
      const one = (id: string, theme: string) =>
        `<role-radar id="${id}" profile="ai-engineer" theme="${theme}">${LINK}</role-radar>`;
      const { page } = await openHost({
        storage: 'allowed',
        body: one('one', 'light') + one('two', 'dark'),
      });
      await expectState(page, '#one', 'ready');
      await expectState(page, '#two', 'ready');
      const [first, second] = [await frameOf(page, 0), await frameOf(page, 1)];
      await answer(first);
      await answer(first);
      await answer(first);
      // The other is where it was; what it writes must not take away what is there.
      await answer(second);
      const themes = [first, second].map((each) =>
        each.evaluate(() => document.documentElement.dataset['theme']),
      );
      expect(new Set(await Promise.all(themes))).toEqual(new Set(['dark', 'light']));
      await page.reload();
      for (const [index, id] of ['#one', '#two'].entries()) {
        await expectState(page, id, 'ready');
        const frame = await frameOf(page, index);
        await frame.locator('.rr-assess[data-asking="resume"]').waitFor();
        expect(await frame.locator('[data-saved-done]').innerText()).toMatch(/^[34]$/);
      }
    },
  );
});

describe('manners of an embed', () => {
  it('takes neither focus nor scroll when it loads, and the focus only when asked', async () => {
    const { page } = await openHost({
      body: `<input id="own"><div style="height:1500px">intro</div>${ELEMENT}<div style="height:1500px"></div>`,
      before: async (each) => {
        await each.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => document.getElementById('own')?.focus());
        });
      },
    });
    await expectState(page, 'role-radar', 'ready');
    await expectFit(page);
    const place = () =>
      page.evaluate(() => ({ y: scrollY, focus: document.activeElement?.localName }));
    expect(await place()).toEqual({ y: 0, focus: 'input' });
    await page.locator('role-radar').evaluate((element: HTMLElement) => element.focus());
    const frame = await frameOf(page);
    await expect.poll(() => frame.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await place()).toEqual({ y: 0, focus: 'role-radar' });
  });

  it('shows no dialog, no toast and no bar that sticks, and names the host of the way on', async () => {
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" result="band" cta-label="See our jobs" cta-url="https://careers.example/jobs">${LINK}</role-radar>`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    const afloat = () =>
      frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => element.checkVisibility())
          .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
          .concat([
            ...document.querySelectorAll<HTMLElement>('dialog:modal, [popover]:popover-open'),
          ])
          .map((element) => `${element.localName}.${element.className}`),
      );
    expect(await afloat()).toEqual([]);
    await answer(frame);
    expect(await afloat()).toEqual([]);
    await finish(frame);
    const link = frame.getByRole('link', { name: 'See our jobs' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://careers.example/jobs');
    expect(await frame.getByText('Opens careers.example in a new tab').isVisible()).toBe(true);
    expect(await afloat()).toEqual([]);
    await frame.getByRole('button', { name: 'Get a link' }).click();
    expect(await afloat()).toEqual([]);
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    expect(await afloat()).toEqual([]);
  });
});

describe('a frame in a sandbox without an origin', () => {
  it.each([
    ['says what the server must send, where it sends nothing', 'https://other.example', true],
    ['starts where the server lets everybody read its files', '*', false],
  ])('%s', async (_name, allowed, isShutOff) => {
    const { page } = await openHost({
      loader: false,
      body: (app) =>
        `<iframe src="${appAt(app)}embed/ai-engineer/" title="x" sandbox="allow-scripts" style="width:100%;height:900px"></iframe>`,
      serve: {
        fault: (path) =>
          path.startsWith('/assets/')
            ? { headers: { 'Access-Control-Allow-Origin': allowed } }
            : undefined,
      },
      allow: [/CORS|ERR_FAILED|Access-Control|blocked/],
    });
    const frame = await frameOf(page);
    if (isShutOff) {
      await frame.locator('#shut-off').waitFor();
      expect(await frame.locator('#shut-off').innerText()).toContain('Access-Control-Allow-Origin');
      expect(await frame.locator('#missing-part').isHidden()).toBe(true);
    } else {
      await frame.locator('[data-asking=question]').waitFor();
      await answer(frame);
      expect(await frame.locator('#shut-off').isHidden()).toBe(true);
    }
  });

  it('tells WordPress, which made it, how high it is', async () => {
    const { page } = await openHost({
      loader: false,
      body: (app) =>
        `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
        <iframe src="${appAt(app)}embed/ai-engineer/#?secret=aB3dE6gH9j" title="x" sandbox="allow-scripts" width="600" height="338"></iframe>`,
    });
    const frame = await frameOf(page);
    await frame.locator('[data-asking=question]').waitFor();
    const heard = () => page.evaluate<unknown[]>('heard');
    await expect.poll(heard).not.toEqual([]);
    const content = await frame
      .locator('.rr-framed__content')
      .evaluate((each) => each.scrollHeight);
    const [{ message, secret, value }] = (await heard()) as [Record<string, unknown>];
    expect([message, secret]).toEqual(['height', 'aB3dE6gH9j']);
    expect(Math.abs(Number(value) - content)).toBeLessThan(40);
  });
});
