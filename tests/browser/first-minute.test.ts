import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { focusedName, tabTo } from '#tests/support/tab-to.ts';
import { untilAlive } from '#tests/support/until-alive.ts';

afterAll(closeChromium);

describe('the header', () => {
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
    await untilAlive(page);
    await tabTo(page, /^My results \(a\)$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/my-results\/$/);
    await expect.poll(() => focusedName(page)).toBe('My results (h1)');
    expect(await page.title()).toBe('My results · Role Radar');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.locator('[aria-current=page]').textContent()).toBe('My results');
  });

  it('keeps the theme that was chosen, on every page before it is painted again, and never in a host’s frame', async () => {
    const { page, at } = await openApp({
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
      await page.goto(at(path));
      await expect.poll(theme, { message: path }).toBe('dark');
    }
    await page.goto(at('embed/ai-engineer/'));
    await page.waitForTimeout(300);
    expect(await theme()).toBeNull();
  });
});
