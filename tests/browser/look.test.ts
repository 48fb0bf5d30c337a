import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { CURRENT_ROLE_FILE, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, type OpenApp, openApp } from '#tests/support/browser.ts';
import { answersCode, scoresCode } from '#tests/support/compared-codes.ts';
import { longTextRoleFile } from '#tests/support/long-text-role.ts';
import { DUE_PLAN, EARLIER_RUNS } from '#tests/support/paper-states.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { scrollingSideways } from '#tests/support/scrolling-sideways.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const typical = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS });

/** Each screen with what is there once it stands. */
const SCREENS: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['catalogue', '/', '.rr-role-card'],
  ['role', '/roles/ai-engineer/', '.rr-start'],
  ['question', '/roles/ai-engineer/assess/', 'form[data-item]'],
  ['own result without answers', '/roles/ai-engineer/result/', '.rr-result__message h1'],
  ['shared result', `/r/ai-engineer/#${typical}`, '.rr-result__table'],
  ['shared scores', `/r/ai-engineer/#${scoresCode(1, { name: 'Sam' })}`, '.rr-bars'],
  ['link that is cut off', `/r/ai-engineer/#${typical.slice(0, 20)}`, 'main h1'],
  ['comparison', `/compare/#${answersCode(1)}${answersCode(2)}`, '.rr-compare__group'],
  ['my results', '/my-results/', '.rr-my-results h2'],
  ['embed kit', '/embed-kit/', '.rr-kit__code'],
  ['studio', '/studio/', '#studio-begin'],
  ['not found', '/nothing/here/', 'main h1'],
];
const NOT_FOUND = [/404/];

async function openScreen(
  path: string,
  ready: string,
  context: BrowserContextOptions = {},
  before?: () => void,
): Promise<OpenApp> {
  const app = await openApp({ path: '/favicon.svg', context, allow: NOT_FOUND });
  if (before !== undefined) await app.context.addInitScript(before);
  await app.page.goto(app.urlOf(path));
  await app.page.locator(ready).first().waitFor();
  // Playwright may never report it where frames come and go, as in the kit's preview.
  await app.page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  return app;
}

/** What sticks out of the page sideways, in words; empty when nothing does. */
function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (right > root.clientWidth + 1 || left < -1) && !scrolls(element.parentElement);
      })
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
      .concat(`${root.scrollWidth} px wide in ${root.clientWidth}`);
  });
}

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  // Two frames: container queries and observers answer in the next one.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect({ where, sticksOut: await sidewaysOverflow(page) }).toEqual({ where, sticksOut: [] });
}

