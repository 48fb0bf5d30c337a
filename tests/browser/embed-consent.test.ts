import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import {
  answer,
  expectState,
  finish,
  frameOf,
  heard,
  pressSend,
} from '#tests/support/embed-host.ts';
import { expectFit, LINK, openHost } from '#tests/support/open-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const ASKING =
  '<role-radar profile="ai-engineer" result="answers" cta-label="Apply" cta-url="https://acme.example/apply">';

/** A host on the screen that asks whether to send. */
async function openAsking() {
  const { page } = await openHost({ body: `${ASKING}${LINK}</role-radar>` });
  await expectState(page, 'role-radar', 'ready');
  const frame = await frameOf(page);
  await finish(frame);
  await frame.getByRole('button', { name: 'See what would be sent' }).click();
  await expectFit(page);
  const send = frame.getByRole('button', { name: /^Send to/ });
  await send.scrollIntoViewIfNeeded();
  return { page, frame, send };
}

describe('consent under a page that deceives', () => {
  it.each(
    rowsToTry(
      [
        [
          'a picture over everything',
          `const over = document.createElement('div');
       over.textContent = 'You have won. Click twice.';
       over.style.cssText = 'position:absolute;inset:0;height:9000px;background:#fff;pointer-events:none;z-index:9';
       document.body.append(over);`,
        ],
        [
          'a patch over the button',
          `const over = document.createElement('div');
       over.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9';
       document.body.append(over);`,
        ],
        ['a frame that is nearly transparent', `frame().style.opacity = '0.01';`],
        ['a frame that is blurred', `frame().style.filter = 'blur(9px)';`],
        ['a frame that is turned', `frame().style.transform = 'rotate(180deg)';`],
      ],
      2,
    ),
  )('is not given by a press under %s', async (_, script) => {
    const { page, frame, send } = await openAsking();
    await page.evaluate(
      `(() => { const frame = () => document.querySelector('role-radar'); ${script} })()`,
    );
    await page.waitForTimeout(1000);
    // Where the deceived hand would press; what lies over it lets the press through.
    await send.evaluate((button: HTMLElement) => button.click());
    await frame.getByText('Nothing was sent.').waitFor();
    expect(await heard(page, 'result')).toEqual([]);
  });

  it('is given by a press that everybody can see', async () => {
    const { page, frame } = await openAsking();
    await frame.locator('.rr-send h1').scrollIntoViewIfNeeded();
    await pressSend(frame);
    await expect.poll(async () => (await heard(page, 'result')).length).toBe(1);
  });
});

describe('a press on what has only just come into view', () => {
  it('sends nothing yet and says so, and counts when it is made again', async () => {
    const { page, frame, send } = await openAsking();
    await frame.locator('.rr-send h1').scrollIntoViewIfNeeded();
    await page.waitForTimeout(700);
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator('.rr-send').evaluate((screen: HTMLElement) => {
      screen.style.paddingBlockStart = '2000px';
    });
    await page.waitForTimeout(700);
    await send.evaluate((button: HTMLElement) => button.click());
    await frame.getByText('Nothing has been sent yet, because').waitFor();
    expect(await heard(page, 'result')).toEqual([]);
    await send.scrollIntoViewIfNeeded();
    await page.waitForTimeout(700);
    await send.click();
    await expect.poll(async () => (await heard(page, 'result')).length).toBe(1);
  });
});

describe('what a host hears besides', () => {
  it('is that the visitor declined, and that its button was pressed', async () => {
    const { page, frame } = await openAsking();
    // Chromium may discard input to a frame of another site that moved within half a second.
    await page.waitForTimeout(700);
    await frame.getByRole('button', { name: 'Don’t send' }).click();
    await expect.poll(async () => (await heard(page, 'decline')).length).toBe(1);
    expect((await heard(page, 'decline'))[0]?.detail).toEqual({});
    await frame.getByRole('link', { name: 'Apply' }).evaluate((link: HTMLElement) => {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    });
    await expect
      .poll(async () => (await heard(page, 'cta')).map(({ detail }) => detail))
      .toEqual([{ url: 'https://acme.example/apply' }]);
    expect(await heard(page, 'result', 'error')).toEqual([]);
  });
});

