import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  decodeCode,
  encodeAnswers,
  encodeRatings,
  findObserverCode,
  layoutOf,
  readAsked,
  readObserverRatings,
} from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { findAxeViolations } from '#tests/support/axe-violations.ts';
import {
  closeChromium,
  launchChromium,
  openApp,
  type OpenApp,
  watchContext,
} from '#tests/support/browser.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const layout = layoutOf(currentAiEngineer);
const OBSERVERS = '/roles/ai-engineer/observers/';
const resumeLink = `/roles/ai-engineer/assess/#${encodeAnswers({ role: layout, responses: CURRENT_ANSWERS })}`;

/** A finished Standard, brought here by a resume link, and the page about its observers. */
async function openAsker(): Promise<OpenApp> {
  const app = await openApp({ path: resumeLink });
  await app.page.getByRole('button', { name: 'Use them and continue' }).click();
  await app.page.waitForURL('**/roles/ai-engineer/result/');
  await app.page.getByText('Talk it over with somebody').click();
  await app.page.getByRole('link', { name: 'Ask somebody' }).click();
  await app.page.getByRole('heading', { level: 1, name: /How others see your work/ }).waitFor();
  return app;
}

/** Another profile, with what the site may do held to the rules. */
async function openProfile(app: OpenApp, address: string): Promise<Page> {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  onTestFinished(() => context.close());
  await watchContext(context, [app.server.urlAt()]);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Makes a request for one competency, and gives its link and what it asks for. */
async function ask(page: Page): Promise<{ link: string; tag: number; asked: readonly string[] }> {
  await page.getByText('Competencies I choose').click();
  await page.getByRole('checkbox', { name: /Communication/ }).check();
  await page.getByLabel('Your name (optional)').fill('Ada');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link to send').inputValue();
  const found = findObserverCode(link);
  if (!found.ok || found.value.kind !== 'request') throw new Error('no request');
  const asked = readAsked(found.value, layout);
  if (!asked.ok) throw new Error(asked.error.code);
  return { link, tag: found.value.tag, asked: asked.value };
}

/** Rates every behaviour by keys: a digit chooses, Enter moves on. Gives the link to send back. */
async function rate(page: Page, digit: string, name: string, count: number): Promise<string> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (let at = 1; at <= count; at += 1) {
    await page.getByText(`${at} of ${count}`, { exact: true }).waitFor();
    await page.getByRole('radio').first().focus();
    // The last one is left to others.
    await page.keyboard.press(at === count ? '6' : digit);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: 'What you send back' }).waitFor();
  await page.getByLabel('Your name (optional)').fill(name);
  return page.getByLabel('Link to send back').inputValue();
}

