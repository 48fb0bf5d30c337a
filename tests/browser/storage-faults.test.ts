import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { crc32 } from '#core/quiz/crc32.ts';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp, serveHostPage, serveSite } from '#tests/support/browser.ts';
import { launchChromium, launchProfile, watchContext } from '#tests/support/browser.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';
const KEY = 'role-radar/ai-engineer/';

async function answerFirst(page: Page, to = 2): Promise<void> {
  await page.locator(READY).waitFor();
  await answerAtOnce(page, 1, to);
}

async function savedDone(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator('.rr-assess[data-asking="resume"]').waitFor();
  return page.locator('[data-saved-done]').innerText();
}

/** Puts a text into both slots, before the first page of the profile sees them. */
function seedSlots(context: BrowserContext, raw: string): Promise<unknown> {
  return context.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem('seeded') !== null) return;
      localStorage.setItem('seeded', '1');
      for (const slot of ['a', 'b']) localStorage.setItem(`${key}${slot}`, text ?? '');
    },
    [KEY, raw],
  );
}

/** Opens the assessment in a page that has had something done to it first. */
async function openWith(prepare: (context: BrowserContext) => Promise<unknown>) {
  const app = await openApp({ path: 'favicon.svg' });
  await prepare(app.context);
  await app.page.goto(app.urlOf(ASSESS));
  return app;
}

describe('storage that refuses (faults 20 and 21)', () => {
  it('whose every getter throws: the assessment goes on, says so and gives a link', async () => {
    const { page } = await openWith((context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }
      }),
    );
    await answerFirst(page);
    expect(await page.locator('.rr-saving').innerText()).toContain('not being saved');
    await page.locator('.rr-saving summary').click();
    await page.getByRole('button', { name: 'Copy resume link' }).click();
    await expect.poll(() => page.locator('.rr-saving').innerText()).toMatch(/Copied|Select this/);
    await answerAtOnce(page, 3, 3);
  });

  it('full at the first write: answers are kept all the same and come back', async () => {
    const { page, urlOf } = await openWith(async (context) => {
      const filler = await context.newPage();
      await filler.goto(new URL('/favicon.svg', context.pages()[0]?.url()).href);
      await filler.evaluate(() => {
        for (let size = 1 << 22; size >= 1; size >>= 1) {
          for (let n = 0; n < 4; n += 1) {
            try {
              localStorage.setItem(`x${size}-${n}`, 'x'.repeat(size));
            } catch {
              break;
            }
          }
        }
      });
      await filler.close();
    });
    await answerFirst(page, 3);
    expect(await savedDone(page, urlOf(ASSESS))).toBe('3');
  });

  it('full in the middle: every later answer has its room already', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await answerFirst(page, 2);
    await page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1) {
        try {
          for (let n = 0; n < 4; n += 1) localStorage.setItem(`x${size}-${n}`, 'x'.repeat(size));
        } catch {
          // Full at this size.
        }
      }
    });
    await answerAtOnce(page, 3, 6);
    expect(await page.locator('.rr-saving').count()).toBe(0);
    await page.evaluate(() => indexedDB.deleteDatabase('role-radar'));
    expect(await savedDone(page, urlOf(ASSESS))).toBe('6');
  });
});

describe('what is there already (faults 22, 23 and 27)', () => {
  it.each(
    rowsToTry(
      [
        ['garbage', 'x{not json'],
        ['another type', '42'],
        ['a prototype key', '{"__proto__":{"a":1}}'],
        ['half a slot', '{"schema":1,"sequence":1,"prog'],
      ],
      2,
    ),
  )(
    '%s in both slots: put aside unchanged and handed out, and the assessment begins',
    async (_name, raw) => {
      const { page } = await openWith((context) => seedSlots(context, raw));
      await answerFirst(page, 1);
      const kept = await page.evaluate(
        (key) => Object.entries(localStorage).filter(([name]) => name.startsWith(`${key}corrupt-`)),
        KEY,
      );
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.every(([, text]) => text === raw)).toBe(true);
      await page.locator('.rr-saving summary').click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download the unreadable copy' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('role-radar-ai-engineer-unreadable.txt');
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toBe(
        kept
          .map(([name]) => `${name}\n${raw}\n`)
          .sort()
          .join('\n'),
      );
    },
  );

  it('a slot in the older shape: its answers are offered', async () => {
    const { order, version } = currentAiEngineer;
    const responses = { [order[0] ?? '']: 2, [order[1] ?? '']: 1 };
    const body = `3\n${JSON.stringify({ role: 'ai-engineer', version, responses })}`;
    const { page } = await openWith((context) => seedSlots(context, `RR1 ${crc32(body)} ${body}`));
    await page.locator('.rr-assess[data-asking="resume"]').waitFor();
    expect(await page.locator('[data-saved-done]').innerText()).toBe('2');
  });

  it('slots of a newer build: left as they are, and said so', async () => {
    const body = '3\n{"schema":2,"more":true}';
    const newer = `RR1 ${crc32(body)} ${body}`;
    const { page } = await openWith((context) => seedSlots(context, newer));
    await answerFirst(page, 2);
    expect(await page.locator('.rr-saving').textContent()).toContain('A newer Role Radar');
    const slots = await page.evaluate(
      (key) => ['a', 'b'].map((slot) => localStorage.getItem(key + slot)),
      KEY,
    );
    expect(slots).toEqual([newer, newer]);
  });

  it('one slot half written, as by a kill in the middle: the other one and the copy have the answers', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await answerFirst(page, 4);
    await page.evaluate((key) => {
      const text = localStorage.getItem(`${key}a`) ?? '';
      localStorage.setItem(`${key}a`, text.slice(0, text.length / 3));
    }, KEY);
    expect(await savedDone(page, urlOf(ASSESS))).toBe('4');
  });
});