describe('an embed of a role that isn’t there', () => {
  it('ends at once as that, with the link', async () => {
    const begun = Date.now();
    const { page } = await openHost({
      body: `<role-radar profile="no-such-role">${LINK}</role-radar>`,
      allow: [/404/],
    });
    await expectState(page, 'role-radar', 'fallback');
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect((await heard(page, 'error')).map(({ detail }) => detail)).toEqual([
      { code: 'role-not-found', fatal: true },
    ]);
    expect(await page.getByText('Take the assessment').isVisible()).toBe(true);
  });
});

describe('an embed in a browser that keeps nothing for frames', () => {
  it('neither warns first nor reports an error, and tells once there is something to lose', async () => {
    const { page } = await openHost({
      body: `${ASKING}${LINK}</role-radar>`,
      storage: 'blocked',
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await frame.locator('form[data-item]').waitFor();
    await page.waitForTimeout(1000);
    expect(await frame.locator('.rr-saving').count()).toBe(0);
    await answer(frame);
    await frame.locator('.rr-saving').waitFor();
    expect(await heard(page, 'error')).toEqual([]);
  });
});

describe('a bar of the host’s', () => {
  const TARGETS = 'TD85-TS70-CM60-PC80-DC60';

  it('is read by the taker, held by the event and by the link in it, and not by the link cut short', async () => {
    const { page, context } = await openHost({
      body: `<role-radar profile="ai-engineer" result="scores" targets="${TARGETS}" targets-name="Acme &lt;b&gt;Senior">${LINK}</role-radar>`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    const { host } = new URL(page.url());
    const words = `Compared with “Acme <b>Senior”, targets set by ${host}`;
    await frame.getByText(words).waitFor();
    await finish(frame);
    expect(await frame.locator('.rr-result__compared').innerText()).toBe(words);
    // What a screen reader hears of the radar names the bar, too.
    const name = /Acme <b>Senior/;
    // A picture, and a group of its axes once the chart has come.
    const radarIn = (where: Frame | Page, named: RegExp | string) =>
      where.getByRole('img', { name: named }).or(where.getByRole('group', { name: named }));
    await radarIn(frame, name).waitFor();
    // A look at something else changes nothing that was asked for.
    await frame.locator('summary', { hasText: 'other career steps' }).click();
    await frame.getByRole('radio', { name: /^AI Engineer/ }).check();
    await expect.poll(() => frame.locator('.rr-result__compared').count()).toBe(0);
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    await frame.getByText('Acme <b>Senior', { exact: true }).waitFor();
    await pressSend(frame);
    await expect.poll(() => heard(page, 'result')).toHaveLength(1);
    const [sent] = await heard(page, 'result');
    const detail = sent?.detail as { against: string; fit: number; link: string };
    expect(new URLSearchParams(detail.against).get('targets')).toBe(TARGETS);
    expect(new URLSearchParams(detail.against).get('bar')).toBe('Acme <b>Senior');
    const reader = await context.newPage();
    await reader.goto(detail.link);
    await reader.locator('.rr-result__bars, .rr-bars').first().waitFor();
    expect(await reader.locator('.rr-result__number strong').innerText()).toBe(String(detail.fit));
    expect(await reader.locator('.rr-result__compared').innerText()).toBe(
      'Compared with “Acme <b>Senior”, targets set by the link',
    );
    await radarIn(reader, name).waitFor();
    // Without its query the link is one of the role's own.
    await reader.goto(detail.link.replace(/\?[^#]*/, ''));
    await expect.poll(() => reader.locator('.rr-result__compared').count()).toBe(0);
    await radarIn(reader, 'The result over the AI Engineer profile').waitFor();
    expect(await reader.locator('.rr-result__number strong').innerText()).not.toBe(
      String(detail.fit),
    );
  });

  it('that can’t be read counts as no name, in frame and event', async () => {
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" result="band" targets="TD101-<b>">${LINK}</role-radar>`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await finish(frame);
    await frame.getByText('The targets in the address can’t be read').waitFor();
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    await pressSend(frame);
    await expect.poll(() => heard(page, 'result')).toHaveLength(1);
    const [sent] = await heard(page, 'result');
    expect(sent?.detail).not.toHaveProperty('against');
  });
});