/** Notes every shift of the layout, with what moved, from the page's beginning on. */
function noteShifts(): void {
  const shifts: string[] = [];
  Reflect.set(window, 'lookShifts', shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value: unknown = Reflect.get(entry, 'value');
      const sources: unknown = Reflect.get(entry, 'sources');
      const moved = Array.isArray(sources)
        ? sources.map((source: { node?: Element | null }) => source.node?.className ?? '')
        : [];
      shifts.push(`${String(value)} ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe.each(rowsToTry(SCREENS, 4))('the screen: %s', (_name, path, ready) => {
  it('moves nothing after the first paint, and scrolls in one direction only, from 280 to 1920 px, at 400 % zoom, with text twice as large, and mirrored', async () => {
    const { page } = await openScreen(
      path,
      ready,
      { viewport: { width: 412, height: 823 } },
      noteShifts,
    );
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => Reflect.get(window, 'lookShifts') as string[])).toEqual([]);

    for (const [width, height, where] of [
      [1920, 1080, '1920 px'],
      [768, 1024, '768 px'],
      [280, 653, '280 px'],
      [320, 256, '400 % zoom'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNoSidewaysScroll(page, where);
    }
    const root = page.locator(':root');
    await page.setViewportSize({ width: 390, height: 844 });
    await root.evaluate((html) => html.setAttribute('dir', 'rtl'));
    await expectNoSidewaysScroll(page, 'right to left');
    await root.evaluate((html) => html.setAttribute('dir', 'ltr'));
    await root.evaluate((html) => html.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScroll(page, '200 % text on a phone');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectNoSidewaysScroll(page, '200 % text on a desk');
  });
});

const PHONE = { width: 390, height: 844 };

/** Edges of Back, Skip and Next, in whole px. */
function placesOfSteps(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.rr-assess__steps button')]
      .flatMap((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        return [left, top, right, bottom].map(Math.round);
      })
      .join(' '),
  );
}

describe('the question', () => {
  it('has answers and steps of 44 px at least, in the same place on every question and for every answer', async () => {
    const { page } = await openScreen('/roles/ai-engineer/assess/', 'form[data-item]', {
      viewport: PHONE,
    });
    await page.locator('.rr-assess__switch').click();
    const places = new Set<string>();
    for (let question = 0; question < 20; question += 1) {
      const low = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.rr-assess__form label, .rr-assess__steps button, .rr-assess__switch, summary, .rr-header a',
          ),
        ]
          // Those of the menu are behind its button.
          .filter((target) => target.getClientRects().length > 0)
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.textContent),
      );
      expect(low).toEqual([]);
      places.add(await placesOfSteps(page));
      const before = await page.locator('form[data-item]').getAttribute('data-item');
      await page.locator('form[data-item] input[type=radio]').nth(1).check({ force: true });
      places.add(await placesOfSteps(page));
      if (question < 19) {
        await page.locator('.rr-assess__steps button').last().click();
        await page.locator(`form[data-item]:not([data-item="${before ?? ''}"])`).waitFor();
      }
    }
    expect([...places]).toHaveLength(1);
    // The last step has other words: they may not push the other buttons on any screen.
    for (const width of [280, 320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const last = await placesOfSteps(page);
      await page
        .locator('.rr-assess__steps button')
        .last()
        .evaluate((button) => {
          button.textContent = 'Next';
        });
      expect({ width, last }).toEqual({ width, last: await placesOfSteps(page) });
      await page
        .locator('.rr-assess__steps button')
        .last()
        .evaluate((button) => {
          button.textContent = 'See result';
        });
    }
  });

  it('shows all five statements of every rating above the steps on a phone', async () => {
    const { page } = await openScreen('/roles/ai-engineer/assess/', 'form[data-item]', {
      viewport: PHONE,
      isMobile: true,
      hasTouch: true,
    });
    const covered: string[] = [];
    for (let question = 1; question <= 20; question += 1) {
      const title = await page.locator('form[data-item] h1').innerText();
      const room = await page.evaluate(() => {
        const bar = document.querySelector('.rr-assess__steps')?.getBoundingClientRect().top ?? 0;
        const last = [...document.querySelectorAll('.rr-assess__form .rr-choice__face')].at(-1);
        return bar - (last?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY);
      });
      const isRating = (await page.locator('.rr-assess__title--rating').count()) > 0;
      if (isRating && room < 0) covered.push(`${question} ${title}: ${room}`);
      if (question === 20) break;
      await page.getByRole('button', { name: 'Not sure, skip' }).click();
      await page
        .getByText(`Question ${question + 1} of 20`)
        .first()
        .waitFor();
    }
    expect(covered).toEqual([]);
  });

  it('shows focus and choice without its own colours', async () => {
    const { page } = await openScreen('/roles/ai-engineer/assess/', 'form[data-item]', {
      forcedColors: 'active',
    });
    const radios = page.locator('form[data-item] input[type=radio]');
    await radios.nth(2).focus();
    await page.keyboard.press('ArrowDown');
    const looks = await radios.evaluateAll((inputs) =>
      inputs.map((input) => {
        const face = input.nextElementSibling;
        const style = face === null ? null : getComputedStyle(face);
        return `${style?.outlineStyle ?? ''} ${style?.outlineWidth ?? ''}`;
      }),
    );
    expect(looks[3]).toMatch(/^solid [23]px$/);
    expect(new Set(looks.filter((_, place) => place !== 3))).toEqual(new Set([looks[0]]));
    expect(looks[0]).toMatch(/^none/);
  });
});

describe('the result', () => {
  it('draws person and role in the system’s own colours where those are forced', async () => {
    const { page } = await openScreen(`/r/ai-engineer/#${typical}`, '.rr-result__table', {
      forcedColors: 'active',
    });
    const strokes = await page.evaluate(() =>
      ['.rr-radar__you', '.rr-radar__role', '.rr-radar__axis'].map((part) => {
        const shape = document.querySelector(`.rr-radar__plot ${part}`);
        return shape === null ? 'missing' : getComputedStyle(shape).stroke;
      }),
    );
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(strokes).not.toContain('missing');
    expect(strokes).not.toContain(ground);
    expect(strokes[0]).not.toBe(strokes[1]);
  });

  it('takes at most five screens of a phone before anything is opened, one’s own and a shared one', async () => {
    const { page, urlOf } = await openScreen(`/r/ai-engineer/#${typical}`, '#answers', {
      viewport: PHONE,
    });
    const screens = () =>
      page.evaluate((height) => document.documentElement.scrollHeight / height, PHONE.height);
    expect(await screens()).toBeLessThanOrEqual(5);
    await page.goto(urlOf(`/roles/ai-engineer/assess/#${typical}`));
    await page.getByRole('button', { name: 'Use them and continue' }).click();
    await page.locator('#answers').waitFor();
    expect(await screens()).toBeLessThanOrEqual(5);
    // With earlier runs, and a plan whose day has come.
    await page.evaluate(
      (entries) => {
        for (const [key, value] of entries) localStorage.setItem(key, value);
      },
      [EARLIER_RUNS, DUE_PLAN],
    );
    await page.reload();
    await page.getByRole('heading', { name: 'Since last time' }).waitFor();
    await page.getByRole('checkbox', { name: /^Done: / }).waitFor();
    expect(await screens()).toBeLessThanOrEqual(5);
  });

  it('shows all of a result’s tables on a phone without scrolling sideways', async () => {
    const { page } = await openScreen(`/r/ai-engineer/#${typical}`, '.rr-result__table', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    for (const name of [/^Why \d+\?/, /^Role fit: why/, 'All figures as a table'])
      await page.getByText(name).first().click();
    await page.getByText('Effect on the score').first().waitFor({ state: 'attached' });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await page.waitForTimeout(200);
      expect({ width, sideways: await scrollingSideways(page) }).toEqual({ width, sideways: [] });
    }
  });

  it('doesn’t move for people who ask for less motion, and has more contrast for people who ask for it', async () => {
    const { page } = await openScreen(`/r/ai-engineer/#${typical}`, '.rr-result__table', {
      reducedMotion: 'reduce',
      contrast: 'more',
    });
    const state = await page.evaluate(() => {
      const soft = document.querySelector('.rr-soft');
      return {
        longest: Math.max(
          0,
          ...document
            .getAnimations()
            .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)),
        ),
        soft: soft === null ? 'missing' : getComputedStyle(soft).color,
        text: getComputedStyle(document.body).color,
      };
    });
    expect(state.longest).toBeLessThanOrEqual(1);
    expect(state.soft).toBe(state.text);
  });
});

describe('a role whose every text is one endless word', () => {
  it.each([
    ['role', '/roles/ai-engineer/', '.rr-start'],
    ['question', '/roles/ai-engineer/assess/', 'form[data-item]'],
    ['result', `/r/ai-engineer/#${typical}`, '.rr-result__table'],
  ])('stays within the page: %s', async (_name, path, ready) => {
    const body = longTextRoleFile();
    // The prerendered page is of the real role, so React says that it found something else.
    const { page, urlOf } = await openApp({
      path: '/favicon.svg',
      fault: (asked) => (asked === CURRENT_ROLE_FILE ? { body } : undefined),
      allow: [/hydrat/i, /Minified React error #(?:418|423|425)/],
    });
    await page.goto(urlOf(path));
    await page.locator(ready).first().waitFor();
    await expect
      .poll(() => page.locator('main').innerText(), { timeout: 15_000 })
      .toContain('WWWWWWWW');
    for (const width of [1280, 280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${width} px`);
    }
  });
});
