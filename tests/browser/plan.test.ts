import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { afterAll, expect, it } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { findAxeViolations } from '#tests/support/axe-violations.ts';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

it('a plan is made after a result, is there after a reload, goes into a calendar, and is deleted', async () => {
  const code = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS });
  const { page } = await openApp({ path: `/roles/ai-engineer/assess/#${code}` });
  await page.getByRole('button', { name: 'Use them and continue' }).click();
  await page.getByRole('link', { name: 'Make a plan' }).click();
  await page.getByRole('heading', { level: 1, name: /^Your plan/ }).waitFor();
  await page
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await page.getByLabel('What I will do').fill('Write one with Zoë');
  await page.getByLabel('By', { exact: true }).fill('2027-03-01');
  await page.reload();
  expect(await page.getByLabel('What I will do').inputValue()).toBe('Write one with Zoë');
  expect(await findAxeViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save for my calendar/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('role-radar-ai-engineer-plan.ics');
  const file = await readFile(await download.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2027-03-01');
  expect(String(event?.getFirstPropertyValue('description'))).toContain('Write one with Zoë');
  // Met again on the first page and on the role's, and gone from there once it is deleted.
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('link', { name: 'Your plan as AI Engineer' }).click();
  await page.getByRole('button', { name: 'Delete the plan' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('Your plan is deleted.').waitFor();
  await page.reload();
  await page.getByText('Nothing yet.').waitFor();
});
