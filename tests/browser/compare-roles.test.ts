import { afterAll, describe, expect, it } from 'vitest';
import { findAxeViolations } from '#tests/support/axe-violations.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { tabTo } from '#tests/support/tab-to.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

describe('roles side by side', () => {
  it('are chosen by keyboard, kept in the address, and open from it as they were', async () => {
    const { page } = await openApp({ path: 'compare-roles/?roles=ai-engineer,nobody' });
    await waitForHydration(page);
    await page.getByText('There is no role here called nobody.').waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Competency',
      'AI Engineer',
    ]);
    await tabTo(page, /^Data Scientist/);
    await page.keyboard.press('Space');
    await page.waitForURL('**/compare-roles/?roles=ai-engineer,data-scientist');
    // The address comes first, what it shows a moment later.
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
    const shape = () =>
      page
        .locator('.rr-series__line')
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')));
    const shown = { shape: await shape(), table: await page.getByRole('table').innerText() };
    expect(await findAxeViolations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
    expect({ shape: await shape(), table: await page.getByRole('table').innerText() }).toEqual(
      shown,
    );
    await page.getByRole('link', { name: 'Data Scientist' }).click();
    await page.waitForURL('**/roles/data-scientist/');
  });

  it('begin with the first ones, as the page has them before it is alive, and fit any width when they are four', async () => {
    const { page } = await openApp({ path: 'compare-roles/' });
    await waitForHydration(page);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(1);
    for (const box of await page.getByRole('checkbox', { checked: false }).all()) {
      if (await box.isEnabled()) await box.check();
    }
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(5);
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 640 });
      const hidden = (selector: string) =>
        page
          .locator(selector)
          .evaluate(({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth));
      expect([width, await hidden('html'), await hidden('.rr-table__scroller')]).toEqual([
        width,
        0,
        0,
      ]);
    }
  });
});
