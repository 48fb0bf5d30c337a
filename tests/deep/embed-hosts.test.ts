import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import { answer, appAt, frameOf, heard } from '#tests/support/embed-host.ts';
import { expectFit } from '#tests/support/open-host.ts';
import { ELEMENT, type Host, loader, loaderOf, openRealHost } from './real-host.ts';

/*
 * Careers pages as they are really made: each shows the assessment, as high as it is, and takes an
 * answer. Layouts are tried in tests/browser/embed-width.test.ts, shadow roots in embed.test.ts.
 */

afterAll(closeChromium);

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
    const { page, thrown } = await openRealHost(host);
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
      const { page, thrown } = await openRealHost({
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
    const { page, thrown } = await openRealHost({ page: (app) => `${loader(app)}<main></main>` });
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

/** Answers the question that is shown where it is seen: with the mouse, at its place on the page. */
async function pressWhereSeen(page: Page): Promise<void> {
  const label = (await frameOf(page)).locator('form[data-item] label').nth(1);
  const inside = await label.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, wide: innerWidth };
  });
  const outside = await page.locator('role-radar').evaluate((element, y) => {
    const frame = element.shadowRoot?.querySelector('iframe');
    const before = frame?.getBoundingClientRect() ?? new DOMRect();
    scrollBy(0, before.top + (y * before.width) / (frame?.clientWidth ?? 1) - 400);
    const { left, top, width } = frame?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width };
  }, inside.y);
  const scale = outside.width / inside.wide;
  await page.waitForTimeout(200);
  await page.mouse.click(outside.left + inside.x * scale, outside.top + inside.y * scale);
}

describe('a page on which the assessment is', () => {
  it.each([
    ['zoomed out', 'zoom:0.8'],
    ['zoomed in', 'zoom:1.5'],
    ['scaled down', 'transform:scale(.75);transform-origin:0 0'],
    ['scaled up', 'width:600px;transform:scale(1.3);transform-origin:0 0'],
    ['zoomed and scaled', 'zoom:1.2;transform:scale(.9);transform-origin:0 0'],
  ])('%s shows all of it, and takes an answer where it is pressed', async (_, style) => {
    const { page, thrown } = await openRealHost({
      page: (app) => `${loader(app)}<main style="${style}">${ELEMENT}</main>`,
    });
    await expect.poll(async () => (await heard(page, 'ready')).length).toBeGreaterThan(0);
    await expectFit(page);
    expect(
      await (
        await frameOf(page)
      ).evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBeLessThanOrEqual(0);
    await pressWhereSeen(page);
    await expect.poll(async () => (await heard(page, 'progress')).length).toBe(1);
    expect(thrown).toEqual([]);
  });
});
