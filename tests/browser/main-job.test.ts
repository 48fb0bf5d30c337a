import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, launchChromium, openApp, watchContext } from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { focusedName, tabTo } from '#tests/support/tab-to.ts';
import {
  answerAtOnce,
  answerByKeys,
  expectQuestion,
  QUICK_TITLES,
} from '#tests/support/take-quick.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

const READY = '.rr-assess[data-asking="question"]';

describe('the main job in Chromium', () => {
  // One build runs wherever it is put; the deep run tries a second place.
  it.each(rowsToTry(['/careers/radar/', '/x/'], 1))(
    'at %s, from the role to a link that shows a friend the same numbers, by keyboard alone',
    async (base) => {
      const app = await openApp({
        base,
        path: 'roles/ai-engineer/',
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      const { page } = app;
      await waitForHydration(page);
      await tabTo(page, /^Start .*\((a|button)\)$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/assess\/$/);
      await page.locator(READY).waitFor();
      // Reading, and Tab, go on at the heading of the new page.
      await expect.poll(() => focusedName(page)).toBe(`${QUICK_TITLES[0]} (h1)`);
      await answerByKeys(page, 1, 2);
      await answerAtOnce(page, 3, 10);
      await expectQuestion(page, 11);

      await page.reload();
      const welcome = page.getByRole('heading', { name: 'Welcome back' });
      await welcome.waitFor();
      await expect.poll(() => page.locator('[data-saved-done]').innerText()).toBe('10');
      await page.locator('.rr-assess[data-asking="resume"]').waitFor();
      await tabTo(page, /^Continue/);
      await page.keyboard.press('Enter');
      await answerAtOnce(page, 11, 20);
      await page.waitForURL(/\/result\/$/);

      const own = await readResult(page);
      await expect.poll(() => focusedName(page)).toMatch(/^Role fit: .* \(h1\)$/);
      expect(own.title).toMatch(/^Role fit: /);
      expect(own.fit).toMatch(/^\d+ of 100, likely \d+ to \d+$/);
      expect(own.radar).toMatch(/^0\.0 -[\d.]+ /);
      expect(own.words).toHaveLength(5);
      expect(own.table).toHaveLength(5);
      for (const [index, row] of own.table.entries()) {
        // The words and the table are two views of one row.
        expect(own.words[index]).toMatch(new RegExp(`^${row[1]} of 100, likely ${row[2]}: `));
      }

      await tabTo(page, /^Get a link/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^My scores/);
      await page.keyboard.press('2');
      await tabTo(page, /^Copy link/);
      await page.keyboard.press('Enter');
      await page.getByText('Copied.', { exact: true }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).pathname).toBe(`${base}r/ai-engineer/`);
      expect(new URL(link).search).toBe('');
      // Sixty characters or so, for a chat and for a QR code.
      expect(new URL(link).hash.length).toBeLessThan(60);

      const friend = await (await launchChromium()).newContext();
      await watchContext(friend, [app.server.urlAt()]);
      const view = await friend.newPage();
      await view.goto(link);
      await view.locator('.rr-result__table').waitFor();
      expect(await readResult(view)).toEqual(own);
      const text = await view.locator('main').innerText();
      expect(text).toMatch(/self-reported/i);
      expect(await view.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
      await friend.close();
    },
  );
});