describe('other tabs and other moments (faults 24 to 26)', () => {
  it('storage cleared in the middle is written again from memory', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await answerFirst(page, 3);
    await page.evaluate(() => localStorage.clear());
    await answerAtOnce(page, 4, 4);
    expect(await savedDone(page, urlOf(ASSESS))).toBe('4');
  });

  it('two tabs that answer in turns end with the answers of both', async () => {
    const { page, context, urlOf } = await openApp({ path: ASSESS });
    await page.locator(READY).waitFor();
    const other = await context.newPage();
    await other.goto(urlOf(ASSESS));
    await other.locator(READY).waitFor();
    // The other tab passes over what this one answers, and the reverse.
    for (let number = 1; number <= 6; number += 1) {
      const [answers, skips] = number % 2 === 1 ? [page, other] : [other, page];
      await answers.bringToFront();
      await expectQuestion(answers, number);
      await answers.locator('input[type=radio][value="2"]').check({ force: true });
      await answers.getByRole('button', { name: 'Next' }).click();
      await expectQuestion(answers, number + 1);
      await skips.bringToFront();
      // Its own answer to the same question, a moment later, is the newest.
      await expectQuestion(skips, number);
      await skips.locator('input[type=radio][value="3"]').check({ force: true });
      await skips.getByRole('button', { name: 'Next' }).click();
      await expectQuestion(skips, number + 1);
    }
    await other.close();
    await page.getByRole('button', { name: 'Back' }).click();
    for (let number = 6; number >= 1; number -= 1) {
      await expectQuestion(page, number);
      expect(await page.locator('form[data-item] input:checked').inputValue()).toBe('3');
      if (number > 1) await page.getByRole('button', { name: 'Back' }).click();
    }
    expect(await savedDone(page, urlOf(ASSESS))).toBe('6');
  });

  it.runIf(IS_DEEP_RUN)(
    'a credentialless frame’s storage goes with the page: it says so, and gives a resume link',
    async () => {
      const server = await serveSite();
      const host = await serveHostPage(
        `<link rel="icon" href="data:,"><iframe credentialless allow="clipboard-write" width="700" height="1400" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
      );
      // With third-party storage refused altogether, as Debian has it, this is the blocked case.
      const { context } = await launchProfile('allowed');
      await watchContext(context, [server.urlAt(), host.url]);
      const page = await context.newPage();
      await page.goto(host.url);
      const frame = page.frameLocator('iframe');
      await frame.locator(READY).waitFor();
      await frame.locator('input[type=radio][value="3"]').check({ force: true });
      await expectQuestion(frame, 2);
      await frame.locator('.rr-saving summary').click();
      const said = frame.locator('.rr-saving');
      expect(await said.innerText()).toContain('Your answers are kept until you leave this page');
      expect(await said.innerText()).toContain('only until you leave it');
      await frame.getByRole('button', { name: 'Copy resume link' }).click();
      await expect.poll(() => said.innerText()).toMatch(/Copied|Select this/);
      // And so it is: a page opened anew begins anew.
      await page.reload();
      await frame.locator(READY).waitFor();
      await expectQuestion(frame, 1);
      expect(await frame.locator('form[data-item] input:checked').count()).toBe(0);
    },
  );

  it('a sandboxed frame has no storage: it says so, keeps answers and gives a resume link', async () => {
    const server = await serveSite();
    const host = await serveHostPage(
      `<link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="700" height="1400" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
    );
    const context = await (await launchChromium()).newContext();
    // Chromium logs that the frame's clipboard permission was asked for in vain.
    await watchContext(context, [server.urlAt(), host.url], [/Clipboard API has been blocked/]);
    const page = await context.newPage();
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator(READY).waitFor();
    await frame.locator('input[type=radio][value="3"]').check({ force: true });
    await expectQuestion(frame, 2);
    await frame.locator('.rr-saving summary').click();
    expect(await frame.locator('.rr-saving').innerText()).toMatch(/doesn’t let us save anything/);
    await frame.getByRole('button', { name: 'Copy resume link' }).click();
    const field = frame.getByLabel('Resume link');
    const said = frame.locator('.rr-saving');
    await expect.poll(() => said.innerText()).toMatch(/Copied|Select this/);
    if (await field.isVisible()) expect(await field.inputValue()).toMatch(/#1/);
    await context.close();
  });
});
