import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { focusedName, tabTo } from '#tests/support/tab-to.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

describe('the header', () => {
  it('has the name at one edge of the page and the places at the other', async () => {
    for (const width of [390, 820, 1280]) {
      const { page } = await openApp({ context: { viewport: { width, height: 800 } } });
      const edges = await page.evaluate(() => {
        const row = document.querySelector('.rr-header__row')!;
        const { left, right } = row.getBoundingClientRect();
        const { paddingLeft, paddingRight } = getComputedStyle(row);
        const seen = [...row.querySelectorAll('a, button')]
          .map((element) => element.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return {
          start: Math.min(...seen.map((box) => box.left)) - left - Number.parseFloat(paddingLeft),
          end: right - Number.parseFloat(paddingRight) - Math.max(...seen.map((box) => box.right)),
        };
      });
      expect([width, Math.abs(Math.round(edges.start)), Math.abs(Math.round(edges.end))]).toEqual([
        width,
        0,
        0,
      ]);
    }
  });

  it('leads to every place by keyboard on the narrowest phone, opens before the app is there, and closes again', async () => {
    const { page } = await openApp({ context: { viewport: { width: 360, height: 740 } } });
    await tabTo(page, /^Menu/);
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.waitFor();
    expect(await menu.ariaSnapshot()).toContain('link "Roles"');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await waitForHydration(page);
    await tabTo(page, /^My results \(a\)$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/my-results\/$/);
    await expect.poll(() => focusedName(page)).toBe('My results (h1)');
    expect(await page.title()).toBe('My results · Role Radar');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.locator('[aria-current=page]').textContent()).toBe('My results');
  });

  it('keeps the theme that was chosen, on every page before it is painted again, and never in a host’s frame', async () => {
    const { page, urlOf } = await openApp({
      path: 'roles/ai-engineer/assess/',
      // The app is kept away, and one address doesn't exist.
      allow: [/Failed to load resource/, /\/assets\//],
    });
    await page.locator('[data-asking=question]').waitFor();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? null);
    expect(await theme()).toBe('dark');
    // Without the app: the page's own script does it.
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.reload({ waitUntil: 'commit' });
    await expect.poll(theme).toBe('dark');
    for (const path of ['', 'r/ai-engineer/', 'nothing/here/']) {
      await page.goto(urlOf(path));
      await expect.poll(theme, { message: path }).toBe('dark');
    }
    await page.goto(urlOf('embed/ai-engineer/'));
    await page.waitForTimeout(300);
    expect(await theme()).toBeNull();
  });
});

/** Phones, a tablet, and a phone that lies on its side. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
];

/** Labels of the primary buttons that are seen whole without scrolling. */
function primaryOnFirstScreen(page: Page): Promise<string[]> {
  return page.locator('main .rr-button--primary').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { top, bottom, height } = button.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      })
      .map((button) => button.textContent),
  );
}

describe('the first screen', () => {
  it('of the start page and of a role’s page has one button that starts, or goes on for who comes back', async () => {
    const { page, urlOf } = await openApp();
    const expectFirst = async (label: RegExp, paths: readonly string[]) => {
      for (const path of paths) {
        await page.goto(urlOf(path));
        await waitForHydration(page);
        for (const window of WINDOWS) {
          await page.setViewportSize(window);
          const where = `/${path} at ${window.width} by ${window.height}`;
          await expect
            .poll(() => primaryOnFirstScreen(page), { message: where })
            .toEqual([expect.stringMatching(label)]);
        }
      }
    };
    const roles = newestRoles.map(({ id }) => `roles/${id}/`);
    await expectFirst(/^Start .*· \d minutes$/, ['', ...roles]);

    // From landing to the first answer, without a tap in between.
    const taps = [
      'main .rr-button--primary >> nth=0',
      '[data-asking=question] form[data-item] label >> nth=2',
    ];
    await page.goto(urlOf(''));
    for (const tap of taps) await page.locator(tap).click();
    expect(taps.length).toBeLessThanOrEqual(2);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('role-radar/ai-engineer/saved')))
      .toMatch(/^1\/20\//);
    await expectFirst(/^Continue .*1 of 20 done$/, ['', 'roles/ai-engineer/']);
  });

  it.each(
    rowsToTry(
      newestRoles.map((role) => [role.title, role] as const),
      2,
    ),
  )(
    'of a role’s page on a phone is one of eight at most until something is opened, with all of the role in the document: %s',
    async (_, role) => {
      const { page } = await openApp({
        path: `roles/${role.id}/`,
        context: { viewport: { width: 390, height: 844 } },
      });
      await waitForHydration(page);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / 844);
      expect(screens).toBeLessThanOrEqual(8);
      const text = (await page.locator('main').textContent()) ?? '';
      for (const { title, text: duty } of role.dayInTheLife) {
        expect(text).toContain(title);
        expect(text).toContain(duty);
      }
      for (const { name } of role.tools.groups) expect(text).toContain(name);
    },
  );
});

describe('a question', () => {
  it('shows three answers on a phone that lies on its side, and its steps side by side or in rows with text twice as large', async () => {
    const { page } = await openApp({
      path: 'roles/ai-engineer/assess/',
      context: { viewport: { width: 844, height: 390 } },
    });
    await page.locator('[data-asking=question]').waitFor();
    const whole = () =>
      page
        .locator('form[data-item] label')
        .evaluateAll(
          (labels) =>
            labels.filter((label) => label.getBoundingClientRect().bottom <= window.innerHeight)
              .length,
        );
    expect(await whole()).toBeGreaterThanOrEqual(3);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const cramped = await page.evaluate(() => {
      const parts = [
        ...document.querySelectorAll('.rr-assess__steps button, .rr-assess__progress > *'),
      ];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return parts.flatMap((part, index) => {
        const own = boxes[index];
        if (own === undefined) return [];
        const covers = boxes.some(
          (other, at) =>
            at > index &&
            own.left < other.right - 1 &&
            other.left < own.right - 1 &&
            own.top < other.bottom - 1 &&
            other.top < own.bottom - 1,
        );
        const cut = part.scrollWidth > part.clientWidth + 1 || own.right > window.innerWidth;
        return covers || cut ? [part.textContent] : [];
      });
    });
    expect(cramped).toEqual([]);
  });
});
