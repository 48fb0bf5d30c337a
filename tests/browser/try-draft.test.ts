import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asDraft,
  checkRoleFile,
  encodeAnswers,
  layoutOf,
  listItems,
  type Response,
  routes,
  withCode,
} from '#core';
import { closeChromium, launchChromium, openApp, watchContext } from '#tests/support/browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { answerAtOnce, QUICK_TITLES } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Begins "our bar" from AI Engineer, and looks at it. */
async function beginBar(page: Page): Promise<void> {
  await page
    .getByLabel('Role', { exact: true })
    .locator('option')
    .first()
    .waitFor({ state: 'attached' });
  await page.getByLabel('Title of your role').first().fill('Acme Engineer');
  await page.getByRole('button', { name: 'Start', exact: true }).first().click();
  await page.getByText('Saved in this browser').waitFor();
  await page.getByRole('button', { name: 'See it' }).click();
}

/** Answers the rest of the form, and takes the link that the result gives. */
async function finish(taker: Page): Promise<string> {
  await answerAtOnce(taker, 3, QUICK_TITLES.length);
  await taker.locator('.rr-result__table').waitFor();
  await taker.getByRole('button', { name: /^Get a link/ }).click();
  await taker.getByLabel('My scores and all answers').check();
  return taker.getByLabel('Link', { exact: true }).inputValue();
}

describe('a draft that is tried', () => {
  it('gives a link that opens with the draft’s file, and not after an edit', async () => {
    const { page, context, server } = await openApp({ path: '/studio/' });
    await beginBar(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the role file' }).click(),
    ]);
    const [taker] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Try it' }).click(),
    ]);
    await taker.getByRole('heading', { name: /^Acme Engineer \(draft of version 1\)/ }).waitFor();
    expect(await taker.title()).toBe('Acme Engineer · Try a draft · Role Radar');
    await taker
      .getByRole('link', { name: /^Start/ })
      .first()
      .click();
    await answerAtOnce(taker, 1, 2);
    expect(await taker.getByRole('complementary', { name: 'Draft' }).innerText()).toContain(
      'You are trying a draft: Acme Engineer',
    );

    // As the result gives it: the deep run finishes the form to get one.
    const { role } = checkRoleFile(readFileSync(await file.path(), 'utf8'));
    if (role === null) throw new Error('our bar is a role');
    const draft = asDraft(role, hashOf(readFileSync(await file.path(), 'utf8')));
    const answers = listItems(role, role.forms[0]).map(({ id }, at): [string, Response] => [
      id,
      at % 4,
    ]);
    const code = encodeAnswers({ role: layoutOf(draft), responses: new Map(answers) });
    const made = `${server.urlAt()}${withCode(routes.tryDraft(), code).slice(1)}`;
    const link = IS_DEEP_RUN ? await finish(taker) : made;

    // Somebody else has no draft, and is asked for the file.
    const friend = await (await launchChromium()).newContext();
    await watchContext(friend, [server.urlAt()]);
    const view = await friend.newPage();
    await view.goto(link);
    await view.getByRole('heading', { name: 'You need the draft’s file' }).waitFor();
    await view.getByLabel('Role file of the draft').setInputFiles(await file.path());
    await view.locator('.rr-result__table').waitFor();
    expect(view.url()).toContain('/drafts/acme-engineer/1/shared/#');
    await view.reload();
    await view.locator('.rr-result__table').waitFor();
    expect(await view.getByRole('heading', { level: 1 }).first().innerText()).toMatch(/^Role fit/);
    await friend.close();

    // The author edits: what was answered before is shown to nobody as something else.
    await page.getByRole('button', { name: 'Competencies' }).click();
    await page.getByLabel('Target of Communication').nth(1).fill('80');
    await page.getByText('Saved in this browser').waitFor();
    await taker.getByText('The draft has been edited since', { exact: true }).waitFor();
    await taker.goto('about:blank');
    await taker.goto(
      made.replace(code, `/${draft.draft?.hash}${withCode(routes.shared(draft.id), code)}`),
    );
    await taker.getByRole('heading', { name: 'This draft has been edited since' }).waitFor();
    expect(await taker.locator('.rr-result__table').count()).toBe(0);
    await taker.getByRole('link', { name: 'Try the current draft' }).click();
    await taker.getByRole('heading', { name: /^Acme Engineer \(draft/ }).waitFor();
  });
});
