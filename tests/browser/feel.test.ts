import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';

describe('hasty presses', () => {
  it('count, all but the second half of a double click, which is seen to be refused', async () => {
    const { page } = await openApp({ path: ASSESS });
    await page.locator(READY).waitFor();
    // In the page, so that a busy machine doesn't stretch the time between presses.
    const refused = await page.evaluate(async () => {
      const skip = document.querySelectorAll('.rr-assess__steps button')[1];
      const seen: string[][] = [];
      // Browsers count quick presses in one place as one multiple click: `detail` is 1, 2, 3 …
      for (let detail = 1; detail <= 5; detail += 1) {
        skip?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
        seen.push(
          document
            .getAnimations()
            .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
            .filter((target) => target?.parentElement?.className === 'rr-assess__steps')
            .map((target) => target?.textContent ?? ''),
        );
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return seen;
    });
    expect(refused[1]).toEqual(['Not sure, skip']);
    await expectQuestion(page, 5);
  });
});

describe('the switch for moving on', () => {
  it('is as it was left on the next visit, and moves nothing on the way', async () => {
    const { page } = await openApp({
      path: ASSESS,
      context: { viewport: { width: 390, height: 844 } },
    });
    await page.locator(READY).waitFor();
    const box = page.getByRole('checkbox', { name: 'Move on when I choose' });
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Number(Reflect.get(entry, 'value')));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await page.locator(READY).waitFor();
    await expect.poll(() => box.isChecked()).toBe(false);
    await page.locator('form[data-item] input[type=radio]').nth(2).check({ force: true });
    await page.waitForTimeout(800);
    await expectQuestion(page, 1);
    expect(await page.evaluate(() => Reflect.get(window, 'shift') as number)).toBe(0);
  });
});
