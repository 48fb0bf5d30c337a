import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asDraft,
  barOf,
  encodeAnswers,
  encodeScores,
  fitCuts,
  fitLadder,
  holdAgainst,
  layoutOf,
  listItems,
  type Response,
  type Role,
  scoreResponses,
  showPoints,
} from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { holdScripts } from '#tests/support/held-scripts.ts';
import { readResult } from '#tests/support/read-result.ts';
import { FROZEN_ROLE_TEXT, frozenRole } from '#tests/support/role-file.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { tabTo } from '#tests/support/tab-to.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

const answersTo = (role: Role) =>
  new Map<string, Response>(
    listItems(role, role.forms.at(-1)).map(({ id }, index) => [id, index % 4]),
  );
const RESPONSES = answersTo(currentAiEngineer);
const ANSWERS = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: RESPONSES });
const SCORES = encodeScores({
  role: layoutOf(currentAiEngineer),
  result: scoreResponses(currentAiEngineer, RESPONSES),
});
const TARGETS = 'targets=TD85-TS70-CM60-PC80-DC60';
const BAR = holdAgainst(currentAiEngineer, barOf({ TD: 85, TS: 70, CM: 60, PC: 80, DC: 60 }));

/** The figure of a fit as the page shows it. */
function shown(role: Role, responses: ReadonlyMap<string, Response>): string {
  const { fit } = scoreResponses(role, responses);
  return `${showPoints(fit?.score ?? NaN, fitCuts(role.bands))} of 100`;
}

const against = (page: Page) => page.locator('.rr-result__compared:visible');

describe('a bar in the address', () => {
  it.each(
    rowsToTry(
      [
        ['all answers', ANSWERS],
        ['scores alone', SCORES],
      ],
      1,
    ),
  )('is what a result link with %s opens against, and its own without', async (_, code) => {
    const { page } = await openApp({
      path: `r/ai-engineer/?${TARGETS}&bar=Acme%20%3Cb%3ESenior%3C%2Fb%3E#${code}`,
    });
    const under = await readResult(page);
    expect(under.fit).toContain(shown(BAR, RESPONSES));
    expect(await against(page).innerText()).toBe(
      'Compared with “Acme <b>Senior</b>”, targets set by the link',
    );
    await page.goto(page.url().replace(/\?[^#]*/, ''));
    const own = await readResult(page);
    expect(own.fit).toContain(shown(currentAiEngineer, RESPONSES));
    expect(own.fit).not.toBe(under.fit);
    expect(await against(page).count()).toBe(0);
    const scoreIn = (words: string) => /^\S+ of 100, likely \S+ to [^:]+/.exec(words)?.[0];
    expect(under.words.map(scoreIn)).toEqual(own.words.map(scoreIn));
  });

  it('is in the first paint, which the app repeats', async () => {
    const { fault, arrive } = holdScripts();
    const { page, urlOf } = await openApp({ path: 'favicon.svg', fault });
    await page.goto(urlOf(`r/ai-engineer/?${TARGETS}&bar=Acme#${ANSWERS}`), {
      waitUntil: 'commit',
    });
    const fit = page.locator('[data-fit]');
    await fit.waitFor();
    const goal = () =>
      page.locator('.rr-result__radar path.rr-radar__role').first().getAttribute('d');
    const first = {
      fit: await page.locator('.rr-result__number').innerText(),
      words: await against(page).innerText(),
      goal: await goal(),
    };
    arrive();
    await readResult(page);
    expect(first).toEqual({
      fit: await page.locator('.rr-result__number').innerText(),
      words: await against(page).innerText(),
      goal: await goal(),
    });
  });

  it.each(
    rowsToTry(
      [
        ['profile=emperor', 'This role has no step called “emperor”'],
        ['profile=%3Cimg%20src=x%3E', 'This role has no step called “<img src=x>”'],
        ['targets=TD101-TS70-CM60-PC80-DC60', 'The targets in the address can’t be read'],
        ['targets=TD-1-TS70-CM60-PC80-DC60', 'The targets in the address can’t be read'],
        ['targets=TDNaN-TS70-CM60-PC80-DC60', 'The targets in the address can’t be read'],
        ['targets=TD85-TS70-CM60-PC80-XX60', 'The targets in the address can’t be read'],
        ['targets=TD85-TS70', 'The targets in the address can’t be read'],
      ],
      3,
    ),
  )('?%s falls back to the role’s own, and says so', async (query, words) => {
    const { page } = await openApp({ path: `r/ai-engineer/?${query}#${ANSWERS}` });
    expect((await readResult(page)).fit).toContain(shown(currentAiEngineer, RESPONSES));
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await against(page).count()).toBe(0);
  });

  it('goes with a person from the questions to their result and into their link', async () => {
    const { page } = await openApp({
      path: `roles/ai-engineer/assess/?${TARGETS}&bar=Acme#${ANSWERS}`,
    });
    await page.getByRole('button', { name: 'Use them and continue' }).click();
    await page.waitForURL(`**/result/?${TARGETS}&bar=Acme`);
    expect((await readResult(page)).fit).toContain(shown(BAR, RESPONSES));
    await page.reload();
    expect((await readResult(page)).fit).toContain(shown(BAR, RESPONSES));
    await page.getByRole('button', { name: 'Get a link' }).click();
    const link = await page.locator('.rr-copy input, .rr-copy textarea').first().inputValue();
    expect(link).toContain(`/r/ai-engineer/?${TARGETS}&bar=Acme#`);
    await page.goto(link);
    expect((await readResult(page)).fit).toContain(shown(BAR, RESPONSES));
  });
});

describe('the ladder of a role', () => {
  const hash = createHash('sha256').update(FROZEN_ROLE_TEXT).digest('hex');
  const role = asDraft(frozenRole(), hash);
  const responses = answersTo(role);
  const file = { version: 1, sha256: hash, published: false };
  const files = new Map([
    [
      '/roles/roles.lock.json',
      JSON.stringify({
        schemaVersion: 1,
        roles: [{ number: role.number, id: 'frozen-role', versions: [file] }],
      }),
    ],
    ['/roles/frozen-role/1.json', FROZEN_ROLE_TEXT],
  ]);

  it('is walked by arrow keys; fit follows, scores stay, and the address says where one is', async () => {
    const { page } = await openApp({
      path: `r/ai-engineer/#${encodeAnswers({ role: layoutOf(role), responses })}`,
      fault: (address) => {
        const body = files.get(address);
        return body === undefined ? undefined : { type: 'application/json', body };
      },
    });
    await waitForHydration(page);
    const start = await readResult(page);
    const steps = fitLadder(role, responses);
    const at = steps.findIndex(({ profile }) => profile.kind === 'own');
    const next = steps[at + 1];
    if (!next?.fit) throw new Error('no step above');
    await tabTo(page, /^Compare with other career steps \(summary\)$/);
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(`^${role.profiles[at]?.title}.*\\(radio\\)$`));
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(`**/?profile=${next.profile.id}#*`);
    await expect.poll(() => against(page).innerText()).toBe(`Compared with ${next.profile.title}`);
    const there = await readResult(page);
    expect(there.fit).toContain(`${showPoints(next.fit.score, fitCuts(role.bands))} of 100`);
    expect(there.table.map(([, score]) => score)).toEqual(start.table.map(([, score]) => score));
    await page.reload();
    // The picture and the chart round apart.
    expect({ ...(await readResult(page)), radar: '' }).toEqual({ ...there, radar: '' });
  });
});
