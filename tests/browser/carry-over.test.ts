import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { answerOne } from '../../src/cli/shots/taken-states.ts';
import {
  decodeSlot,
  encodeAnswers,
  fitCuts,
  layoutOf,
  listItems,
  parseRoleText,
  scoreResponses,
} from '#core';
import { formattersIn } from '#i18n/formatters.ts';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const parsed = parseRoleText(readFileSync('public/roles/mlops-engineer/1.json', 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const mlops = parsed.value;
const QUICK = listItems(mlops, mlops.forms[0]).map(({ id }) => id);
const CODE = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS });
const ASSESS = 'roles/mlops-engineer/assess/';

/** The questions of MLOps Engineer, Quick, that the AI Engineer asks word for word. */
const SHARED = QUICK.filter((id) => {
  const all = [...mlops.indicators, ...mlops.scenarios];
  const bank = all.find((item) => item.id === id)?.bank;
  const own = [...currentAiEngineer.indicators, ...currentAiEngineer.scenarios];
  const same = own.find((item) => bank !== undefined && item.bank === bank);
  return same !== undefined && CURRENT_ANSWERS.has(same.id);
});

/** Somebody who has answered as an AI Engineer, brought here by their own resume link. */
async function openAsAiEngineer(): Promise<{ page: Page; urlOf: (path: string) => string }> {
  const { page, urlOf } = await openApp({ path: `/roles/ai-engineer/assess/#${CODE}` });
  await page.getByRole('button', { name: 'Use them and continue' }).click();
  await page.locator('.rr-result__table').waitFor();
  return { page, urlOf };
}

async function progressIn(page: Page, slug: string) {
  const texts = await page.evaluate(
    (key) => ['a', 'b'].map((slot) => localStorage.getItem(key + slot) ?? ''),
    `role-radar/${slug}/`,
  );
  const slots = texts.map(decodeSlot).flatMap((slot) => (slot.ok ? [slot.value] : []));
  return slots.sort((one, other) => other.sequence - one.sequence)[0]?.progress.records;
}

describe('answers as an AI Engineer, for somebody who goes on to MLOps Engineer', () => {
  it('are used where the person says so: only the rest is asked, and the result is that of a fresh run', async () => {
    const { page, urlOf } = await openAsAiEngineer();
    await page.goto(urlOf(ASSESS));
    const offer = page.locator('.rr-carry');
    await offer.waitFor();
    expect(SHARED.length).toBeGreaterThan(0);
    expect(await offer.getByRole('heading').innerText()).toBe(
      `You have already answered ${SHARED.length} of these 20 questions`,
    );
    expect(await offer.innerText()).toContain(`${SHARED.length} answers as AI Engineer, in `);
    // Nothing is taken before the person has said so.
    expect(await progressIn(page, 'mlops-engineer')).toBeUndefined();
    await page.getByRole('button', { name: /^Use these/ }).click();

    const asked: string[] = [];
    const form = page.locator('[data-asking=question] form[data-item]');
    while ((await page.locator('form[data-item]').count()) > 0) {
      asked.push((await form.getAttribute('data-item')) ?? '');
      await answerOne(page, asked.length);
    }
    expect(asked).toEqual(QUICK.filter((id) => !SHARED.includes(id)));
    const shown = await readResult(page);

    const records = await progressIn(page, 'mlops-engineer');
    expect(records?.size).toBe(QUICK.length);
    const carried = [...(records ?? [])].filter(([, { carriedFrom }]) => carriedFrom !== undefined);
    expect(carried.map(([id]) => id).sort()).toEqual([...SHARED].sort());
    const responses = new Map([...(records ?? [])].map(([id, { value }]) => [id, value]));
    const fresh = scoreResponses(mlops, responses);
    const { score } = formattersIn('en');
    expect(shown.fit).toContain(`${score(fresh.fit?.score ?? NaN, fitCuts(mlops.bands))} of 100`);

    const again = await openApp({
      path: `/${ASSESS}#${encodeAnswers({ role: layoutOf(mlops), responses })}`,
    });
    await again.page.getByRole('button', { name: 'Use them and continue' }).click();
    expect(await readResult(again.page)).toEqual(shown);
  });

  it('are left alone where they say no, and never come out of a link that was only looked at', async () => {
    const { page, urlOf } = await openAsAiEngineer();
    await page.goto(urlOf(ASSESS));
    await page.getByRole('button', { name: 'Answer everything again' }).click();
    const form = page.locator('[data-asking=question] form[data-item]');
    expect(await form.getAttribute('data-item')).toBe(QUICK[0]);
    await answerOne(page, 0);
    await expect.poll(async () => (await progressIn(page, 'mlops-engineer'))?.size).toBe(1);

    const looked = await openApp({ path: `/r/ai-engineer/#${CODE}` });
    await looked.page.locator('.rr-result__table').waitFor();
    await looked.page.goto(looked.urlOf(ASSESS));
    await looked.page.locator('.rr-assess[data-asking=question]').waitFor();
    await looked.page.waitForLoadState('networkidle');
    expect(await looked.page.locator('.rr-carry').count()).toBe(0);
  });
});
