import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { findCode } from '#core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { passCheck } from '../../src/cli/shots/taken-states.ts';
import { openAll } from '#tests/support/open-all.ts';
import { readResult } from '#tests/support/read-result.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';

/** What page translators do: every text, now and later, moves into `font` elements. */
function translate(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const wrapped = new WeakSet<Node>();
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (parent === null || /^(FONT|SCRIPT|STYLE|TITLE|TEXTAREA)$/.test(parent.tagName))
          continue;
        if (parent.closest('svg') !== null || !text.textContent?.trim() || wrapped.has(text))
          continue;
        wrapped.add(text);
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.textContent;
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      wrap(document.body);
      // A translator waits a moment for the page to settle before it goes over what is new.
      const watch = new MutationObserver(() => setTimeout(() => wrap(document.body), 30));
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
}

/** What extensions do: nodes of their own in the middle of ours, and some of ours gone. */
function interfere(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    let turn = 0;
    setInterval(() => {
      turn += 1;
      const candidates = document.querySelectorAll('#app p, #app span, #app div, #app legend');
      const target = candidates[(turn * 7919) % Math.max(candidates.length, 1)];
      if (target === undefined) return;
      const alien = document.createElement('aside');
      alien.textContent = 'injected';
      if (turn % 3 === 0) target.prepend(alien);
      else if (turn % 3 === 1) target.after(alien);
      else if (target.childElementCount === 0 && target.closest('label, form') === null)
        target.remove();
    }, 40);
  });
}

describe('page translators (fault 48)', () => {
  it('that rewrite every text of every screen stop nothing and show every change', async () => {
    const app = await openApp({ path: 'favicon.svg' });
    await translate(app.context);
    const { page, urlOf } = app;
    for (const path of [
      '',
      'roles/ai-engineer/',
      'compare/',
      'embed-kit/',
      'r/ai-engineer/',
      ASSESS,
    ]) {
      await page.goto(urlOf(path));
      await expect.poll(() => page.locator('main font').count()).toBeGreaterThan(0);
    }
    await page.locator(READY).waitFor();
    for (let number = 1; number <= 20; number += 1) {
      await expectQuestion(page, number);
      await expect
        .poll(() => page.locator('.rr-assess__position').innerText())
        .toMatch(new RegExp(`^${number} of 20 · `));
      await page
        .locator('form[data-item] input[type=radio]')
        .nth(number % 4)
        .focus();
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
    }
    await passCheck(page);
    const result = await readResult(page);
    expect(result.words).toHaveLength(5);
    await openAll(page);
    await page.getByRole('button', { name: 'Get a link' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await expectQuestion(page, 1);
    expect(await page.getByText('Something went wrong').count()).toBe(0);
  });
});

describe('extensions that add and remove nodes (fault 54)', () => {
  it('never leave a white screen, and the answers are kept', async () => {
    const app = await openApp({
      path: 'favicon.svg',
      allow: [/NotFoundError|removeChild|insertBefore|Minified React error|hydrat/i],
    });
    await interfere(app.context);
    const { page, urlOf } = app;
    await page.goto(urlOf(ASSESS));
    await page.locator(READY).waitFor();
    for (let step = 0; step < 12; step += 1) {
      const goOn = page.getByRole('button', { name: 'Continue', exact: true });
      if (await goOn.isVisible()) await goOn.click();
      await page
        .locator('form[data-item] input[type=radio]')
        .nth(1)
        .check({ force: true, timeout: 5000 })
        .catch(() => null);
      await page.waitForTimeout(450);
      expect((await page.locator('body').innerText()).trim().length).toBeGreaterThan(50);
    }
    const saved = await page.evaluate(() => localStorage.getItem('role-radar/ai-engineer/saved'));
    expect(Number(saved?.split('/')[0])).toBeGreaterThan(2);
  });
});

describe('a component that throws (fault 49)', () => {
  it('gives a screen that says so; going on brings everything back', async () => {
    const app = await openApp({ path: 'favicon.svg', allow: [/planted/] });
    await app.context.addInitScript(() => {
      const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        ...format,
        get(this: Intl.NumberFormat) {
          if (sessionStorage.getItem('planted') !== null) throw new Error('planted');
          const original: unknown = format?.get;
          return typeof original === 'function'
            ? (Reflect.apply(original, this, []) as unknown)
            : undefined;
        },
      });
    });
    const { page, urlOf } = app;
    await page.goto(urlOf(ASSESS));
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 19);
    await page.evaluate(() => sessionStorage.setItem('planted', '1'));
    await page.locator('form[data-item] input[type=radio]').first().focus();
    await page.keyboard.press('1');
    await passCheck(page);
    await page.getByRole('heading', { name: 'Something went wrong on this page' }).waitFor();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.getByRole('heading', { name: 'Something went wrong on this page' }).waitFor();
    await page.evaluate(() => sessionStorage.removeItem('planted'));
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    expect((await readResult(page)).words).toHaveLength(5);
  });
});