describe('observers', () => {
  it('goes from the asker to two observers and back, in three profiles', async () => {
    const app = await openAsker();
    const { page } = app;
    const { link, tag, asked } = await ask(page);
    // Nothing of the asker's is in the request.
    expect(decodeCode(link.slice(link.indexOf('#') + 1))).toMatchObject({
      error: { code: 'rating-request', request: { name: 'Ada', kind: 'request' } },
    });

    const zoe = await openProfile(app, link);
    await zoe
      .getByRole('heading', { name: 'Ada would like to hear how you see their work' })
      .waitFor();
    await zoe.getByText(/You are not anonymous/).waitFor();
    expect(await findAxeViolations(zoe)).toEqual([]);
    const back = await rate(zoe, '5', 'Zoë', asked.length);
    const read = findObserverCode(back);
    if (!read.ok || read.value.kind !== 'ratings') throw new Error('no ratings');
    expect(read.value).toMatchObject({ tag, name: 'Zoë' });
    expect(readObserverRatings(read.value, layout)).toEqual({
      ok: true,
      value: new Map(asked.map((id, index) => [id, index === asked.length - 1 ? 'cant-judge' : 4])),
    });

    // What was chosen is still there, under a key of its own.
    await zoe.reload();
    await zoe
      .getByText(new RegExp(`${asked.length} of ${asked.length}. Your answers are still here`))
      .waitFor();
    const keys = await zoe.evaluate(() => Object.keys(localStorage));
    expect(keys.filter((key) => !key.includes(`@${tag.toString(16).padStart(4, '0')}/`))).toEqual(
      [],
    );

    const li = await openProfile(app, link);
    const second = await rate(li, '1', 'Li', asked.length);

    await page.goto(back);
    await page.getByText('Zoë’s answer is here').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByLabel('Link you got back').fill(second);
    await page.getByRole('button', { name: 'Show it beside mine' }).click();
    await page.getByText('Li’s answer is here').waitFor();

    const people = page.getByRole('region', { name: 'Who answered' }).getByRole('listitem');
    expect(await people.count()).toBe(2);
    const table = page.getByRole('table', { name: /observers’ views/ });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Competency',
      'You',
      'Zoë',
      'Li',
    ]);
    await page.getByRole('img', { name: /over the AI Engineer profile/ }).waitFor();
    await page.getByRole('heading', { name: 'You see this differently' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    // The same once more, also after a reload: nothing changes.
    await page.goto(second);
    await page.getByText('You have this answer already').waitFor();
    expect(await people.count()).toBe(2);
  });

  it('keeps nothing that was not asked for on this run, and says why', async () => {
    const app = await openAsker();
    const { page } = app;
    const { tag, asked } = await ask(page);
    const answer = (given: { tag?: number; version?: number; level?: 0 | 3; name?: string }) =>
      app.urlOf(
        `${OBSERVERS}#${encodeRatings({
          role: { ...layout, version: given.version ?? layout.version },
          ratings: new Map(asked.map((id) => [id, given.level ?? 3])),
          tag: given.tag ?? tag,
          name: given.name ?? null,
        })}`,
      );
    const people = page.getByRole('region', { name: 'Who answered' }).getByRole('listitem');
    const own = await page.evaluate(() => localStorage.getItem('role-radar/ai-engineer/a'));

    await page.goto(answer({ tag: tag ^ 1 }));
    await page.getByText('This answers a request that this browser doesn’t know').waitFor();
    expect(await people.count()).toBe(0);
    await page.goto(answer({ version: 1 }));
    await page.getByText('This answer is about different behaviours from yours').waitFor();
    await page.goto(answer({ name: 'Zoë' }));
    await page.getByText('Zoë’s answer is here').waitFor();
    await page.goto(answer({ name: 'Zoë', level: 0 }));
    await page.getByText('Zoë has answered before').waitFor();
    expect(await people.count()).toBe(1);
    await page.getByRole('button', { name: 'Keep both' }).click();
    await people.nth(1).waitFor();
    // A cut-off link is told with its counts.
    await page.goto(answer({}).slice(0, -3));
    await page.getByRole('heading', { name: 'This link was cut off' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('role-radar/ai-engineer/a'))).toBe(own);

    // Deleting the answers deletes requests and answers; a late answer changes nothing.
    await page.goto(app.urlOf('/roles/ai-engineer/result/'));
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: /Delete (?:them|my answers) now/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(answer({}));
    await page.getByText('This link contains somebody’s view of another person’s work').waitFor();
    expect(
      await page.evaluate(() => localStorage.getItem('role-radar/ai-engineer/observers')),
    ).toBe(null);
  });

  it('is recognised wherever its links are opened', async () => {
    const ratings = encodeRatings({ role: layout, ratings: new Map([['TD1', 3]]), tag: 9 });
    // A mail filter's "%23" is no page of any host; what stands there mends the address.
    const options = { path: `/r/ai-engineer/#${ratings}`, allow: [/404.*%23/] };
    const { page, urlOf } = await openApp(options);
    await page.locator('[data-problem=observer-ratings]').waitFor();
    expect(await page.getByText(/Role fit/).count()).toBe(0);
    await page.goto(urlOf(`/embed/ai-engineer/#${ratings}`));
    await page.locator('[data-problem=observer-ratings]').waitFor();
    await page.goto(urlOf(`/compare/#${ratings}`));
    await page
      .getByText(/somebody’s view of another person’s work/)
      .first()
      .waitFor();
    await page.goto(urlOf('/'));
    await page.getByLabel('Link or code').fill(ratings);
    await page.getByRole('button', { name: 'Open the result' }).click();
    await page.waitForURL(`**${OBSERVERS}**`);
    await page.getByText('This link contains somebody’s view of another person’s work').waitFor();
    await page.goto(urlOf(`/rate/ai-engineer/%23${ratings}`));
    await page.waitForURL(`**${OBSERVERS}**`);
    await page.goto(urlOf('/rate/ai-engineer/'));
    await page.getByRole('heading', { name: 'How do you see somebody’s work?' }).waitFor();
  });
});
