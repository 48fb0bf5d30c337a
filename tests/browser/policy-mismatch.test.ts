import { createHash } from 'node:crypto';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { HeaderSettings } from '../../src/build/headers/header-table.ts';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { RECOVERY_SCRIPT } from '../../src/build/pages/recovery-script.ts';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, DIST, launchChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { expectState, serveCareersPage } from '#tests/support/embed-host.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { readResult } from '#tests/support/read-result.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const RESULT = `r/ai-engineer/#${answersCode(7)}`;
const READY = '.rr-assess[data-asking="question"]';
const RECOVERY = '/recovery/page.js';
const REFUSED = [/Content Security Policy/, /^policy: (?:script|style)-src-elem blocked inline/];
const OTHER = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the host's policy names: of another release only what is in every release. */
async function hostOf(another: 'scripts' | 'styles' | 'both'): Promise<HeaderSettings> {
  const settings = await readHeaderSettings(DIST);
  const { scripts, styles } = settings.hashes;
  return {
    ...settings,
    hashes: {
      scripts: another === 'styles' ? scripts : [hash(RECOVERY_SCRIPT), OTHER],
      styles: another === 'scripts' ? styles : [OTHER],
    },
  };
}

async function openMismatched(path: string, another: 'scripts' | 'styles' | 'both' = 'both') {
  return openApp({ path, settings: await hostOf(another), allow: REFUSED });
}

/** True once rules of ours apply, not just the browser's own. */
function isStyled(view: Page | FrameLocator): Promise<boolean> {
  return view
    .locator('body')
    .evaluate(() =>
      [...document.styleSheets].some(
        ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('').length > 5000,
      ),
    );
}

describe.each(rowsToTry(['both', 'scripts', 'styles'], 1))(
  'where the policy names another release’s %s',
  (another) => {
    it('questions are answered', async () => {
      const { page } = await openMismatched(ASSESS, another);
      await page.locator(READY).waitFor();
      await expect.poll(() => isStyled(page)).toBe(true);
      await answerAtOnce(page, 1, 3);
      await expectQuestion(page, 4);
    });

    it('a result is shown, the same as ever', async () => {
      const usual = await openApp({ path: RESULT });
      const { page } = await openMismatched(RESULT, another);
      expect(await readResult(page)).toEqual(await readResult(usual.page));
      expect(await isStyled(page)).toBe(true);
    });

    it('a role’s page leads on to its questions', async () => {
      const { page } = await openMismatched('roles/ai-engineer/', another);
      await expect.poll(() => isStyled(page)).toBe(true);
      await page.locator('main a[href*="assess"]').first().click();
      await page.locator(READY).waitFor();
    });

    it('an embed asks its questions', async () => {
      const app = await serveSite({ settings: await hostOf(another) });
      const body = '<role-radar profile="ai-engineer"></role-radar>';
      const host = await serveCareersPage({ app, body });
      const context = await (await launchChromium()).newContext();
      try {
        const page = await context.newPage();
        await page.goto(host.url);
        const frame = page.locator('role-radar').frameLocator('iframe');
        await frame.locator('[data-asking="question"]').waitFor();
        await expect.poll(() => isStyled(frame)).toBe(true);
        await expectState(page, 'role-radar', 'ready');
      } finally {
        await context.close();
      }
    });
  },
);

describe('where the policy names another release’s scripts and styles', () => {
  it.each([
    ['a link with "%23" for "#"', RESULT.replace('#', '%23'), '.rr-result__table'],
    ['an address without its slash and in capitals', 'ROLES/AI-ENGINEER/ASSESS', READY],
    ['a frame that names its role', 'embed/?role=ai-engineer', '[data-asking="question"]'],
  ])('%s leads where it should', async (_name, path, goal) => {
    const { page } = await openApp({
      path,
      settings: await hostOf('both'),
      allow: [...REFUSED, /Failed to load resource/],
    });
    await page.locator(goal).waitFor();
    expect(await page.locator(goal).count()).toBeGreaterThan(0);
  });

  it('an answer given while nothing listened is kept', async () => {
    const server = await serveSite({
      settings: await hostOf('both'),
      fault: (path) => (path === RECOVERY ? { delay: 2000 } : undefined),
    });
    const context = await (await launchChromium()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(server.urlAt() + ASSESS);
      const second = page.locator('form[data-item] input[type=radio]').nth(1);
      await second.check({ force: true });
      expect(await page.evaluate('window.roleRadarBoot')).toBeUndefined();
      await page.locator(READY).waitFor();
      await page.reload();
      await page
        .getByText(/1 of \d+/)
        .first()
        .waitFor();
    } finally {
      await context.close();
    }
  });

  it('says so where the recovery can’t be loaded either, and a reload fixes it', async () => {
    const right = await readHeaderSettings(DIST);
    const state = { settings: await hostOf('both') };
    const { page } = await openApp({
      path: RESULT,
      settings: {
        ...right,
        get hashes() {
          return state.settings.hashes;
        },
      },
      fault: (path) =>
        path === RECOVERY ? { status: 404, type: 'text/html', body: '<p>Not here' } : undefined,
      allow: [...REFUSED, /Failed to load resource/, /MIME type/],
    });
    const reload = page.locator('#missing-part button');
    await reload.waitFor();
    state.settings = right;
    await reload.click();
    await page.locator('.rr-result__table').waitFor();
    expect(await page.locator('.rr-result__table').count()).toBe(1);
  });

  it.runIf(IS_DEEP_RUN)('questions and results come in Firefox', async (context) => {
    const browser = await launchFirefox(context);
    const server = await serveSite({ settings: await hostOf('both') });
    const page = await browser.newPage();
    await page.goto(server.urlAt() + ASSESS);
    await page.locator(READY).waitFor();
    await expect.poll(() => isStyled(page)).toBe(true);
    await page.goto(server.urlAt() + RESULT);
    await page.locator('.rr-result__table').waitFor();
  });

  it.runIf(IS_DEEP_RUN)('questions and results come in WebKit', async (context) => {
    const session = await launchWebKit(context);
    const server = await serveSite({ settings: await hostOf('both') });
    await session.goto(server.urlAt() + ASSESS);
    await session.waitFor(`return document.querySelector('${READY}') !== null`);
    await session.goto(server.urlAt() + RESULT);
    await session.waitFor(`return document.querySelector('.rr-result__table') !== null`);
    const shown = "return document.querySelectorAll('.rr-result__table tbody tr').length";
    expect(await session.run(shown)).toBe(currentAiEngineer.competencies.length);
    const rules = `return Math.max(...[...document.styleSheets].map(
      ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('').length))`;
    expect(await session.run(rules)).toBeGreaterThan(5000);
  });
});

it.each(
  rowsToTry(
    [
      ASSESS,
      RESULT,
      'roles/ai-engineer/',
      '',
      'embed/ai-engineer/',
      'embed/?role=ai-engineer',
      'nowhere/',
    ],
    2,
  ),
)('where pages and policy agree nothing more is asked for: /%s', async (path) => {
  const asked: string[] = [];
  const { page } = await openApp({
    path,
    onRequest: (address) => void asked.push(address),
    allow: [/Failed to load resource/],
  });
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).not.toContain(RECOVERY);
});
