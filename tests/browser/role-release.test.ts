import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerOne } from '../../src/cli/shots/taken-states.ts';
import { listItems, type Role } from '#core';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import {
  closeChromium,
  DIST,
  launchChromium,
  launchProfile,
  watchContext,
} from '#tests/support/browser.ts';
import { frameOf, serveCareersPage } from '#tests/support/embed-host.ts';
import { buildFirstRelease, serveInTurn } from '#tests/support/first-release.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

/*
 * A version of a role is released while people are half-way through the one before: a build that knew
 * version 1 alone, then today's, at one address and in one browser.
 */
let before: Awaited<ReturnType<typeof buildFirstRelease>>;

beforeAll(async () => {
  before = await buildFirstRelease();
});
afterAll(async () => {
  await closeChromium();
  await before.remove();
});

const ASSESS = 'roles/ai-engineer/assess/';
const HALF_WAY = 8;

const quickOf = (role: Role) => listItems(role, role.forms[0]).map(({ id }) => id);

/** Serves the first release to a fresh profile. */
async function openFirstRelease() {
  const site = await serveInTurn(before.dist);
  onTestFinished(() => site.close());
  const context = await (await launchChromium()).newContext();
  onTestFinished(() => context.close());
  await watchContext(context, [site.urlAt()]);
  const page = await context.newPage();
  await page.goto(site.urlAt() + ASSESS);
  return { site, page };
}

/** Answers so many questions, or all that are left; returns which. */
async function answerSome(view: Page | Frame, count = Infinity): Promise<readonly string[]> {
  const asked: string[] = [];
  const form = view.locator('form[data-item]');
  while (asked.length < count && (await form.count()) > 0) {
    asked.push((await form.getAttribute('data-item')) ?? '');
    await answerOne(view, asked.length);
  }
  return asked;
}

const itemIn = (view: Page | Frame) =>
  view.locator('[data-asking=question] form[data-item]').getAttribute('data-item');

/** The version that the marker of what is saved names, with how far it got. */
const savedIn = (view: Page | Frame, scope = 'ai-engineer') =>
  view.evaluate((key) => (localStorage.getItem(key) ?? '').trim(), `role-radar/${scope}/saved`);

/**
 * The next release goes live while nobody has a page open: what an open page still asks of the one
 * before, `redeploy.test.ts` tells.
 */
async function releaseMeanwhile(
  page: Page,
  site: Awaited<ReturnType<typeof serveInTurn>>,
): Promise<void> {
  await page.goto('about:blank');
  await site.release(DIST);
}

async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.rr-assess[data-asking=resume]').waitFor();
  expect(await page.locator('[data-saved-done]').innerText()).toBe(String(HALF_WAY));
}

describe('a version that is released half-way', () => {
  it('is not what the person finishes on, but what everybody begins with from then on', async () => {
    const { site, page } = await openFirstRelease();
    const first = await answerSome(page, HALF_WAY);
    await releaseMeanwhile(page, site);

    await comeBack(page, site.urlAt() + ASSESS);
    await page.getByRole('button', { name: 'Continue' }).click();
    const rest = await answerSome(page);
    expect([...first, ...rest]).toEqual(quickOf(aiEngineer));
    await page.locator('.rr-result__table').waitFor();
    expect(await savedIn(page)).toBe('20/20/quick/20/1');

    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Delete them now' }).click();
    await page.getByRole('heading', { name: 'Your answers are deleted.' }).waitFor();
    await page.getByRole('link', { name: 'Start' }).click();
    expect(await itemIn(page)).toBe(quickOf(currentAiEngineer)[0]);
    await answerOne(page, 0);
    await expect.poll(() => savedIn(page)).toBe(`1/20/quick/2/${currentAiEngineer.version}`);
  });

  it('is asked immediately of people who start it from their result, and who can bring the answers that still count', async () => {
    const { site, page } = await openFirstRelease();
    await answerSome(page, HALF_WAY);
    await releaseMeanwhile(page, site);
    await comeBack(page, site.urlAt() + ASSESS);
    await page.getByRole('button', { name: 'Continue' }).click();
    await answerSome(page);
    await page.locator('.rr-result__table').waitFor();

    await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
    await page.getByRole('button', { name: 'Start version 2' }).click();
    const kept = quickOf(currentAiEngineer).filter((id) => quickOf(aiEngineer).includes(id));
    const offer = page.locator('.rr-carry');
    await offer.waitFor();
    expect(await offer.innerText()).toContain(
      `${kept.length} answers to version 1 of this role, in `,
    );
    await page.getByRole('button', { name: `Use these ${kept.length} answers` }).click();
    const asked = await answerSome(page);
    expect(asked).toEqual(quickOf(currentAiEngineer).filter((id) => !kept.includes(id)));
    expect(await page.evaluate(() => Reflect.get(window, 'isSamePage') as unknown)).toBe(true);
    await page.locator('.rr-result__table').waitFor();
    expect(await savedIn(page)).toMatch(/^20\/20\/quick\/\d+\/2$/);
    // The result on the old version is one of the earlier ones now.
    await page.getByText('See your earlier result').waitFor();
  });

  it.runIf(IS_DEEP_RUN)(
    'takes nobody’s place in an embed with an instance, and is what starting over there begins with',
    async () => {
      const site = await serveInTurn(before.dist);
      onTestFinished(() => site.close());
      const host = await serveCareersPage({
        app: site,
        body: '<role-radar profile="ai-engineer" instance="jobs"><a href="#x">Take it</a></role-radar>',
      });
      const { context } = await launchProfile('allowed');
      await watchContext(context, [site.urlAt(), host.url]);
      const page = await context.newPage();
      await page.goto(host.url);
      await answerSome(await frameOf(page), HALF_WAY);
      await releaseMeanwhile(page, site);

      await page.goto(host.url);
      const frame = await frameOf(page);
      await frame.locator('.rr-assess[data-asking=resume]').waitFor();
      await frame.getByRole('button', { name: 'Continue' }).click();
      const rest = await answerSome(frame);
      expect(rest).toEqual(quickOf(aiEngineer).slice(HALF_WAY));
      await frame.getByRole('button', { name: 'See the full result' }).waitFor();
      expect(await savedIn(frame, 'ai-engineer~jobs')).toBe('20/20/quick/20/1');

      // Starting over is what ends version 1, in the very page that had it.
      await page.reload();
      const again = await frameOf(page);
      await again.locator('.rr-assess[data-asking=resume]').waitFor();
      await again.getByRole('button', { name: 'Start over' }).click();
      await again.getByRole('button', { name: 'Delete and start over' }).click();
      await again.locator('[data-asking=question]').waitFor();
      await expect.poll(() => itemIn(again)).toBe(quickOf(currentAiEngineer)[0]);
      await answerOne(again, 0);
      await expect
        .poll(() => savedIn(again, 'ai-engineer~jobs'))
        .toBe(`1/20/quick/2/${currentAiEngineer.version}`);
    },
  );
});