describe('clocks and time zones (fault 50)', () => {
  it.each(
    rowsToTry(
      [
        ['a day ahead, then back', 24],
        ['a day back, then ahead', -24],
      ],
      1,
    ),
  )('%s: the last answer given is the one that counts', async (_name, hours) => {
    const { page, urlOf } = await openApp({ path: 'favicon.svg' });
    const start = new Date('2026-03-28T23:30:00Z').getTime();
    await page.clock.install({ time: start });
    await page.goto(urlOf(ASSESS));
    await page.clock.resume();
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 2);
    await page.clock.setSystemTime(start + hours * 3_600_000);
    await answerAtOnce(page, 3, 3);
    await page.clock.setSystemTime(start);
    await page.getByRole('button', { name: 'Back' }).click();
    await expectQuestion(page, 3);
    await page.locator('input[type=radio][value="4"]').check({ force: true });
    await page.getByRole('button', { name: 'Next' }).click();
    await expectQuestion(page, 4);
    // The question's entry comes after its paint. Chromium, left in between, loses its place in the
    // history: after that not even a bare `history.back()` does anything.
    const entry = () => page.evaluate(() => history.state as unknown);
    await expect.poll(entry).toMatchObject({ usr: { depth: 3 } });
    await page.goto(urlOf(ASSESS));
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectQuestion(page, 4);
    await page.getByRole('button', { name: 'Back' }).click();
    await expectQuestion(page, 3);
    expect(await page.locator('form[data-item] input:checked').inputValue()).toBe('4');
  });

  it.each(
    rowsToTry(
      [
        ['Pacific/Chatham', '2026-04-04T23:30:00+13:45'],
        ['America/St_Johns', '2026-03-08T23:59:00-02:30'],
        ['Pacific/Kiritimati', '2026-12-31T23:30:00+14:00'],
      ],
      1,
    ),
  )('the date that a link may hold is the one on the wall in %s', async (timezoneId, time) => {
    const { page, urlOf } = await openApp({ path: 'favicon.svg', context: { timezoneId } });
    await page.clock.install({ time: new Date(time) });
    await page.goto(urlOf(ASSESS));
    await page.clock.resume();
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 3);
    await page.goto(urlOf('roles/ai-engineer/result/'));
    await page.getByRole('button', { name: 'Get a link' }).click();
    const wall = await page.evaluate(() =>
      new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date()),
    );
    const label = await page
      .getByRole('dialog')
      .getByText(/Today’s date/)
      .innerText();
    expect(label).toContain(wall.match(/\d{4}/)?.[0] ?? '');
    expect(label).toContain(String(Number(time.slice(8, 10))));
  });
});

describe('a clock that is decades off (fault 50)', () => {
  it.each(rowsToTry(['1970-01-01', '2020-01-01', '2071-06-30'], 1))(
    'says that a link can’t hold the day that was asked for: %s',
    async (day) => {
      const { page, urlOf } = await openApp({ path: 'favicon.svg' });
      await page.clock.install({ time: new Date(`${day}T12:00:00Z`) });
      await page.goto(urlOf(ASSESS));
      await page.clock.resume();
      await page.locator(READY).waitFor();
      await answerAtOnce(page, 1, 3);
      await page.goto(urlOf('roles/ai-engineer/result/'));
      await page.getByRole('button', { name: 'Get a link' }).click();
      const sheet = page.getByRole('dialog');
      expect(await sheet.getByText(/clock says/).count()).toBe(0);
      await sheet.getByText(/Today’s date/).click();
      await sheet.getByText(`clock says`).waitFor();
      expect(await sheet.getByText(/clock says/).innerText()).toContain(day.slice(0, 4));
      const link = await sheet.getByLabel('Link', { exact: true }).inputValue();
      expect(findCode(link)).toMatchObject({ ok: true, value: { date: null } });
    },
  );
});

describe('hasty hands (faults 35 and 51)', () => {
  it('a double click on Next is one step, and so is Enter held down', async () => {
    const { page } = await openApp({ path: ASSESS });
    await page.locator(READY).waitFor();
    await page.getByText('Move on when I choose').click();
    await page.locator('input[type=radio][value="2"]').check({ force: true });
    await page.getByRole('button', { name: 'Next' }).dblclick();
    await expectQuestion(page, 2);
    await page.waitForTimeout(500);
    await expectQuestion(page, 2);
    await page.locator('input[type=radio][value="2"]').check({ force: true });
    await page.locator('input[type=radio][value="2"]').focus();
    for (let n = 0; n < 15; n += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expectQuestion(page, 3);
    await page.waitForTimeout(500);
    await expectQuestion(page, 3);
  });

  it('a storm of 20 presses of Back and Forward leaves a working page with every answer', async () => {
    const { page, urlOf } = await openApp({ path: 'roles/ai-engineer/' });
    await page.goto(urlOf(ASSESS));
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 8);
    // "Random", and the same in every run.
    const presses = Array.from('bbfbbbffbfbbbbffbbfb');
    await page
      .evaluate(async (moves) => {
        for (const move of moves) {
          if (move === 'b') history.back();
          else history.forward();
          await new Promise((resolve) => {
            setTimeout(resolve, 15);
          });
        }
      }, presses)
      .catch(() => null);
    await page.waitForTimeout(800);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(50);
    await page.goto(urlOf(ASSESS));
    await page.locator('.rr-assess[data-asking="resume"]').waitFor();
    expect(await page.locator('[data-saved-done]').innerText()).toBe('8');
  });

  it('a reload on every screen shows that screen again, with the answers', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await page.locator(READY).waitFor();
    await answerAtOnce(page, 1, 20);
    const own = await readResult(page);
    await page.reload();
    await page.locator('.rr-result__table').waitFor();
    expect(await readResult(page)).toEqual(own);
    for (const path of ['', 'roles/ai-engineer/', 'compare/', 'embed-kit/']) {
      await page.goto(urlOf(path));
      const heading = page.locator('h1:visible').first();
      const before = await heading.innerText();
      await page.reload();
      await expect.poll(() => heading.innerText()).toBe(before);
    }
  });
});
