import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encodeAnswers, layoutOf, listItems, type Response } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { axeIn } from '#tests/support/axe-in.ts';
import { openAll } from '#tests/support/open-all.ts';
import { readResult } from '#tests/support/read-result.ts';
import { focusedName } from '#tests/support/tab-to.ts';
import { answerByKeys, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const READY = '.rr-assess[data-asking="question"]';
const CODE = encodeAnswers({
  role: layoutOf(aiEngineer),
  responses: new Map<string, Response>(
    listItems(aiEngineer).map(({ id }, index) => [id, index % 4]),
  ),
});

type Screen = {
  readonly name: string;
  readonly path: string;
  /** Brings the screen about once the page is there. */
  readonly act?: (page: Page) => Promise<unknown>;
};

const SCREENS: readonly Screen[] = [
  { name: 'catalogue', path: '' },
  { name: 'role', path: 'roles/ai-engineer/' },
  {
    name: 'first question',
    path: 'roles/ai-engineer/assess/',
    act: (page) => page.locator(READY).waitFor(),
  },
  {
    name: 'question without an answer',
    path: 'roles/ai-engineer/assess/',
    act: async (page) => {
      await page.locator(READY).waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
    },
  },
  {
    name: 'coming back',
    path: 'roles/ai-engineer/assess/',
    act: async (page) => {
      await page.locator(READY).waitFor();
      await page.locator('input[type=radio][value="2"]').check({ force: true });
      await expectQuestion(page, 2);
      await page.reload();
      await page.locator('.rr-assess[data-asking="resume"]').waitFor();
    },
  },
  {
    name: 'empty result',
    path: 'roles/ai-engineer/result/',
    act: (page) => page.locator('.rr-result__message').waitFor(),
  },
  {
    name: 'shared result with everything open',
    path: `r/ai-engineer/#${CODE}`,
    act: async (page) => {
      await readResult(page);
      await openAll(page);
    },
  },
  {
    name: 'damaged link',
    path: `r/ai-engineer/#${CODE.slice(0, 20)}`,
    act: (page) => page.locator('[data-problem]').waitFor(),
  },
  { name: 'comparison', path: 'compare/' },
  {
    name: 'embed kit',
    path: 'embed-kit/',
    act: (page) => page.locator('main h1').waitFor(),
  },
  {
    name: 'embedded question',
    path: 'embed/ai-engineer/',
    act: (page) => page.locator(READY).waitFor(),
  },
  { name: 'page not found', path: 'nowhere/' },
];

it('a result breaks no rule of axe with every reason open', async () => {
  const { page } = await openApp({ path: `r/ai-engineer/#${CODE}` });
  await readResult(page);
  await openAll(page);
  expect(await axeIn(page)).toEqual([]);
});

describe('every screen', () => {
  it.each(SCREENS)(
    '$name: fits 280 px and doubled text without scrolling sideways',
    async ({ path, act }) => {
      const { page } = await openApp({
        path,
        context: { viewport: { width: 280, height: 653 } },
        allow: [/404/],
      });
      await act?.(page);
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );

  it.each(SCREENS)(
    '$name: in forced colours nothing that can be pressed is without an outline',
    async ({ path, act }) => {
      const { page } = await openApp({ path, context: { forcedColors: 'active' }, allow: [/404/] });
      await act?.(page);
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return null;
        // A radio is drawn by the label around it, and so is its ring.
        const drawn = [active, active.nextElementSibling, active.closest('label')];
        const ringed = drawn.some(
          (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
        );
        return ringed ? null : active.outerHTML;
      });
      expect(bare).toBeNull();
    },
  );
});

describe('reduced motion (fault 53)', () => {
  it('ends every animation and transition at once', async () => {
    const { page } = await openApp({
      path: `r/ai-engineer/#${CODE}`,
      context: { reducedMotion: 'reduce' },
    });
    await readResult(page);
    const running = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 20).length,
    );
    expect(running).toBe(0);
  });
});

describe('what a screen reader gets', () => {
  it('of a question: heading, group, five answers, three steps', async () => {
    const { page } = await openApp({ path: 'roles/ai-engineer/assess/' });
    await page.locator(READY).waitFor();
    await answerByKeys(page, 1, 1);
    await expectQuestion(page, 2);
    expect(await page.locator('.rr-assess').ariaSnapshot()).toMatchSnapshot();
    expect(await focusedName(page)).toMatch(/\(h1\)$/);
  });

  it('of a result: headline, radar with a text, table, sections', async () => {
    const { page } = await openApp({ path: `r/ai-engineer/#${CODE}` });
    await readResult(page);
    await page.locator('.rr-radar__target').first().waitFor({ state: 'attached' });
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot();
  });
});
