import { describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, listItems, type Response } from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { serveHostPage, serveSite } from '#tests/support/browser.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { readResult } from '#tests/support/read-result.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import {
  answerAtOnce,
  answerByKeys,
  QUICK_TITLES,
  ADVANCE_GRACE_MS,
} from '#tests/support/take-quick.ts';
import type { WebKitSession } from '#tests/support/webkit-session.ts';

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';
const CODE = encodeAnswers({
  role: layoutOf(currentAiEngineer),
  responses: new Map<string, Response>(
    listItems(currentAiEngineer, currentAiEngineer.forms[0]).map(({ id }, index) => [
      id,
      (index + 1) % 4,
    ]),
  ),
});

/** Answers Quick with the number keys; each answer's key is the same as in the other engines. */
async function takeQuickInWebKit(session: WebKitSession, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await waitForTitle(session, number);
    await session.run("document.querySelector('form[data-item] input[type=radio]').focus()");
    // Enter, as the WebDriver protocol writes it: on at once instead of after a while.
    await session.press(`${(number % 4) + 1}\uE007`);
    if (number < QUICK_TITLES.length) await waitForTitle(session, number + 1);
  }
}

function waitForTitle(session: WebKitSession, number: number): Promise<unknown> {
  const title = JSON.stringify(QUICK_TITLES[number - 1]);
  return session.waitFor(
    `return document.querySelector('form[data-item] h1')?.textContent.trim() === ${title}`,
  );
}

/** From now on notes violations and uncaught errors of the page in the page. */
const WATCH = `window.complaints = [];
  document.addEventListener('securitypolicyviolation', (event) => complaints.push(event.effectiveDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => complaints.push(String(event.message)));`;

describe('Firefox', () => {
  it('does the main job, reloaded half-way, and opens the link', async (context) => {
    const browser = await launchFirefox(context);
    const server = await serveSite();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content-Security-Policy|Content Security Policy/.test(message.text())) {
        complaints.push(message.text());
      }
    });
    await page.goto(server.urlAt() + ASSESS);
    await page.locator(READY).waitFor();
    await answerByKeys(page, 1, 2);
    await answerAtOnce(page, 3, 10);
    expect(await page.locator('.rr-saving').count()).toBe(0);
    await page.reload();
    await page.locator('.rr-assess[data-asking="resume"]').waitFor();
    expect(await page.locator('[data-saved-done]').innerText()).toBe('10');
    await page.getByRole('button', { name: 'Continue' }).click();
    await answerAtOnce(page, 11, 20);
    const own = await readResult(page);
    await page.getByRole('button', { name: 'Get a link' }).click();
    await page.getByText('My scores and all answers').click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    const view = await browser.newPage();
    await view.goto(link);
    await view.locator('.rr-result__table').waitFor();
    expect(await readResult(view)).toEqual(own);
    expect(complaints).toEqual([]);
  });

  it.runIf(IS_DEEP_RUN)(
    'tells a cut-off link from a good one, and repairs "%23"',
    async (context) => {
      const browser = await launchFirefox(context);
      const server = await serveSite();
      const page = await browser.newPage();
      await page.goto(`${server.urlAt()}r/ai-engineer/#${CODE.slice(0, 30)}`);
      await page.locator('[data-problem="cut-off"]').waitFor();
      await page.goto(`${server.urlAt()}r/ai-engineer/%23${CODE}`);
      expect((await readResult(page)).words).toHaveLength(5);
    },
  );
});

describe('WebKit', () => {
  it('does the main job, reloaded half-way, and opens the link', async (context) => {
    const session = await launchWebKit(context);
    const server = await serveSite();
    await session.goto(server.urlAt() + ASSESS);
    await session.run(WATCH);
    await session.waitFor(`return document.querySelector('${READY}') !== null`);
    await takeQuickInWebKit(session, 1, 10);
    // It deletes what isn't visited for a week, and that is said once.
    const notice = "return document.querySelector('.rr-saving')?.textContent ?? ''";
    expect(await session.waitFor(notice)).toMatch(/stay away for a week.*seven days/);
    expect(await session.run('return complaints')).toEqual([]);
    await session.goto(server.urlAt() + ASSESS);
    await session.run(WATCH);
    await session.waitFor(
      "return document.querySelector('.rr-assess[data-asking=resume]') !== null",
    );
    expect(
      await session.run("return document.querySelector('[data-saved-done]').textContent"),
    ).toBe('10');
    await session.click('.rr-assess__resume button');
    await takeQuickInWebKit(session, 11, 19);
    expect(await session.run(notice)).toBe('');
    await takeQuickInWebKit(session, 20, 20);
    await session.waitFor(
      `document.querySelector('.rr-assess__steps--check button:last-child')?.click();
       return document.querySelector('.rr-result__number') !== null`,
    );
    const numbers = `return document.querySelector('.rr-result__table') === null ? '' :
      [...document.querySelectorAll('.rr-result__number, .rr-result__table td')].map((cell) => cell.textContent).join('; ')`;
    const own = await session.waitFor(numbers);
    expect(own).toMatch(/^\d+ of 100/);
    expect(await session.run('return complaints')).toEqual([]);
    await session.goto(`${server.urlAt()}r/ai-engineer/#${CODE}`);
    await session.run(WATCH);
    expect(await session.waitFor(numbers)).toMatch(/^\d+ of 100/);
    expect(await session.run('return complaints')).toEqual([]);
  });

  it.runIf(IS_DEEP_RUN)('runs in a sandboxed frame without storage', async (context) => {
    const session = await launchWebKit(context);
    const server = await serveSite();
    const host = await serveHostPage(
      `<iframe sandbox="allow-scripts" width="600" height="1200" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
    );
    await session.goto(host.url);
    await session.frame('iframe');
    await session.waitFor(`return document.querySelector('${READY}') !== null`);
    // The driver's keys don't reach into a frame; its clicks do.
    for (const number of [1, 2]) {
      await waitForTitle(session, number);
      await session.click('form[data-item] .rr-choice__option');
      await waitForTitle(session, number + 1);
      await new Promise((resolve) => setTimeout(resolve, ADVANCE_GRACE_MS));
    }
    expect(await session.run("return document.querySelector('.rr-saving')?.textContent")).toMatch(
      /not being saved/,
    );
  });

  it.runIf(IS_DEEP_RUN)('tells a cut-off link from a good one', async (context) => {
    const session = await launchWebKit(context);
    const server = await serveSite();
    await session.goto(`${server.urlAt()}r/ai-engineer/#${CODE.slice(0, 30)}`);
    expect(
      await session.waitFor("return document.querySelector('[data-problem]')?.dataset.problem"),
    ).toBe('cut-off');
  });
});
