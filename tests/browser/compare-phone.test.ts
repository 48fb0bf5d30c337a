import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import {
  codeFor,
  COMPETENCY_NAMES,
  roleWithCompetencies,
} from '#tests/support/renamed-competencies.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { scrollingSideways } from '#tests/support/scrolling-sideways.ts';
import { CURRENT_ROLE_FILE } from '#tests/support/ai-engineer.ts';

afterAll(closeChromium);

const PEOPLE = {
  short: (at: number) => `Bo ${at + 1}`,
  long: (at: number) =>
    at % 2 === 0
      ? `Maximiliane Oberhauser-Wertheimer von Hohenlohe zu Waldberg ${at}`
      : `Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren${at}`,
};

describe.each(rowsToTry([12, 3, 4], 1))('a comparison of %i people on a phone', (count) => {
  it.each(['short', 'long'] as const)('scrolls in one direction only: %s names', async (names) => {
    // Names of competencies as long as those of people.
    const { role, text } = roleWithCompetencies(
      COMPETENCY_NAMES[names === 'short' ? 'ordinary' : 'long'].split(', ').slice(0, 5),
    );
    const codes = Array.from({ length: count }, (_, at) => codeFor(role, at, PEOPLE[names](at)));
    const { page } = await openApp({
      path: `/compare/#${codes.join('')}`,
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      fault: (asked) => (asked === CURRENT_ROLE_FILE ? { body: text } : undefined),
    });
    await page
      .locator('.rr-compare__heat tbody tr')
      .nth(count - 1)
      .waitFor();
    await page.waitForTimeout(300);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await page.waitForTimeout(200);
      expect({ width, sideways: await scrollingSideways(page) }).toEqual({ width, sideways: [] });
    }
    // The same tables with their rows in one line: then it is seen that they scroll.
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('.rr-table--cards'))
        table.classList.remove('rr-table--cards');
    });
    expect((await scrollingSideways(page)).join(' ')).toContain('rr-table__scroller');
  });
});
