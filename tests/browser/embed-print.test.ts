import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import { answerAll, finish, frameOf } from '#tests/support/embed-host.ts';
import { ELEMENT, openHost } from '#tests/support/open-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

/** What a page of A4 or Letter has room for, within margins of 1 cm, in CSS px. */
const ROOM = { A4: { width: 718, height: 1047 }, Letter: { width: 740, height: 980 } } as const;
/** What stands before and after the frame. */
const AROUND = 140;

/** The height that the loader gives the frame on paper. */
function printHeight(page: Page): Promise<number> {
  return page
    .locator('role-radar')
    .evaluate(({ style }) => parseFloat(style.getPropertyValue('--print')));
}

/** What the content takes on paper of this width; the page doesn't come back from it. */
async function contentOnPaper(page: Page, width: number): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1000 });
  return (await frameOf(page)).evaluate(() =>
    Math.ceil(document.querySelector('.rr-framed__content')?.getBoundingClientRect().height ?? 0),
  );
}

describe('a host’s page on paper', () => {
  it.each(
    rowsToTry(
      [
        ['a desktop', 1280, finish],
        ['a tablet', 768, finish],
        // Paper has all of the result also where the screen has its card.
        ['a phone with the card', 390, answerAll],
      ],
      1,
    ),
  )(
    'shows the whole result and no blank page after it, printed from %s',
    async (_, width, take) => {
      const { page } = await openHost({
        body: `<h1>Careers</h1>${ELEMENT}<p>Where we are</p>`,
        context: { viewport: { width, height: 900 } },
      });
      const frame = await frameOf(page);
      await take(frame);
      await frame.locator('.rr-result__table').waitFor({ state: 'attached' });
      // The height on the screen comes first, the other once the frame is quiet.
      let given = 0;
      const isSettled = async () => {
        const before = given;
        given = await printHeight(page);
        return given === before && given > 1000 && given < 2500;
      };
      await expect.poll(isSettled, { interval: 800 }).toBe(true);
      for (const [format, room] of Object.entries(ROOM)) {
        const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
        const pdf = (await page.pdf({ format, margin })).toString('latin1');
        expect({ format, pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length }).toEqual({
          format,
          pages: Math.ceil((given + AROUND) / room.height),
        });
      }
      for (const { width: paper, height } of Object.values(ROOM)) {
        const spare = async () => given - (await contentOnPaper(page, paper));
        await expect.poll(spare).toBeGreaterThanOrEqual(0);
        expect(await spare()).toBeLessThan(height / 4);
      }
    },
  );

  it('leaves the page on the screen as it is', async () => {
    const { page } = await openHost();
    const frame = await frameOf(page);
    await frame.locator('[data-asking=question]').waitFor();
    await page.waitForTimeout(600);
    const left = await frame.evaluate(() => {
      const conditions = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSMediaRule ? [rule.media.mediaText] : []),
          ...(rule instanceof CSSGroupingRule ? conditions(rule.cssRules) : []),
        ]);
      const all = [...document.styleSheets].flatMap(({ cssRules }) => conditions(cssRules));
      return {
        forPaper: all.filter((condition) => condition === 'print').length > 3,
        changed: all.filter((condition) => /^(?:not )?all$/.test(condition)),
        sheets: document.adoptedStyleSheets.length,
        width: document.querySelector<HTMLElement>('.rr-framed__content')?.style.width,
      };
    });
    expect(left).toEqual({ forPaper: true, changed: [], sheets: 0, width: '' });
  });
});
