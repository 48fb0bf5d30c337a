import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CURRENT_ROLE_FILE,
  CURRENT_ROLE_TEXT,
  currentAiEngineer,
} from '#tests/support/ai-engineer.ts';
import { encodeAnswers, layoutOf } from '#core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { DUE_PLAN, EARLIER_RUNS, EVIDENCE, resumePath } from '#tests/support/paper-states.ts';
import { type PaperLine, readPdf } from '#tests/support/read-pdf.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

/** What was printed stays here, to be looked at. */
const OUT = resolve('reports/paper');
mkdirSync(OUT, { recursive: true });

/** What browsers leave around what they print. */
const MARGIN = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
const FORMATS = ['A4', 'Letter'] as const;

type Stored = readonly (readonly [key: string, value: string])[];

/** A person's own finished Standard in a new browser, with this in its storage, at a page of the role. */
async function openOwn(
  path: string,
  ready: string,
  stored: Stored = [],
  file?: string,
): Promise<Page> {
  const { page, urlOf } = await openApp({
    path: resumePath,
    fault: (asked) =>
      file !== undefined && asked === CURRENT_ROLE_FILE ? { body: file } : undefined,
    // The prerendered page has the role's own title.
    allow: file === undefined ? [] : [/hydrat/i, /Minified React error #(?:418|423|425)/],
  });
  await page.getByRole('button', { name: 'Use them and continue' }).click();
  await page.waitForURL('**/result/');
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, stored);
  await page.goto(urlOf(path));
  await page.reload();
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(600);
  return page;
}

type Sheet = { readonly lines: readonly PaperLine[]; readonly alone: readonly string[] };

/** Prints the page to both formats: the lines of each sheet, and the headings that end one. */
async function printed(page: Page, name: string): Promise<Record<string, readonly Sheet[]>> {
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, summary')].map((each) => each.textContent ?? ''),
  );
  const sheets: Record<string, readonly Sheet[]> = {};
  for (const format of FORMATS) {
    const pdf = await page.pdf({ format, margin: MARGIN, preferCSSPageSize: true });
    writeFileSync(resolve(OUT, `${name}-${format}.pdf`), pdf);
    sheets[format] = readPdf(pdf).map((lines) => ({ lines, alone: aloneIn(lines, headings) }));
  }
  return sheets;
}

/** The headings that nothing follows on their sheet, in their column. */
function aloneIn(lines: readonly PaperLine[], headings: readonly string[]): readonly string[] {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const known = headings.map(plain);
  return lines
    .filter(
      ({ y, left }) =>
        !lines.some(
          (other) => other.y > y + 1 && other.left > left - 60 && other.left < left + 250,
        ),
    )
    .map(({ text }) => plain(text))
    .filter((text) => text.length > 3 && known.some((heading) => heading.endsWith(text)));
}

const summaryOf = (sheets: Record<string, readonly Sheet[]>) =>
  Object.fromEntries(
    Object.entries(sheets).map(([format, list]) => [
      format,
      { pages: list.length, alone: list.flatMap(({ alone }) => alone) },
    ]),
  );

const on = (pages: number) => ({ A4: { pages, alone: [] }, Letter: { pages, alone: [] } });

/** The role with a name as long as a line. */
const longTitle = JSON.stringify({
  ...(JSON.parse(CURRENT_ROLE_TEXT) as object),
  title: 'Senior Staff Artificial Intelligence and Machine Learning Platform Engineer',
});
const RESULT = '/roles/ai-engineer/result/';
const TABLE = '.rr-result__table';

describe('a result on paper', () => {
  it.each<[name: string, stored: Stored, file?: string]>(
    rowsToTry(
      [
        ['plain', []],
        ['history', [EARLIER_RUNS]],
        ['plan', [DUE_PLAN]],
        ['history-plan', [EARLIER_RUNS, DUE_PLAN]],
        ['history-plan-long', [EARLIER_RUNS, DUE_PLAN], longTitle],
      ],
      2,
    ),
  )('fills two sheets: %s', async (name, stored, file) => {
    const page = await openOwn(RESULT, TABLE, stored, file);
    expect(summaryOf(await printed(page, `result-${name}`))).toEqual(on(2));
  });

  it('takes evidence and a link along where they are chosen', async () => {
    const page = await openOwn(RESULT, TABLE, [EARLIER_RUNS, DUE_PLAN, EVIDENCE]);
    await page.getByText('Include my evidence').click();
    await page.locator('.rr-take__more summary').first().click();
    await page.getByText('A link with scores only').click();
    await page.waitForTimeout(600);
    expect(summaryOf(await printed(page, 'result-evidence-link'))).toEqual(on(2));
  });

  it('names the person at the top and on the last sheet where they typed their name on the card', async () => {
    const page = await openOwn(RESULT, TABLE, [EARLIER_RUNS, DUE_PLAN]);
    const named = (sheets: Record<string, readonly Sheet[]>) =>
      Object.values(sheets).map((list) =>
        list.map(({ lines }) => lines.filter(({ text }) => text.includes('Oberhauser')).length),
      );
    expect(named(await printed(page, 'result-unnamed'))).toEqual([
      [0, 0],
      [0, 0],
    ]);
    await page.getByRole('button', { name: 'Make a card' }).click();
    await page.getByLabel('Name on the card (optional)').fill('Maximiliane Oberhauser-Wertheimer');
    await page.keyboard.press('Escape');
    const sheets = await printed(page, 'result-named');
    expect(summaryOf(sheets)).toEqual(on(2));
    expect(named(sheets)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    // Neither stored nor in a link.
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept + page.url()).not.toContain('Oberhauser');
  });

  it('fills two sheets: shared, with a long name', async () => {
    const code = encodeAnswers({
      role: layoutOf(currentAiEngineer),
      responses: CURRENT_ANSWERS,
      name: 'Maximiliane Oberhauser-Wertheimer',
      date: '2026-03-14',
    });
    const { page } = await openApp({ path: `/r/ai-engineer/#${code}` });
    await page.locator(TABLE).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(600);
    expect(summaryOf(await printed(page, 'shared'))).toEqual(on(2));
  });
});

describe('what else is printed', () => {
  it.each(
    rowsToTry(
      [
        ['plan', '/roles/ai-engineer/plan/', '.rr-plan__paper', 1],
        ['conversation', '/roles/ai-engineer/guide/', '.rr-guide h1', 2],
        ['interview', '/roles/ai-engineer/interview/', '.rr-guide h1', 3],
      ],
      1,
    ),
  )('leaves no heading alone: %s', async (name, path, ready, pages) => {
    const page = await openOwn(path, ready, [EARLIER_RUNS, DUE_PLAN]);
    expect(summaryOf(await printed(page, name))).toEqual(on(pages));
  });

  it('leaves no heading alone: comparison', async () => {
    const codes = [1, 2, 3, 4].map((seed) => answersCode(seed)).join('');
    const { page } = await openApp({ path: `/compare/#${codes}` });
    await page.locator('.rr-compare__group').waitFor();
    await page.waitForTimeout(600);
    expect(summaryOf(await printed(page, 'comparison'))).toEqual(on(2));
  });
});
