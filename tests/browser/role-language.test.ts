import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  layoutOf,
  listItems,
  parseRoleText,
  type Response,
  type Role,
  scoreResponses,
} from '#core';
import { makeScratchProject, type ScratchProject } from '#tests/docs/scratch-project.ts';
import { arabicRoleFile } from '#tests/support/arabic-role.ts';
import { closeChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { answerAll, finish, frameOf, serveCareersPage } from '#tests/support/embed-host.ts';
import { openAll } from '#tests/support/open-all.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

/*
 * A role in Arabic on the pages of an English interface: every text of the role says its language
 * and direction, and no text of ours is said to be Arabic (WCAG 3.1.2).
 */

const SLUG = 'arabic-engineer';
let project: ScratchProject;
let role: Role;

beforeAll(async () => {
  project = await makeScratchProject();
  const text = arabicRoleFile(SLUG, 1000);
  const parsed = parseRoleText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  role = parsed.value;
  await mkdir(join(project.folder, 'public/roles', SLUG));
  await writeFile(join(project.folder, `public/roles/${SLUG}/1.json`), text);
  for (const line of [`npm run -s role:lock -- --publish ${SLUG} 1`, 'npm run -s build']) {
    const { code, output } = await project.run(line);
    expect(code, output).toBe(0);
  }
});
afterAll(async () => {
  await closeChromium();
  await project.remove();
});

const responses = () =>
  new Map<string, Response>(
    listItems(role, role.forms[1]).map(({ id }, index) => [
      id,
      /-S/.test(id) ? ([0, 1, 'idk'] as const)[index % 3]! : index % 4,
    ]),
  );
const answersCode = (name = '') =>
  encodeAnswers({ role: layoutOf(role), responses: responses(), name, date: '2026-11-01' });
const scoresCode = () =>
  encodeScores({ role: layoutOf(role), result: scoreResponses(role, responses()) });

/** Texts of the role that don't say so, and texts of ours that are said to be the role's. */
async function misnamed(page: Pick<Page, 'evaluate'>) {
  return page.evaluate(() => {
    const texts: { text: string; lang: string; dir: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // Names of drawings, files to copy and data: none of them can hold an element.
      if (!/\p{L}/u.test(text) || parent?.closest('title, desc, pre, script, template')) {
        continue;
      }
      const isDrawn = parent instanceof SVGElement;
      texts.push({
        text,
        lang: parent?.closest('[lang]')?.getAttribute('lang') ?? '',
        dir: parent === null || isDrawn ? '' : getComputedStyle(parent).direction,
      });
    }
    const isArabic = ({ text }: { text: string }) => /\p{Script=Arabic}/u.test(text);
    const foreign = texts.filter(isArabic);
    return {
      found: foreign.length,
      unmarked: foreign
        .filter(({ lang, dir }) => lang !== 'ar' || dir === 'ltr')
        .map(({ text }) => text.slice(0, 60)),
      ours: texts
        // All of ours have small letters; a line of a role's text may be nothing but "(C++)".
        .filter((each) => !isArabic(each) && /[a-z]/.test(each.text) && each.lang !== 'en')
        .map(({ text }) => text.slice(0, 60)),
    };
  });
}

async function expectMarked(page: Pick<Page, 'evaluate'>, atLeast: number): Promise<void> {
  const { found, ...wrong } = await misnamed(page);
  expect(wrong).toEqual({ unmarked: [], ours: [] });
  expect(found).toBeGreaterThanOrEqual(atLeast);
}

const open = (path: string, allow: readonly RegExp[] = []) =>
  openApp({ path, allow, root: join(project.folder, 'dist') });

describe('texts of a role in another language', () => {
  it.each(
    rowsToTry<readonly [string, () => string, string, number]>(
      [
        ['the catalogue', () => '/', '.rr-role-card', 5],
        ['the page of the role', () => `/roles/${SLUG}/`, '.rr-start', 80],
        ['the kit', () => '/embed-kit/', 'select', 1],
        ['a question', () => `/roles/${SLUG}/assess/`, '[data-asking=question]', 8],
        ['a shared result', () => `/r/${SLUG}/#${answersCode('Ada')}`, '.rr-result__table', 100],
        ['shared scores', () => `/r/${SLUG}/#${scoresCode()}`, '.rr-bars', 20],
        [
          'two people compared',
          () => `/compare/#${[answersCode('Ada'), answersCode('Bo').toLowerCase()].join(',')}`,
          '.rr-compare__overlay',
          20,
        ],
      ],
      3,
    ),
  )('say so: %s', async (_name, path, ready, atLeast) => {
    const { page } = await open(path());
    await page.locator(ready).first().waitFor();
    await openAll(page);
    await expectMarked(page, atLeast);
  });

  it('say so before any script of the app is there', async () => {
    const { page, urlOf } = await open('/favicon.svg', [/ERR_FAILED/]);
    await page.route('**/assets/**', (route) => route.abort());
    for (const path of [
      `/roles/${SLUG}/`,
      `/roles/${SLUG}/assess/`,
      `/r/${SLUG}/#${answersCode()}`,
    ]) {
      await page.goto(urlOf(path));
      await expectMarked(page, 5);
    }
  });

  it('say so in an assessment from the first question to sharing and paper', async () => {
    const { page } = await open(`/roles/${SLUG}/assess/`);
    await answerAll(page.mainFrame());
    await page.locator('.rr-result__table').waitFor();
    await page.locator('.rr-share button').first().click();
    await page.locator('.rr-share__contents').waitFor();
    await openAll(page);
    await expectMarked(page, 120);
    await page.emulateMedia({ media: 'print' });
    await expectMarked(page, 120);
  });

  it('say so in a host’s frame, and on the screen that asks before a result is sent', async () => {
    const app = await serveSite({ root: join(project.folder, 'dist') });
    const host = await serveCareersPage({
      app,
      body: `<role-radar profile="${SLUG}" result="scores"><a href="#x">Link</a></role-radar>`,
    });
    const { page } = await openApp({ path: '/favicon.svg', allow: [/./] });
    await page.goto(host.url);
    const frame = await frameOf(page);
    await frame.locator('[data-asking=question]').waitFor();
    await expectMarked(frame, 6);
    await finish(frame);
    await frame.locator('.rr-send__offer button').click();
    await frame.locator('.rr-send__rows').waitFor();
    await expectMarked(frame, 5);
  });
});
