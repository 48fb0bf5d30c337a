import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encodeAnswers, layoutOf, listItems, type Response } from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { findAxeViolations } from '#tests/support/axe-violations.ts';
import { openAll } from '#tests/support/open-all.ts';
import { readResult } from '#tests/support/read-result.ts';
import { focusedName } from '#tests/support/tab-to.ts';
import { answerByKeys, expectQuestion } from '#tests/support/take-quick.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

const READY = '.rr-assess[data-asking="question"]';
const CODE = encodeAnswers({
  role: layoutOf(currentAiEngineer),
  responses: new Map<string, Response>(
    listItems(currentAiEngineer).map(({ id }, index) => [id, index % 4]),
  ),
});

/** States that the contact sheet doesn't have; those that it has are held to this by `every-state.test.ts`. */
const STATES: readonly {
  readonly name: string;
  readonly path: string;
  /** Brings the state about once the page is there. */
  readonly act: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: 'shared result with everything open',
    path: `r/ai-engineer/#${CODE}`,
    act: async (page) => {
      await readResult(page);
      await openAll(page);
    },
  },
  {
    name: 'embedded question',
    path: 'embed/ai-engineer/',
    act: (page) => page.locator(READY).waitFor(),
  },
];

it.each(STATES)(
  '$name: breaks no rule of axe, shows where focus is in forced colours, and fits 280 px and doubled text',
  async ({ path, act }) => {
    const { page } = await openApp({ path });
    await act(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return 'nothing has the focus';
      // A radio is drawn by the label around it, and so is its ring.
      const drawn = [active, active.nextElementSibling, active.closest('label')];
      const ringed = drawn.some(
        (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
      );
      return ringed ? null : active.outerHTML;
    });
    expect(bare).toBeNull();
    await page.emulateMedia({ forcedColors: 'none' });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await page.setViewportSize({ width: 280, height: 653 });
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  },
);

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
    await expect.poll(() => focusedName(page)).toMatch(/\(h1\)$/);
  });

  it('of a result: headline, radar with a text, table, sections', async () => {
    const { page } = await openApp({ path: `r/ai-engineer/#${CODE}` });
    await readResult(page);
    await waitForHydration(page);
    await page.mouse.move(5, 5);
    await page.locator('.rr-radar__target').first().waitFor({ state: 'attached' });
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot();
    // What can take the focus is read even within an image: as a blank.
    const layers = await page
      .locator('.rr-radar__plot svg [tabindex]')
      .evaluateAll((all) => all.map((layer) => getComputedStyle(layer).display));
    expect(layers.length).toBeGreaterThan(5);
    expect(new Set(layers)).toEqual(new Set(['none']));
  });
});
