import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { launchFirefox } from '#tests/support/engines.ts';
import { openMoreFiles } from '#tests/support/open-more-files.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const RESULT = `/r/ai-engineer/#${encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS })}`;
const PICTURE = 'Save picture (PNG)';
const NAME = 'role-radar-ai-engineer.png';

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
  await openMoreFiles(page);
  await page.getByRole('button', { name }).click();
}

/** Waits for what is said after a press. */
async function expectSaid(page: Page, words: RegExp): Promise<void> {
  const said = page.locator('section:has(.rr-take__files) p[aria-live]').first();
  await expect.poll(() => said.innerText(), { timeout: 15_000 }).toMatch(words);
}

type Guard = 'noise' | 'stripes' | 'white' | 'transparent' | 'unseen';

/** Runs in the page before it: what settings and extensions against recognition do to a canvas. */
function guardCanvas(guard: Guard): void {
  const toBlob = HTMLCanvasElement.prototype.toBlob;
  HTMLCanvasElement.prototype.toBlob = function (...args) {
    const { width, height } = this;
    const context = this.getContext('2d');
    const image = context?.getImageData(0, 0, width, height);
    if (image === undefined) throw new Error('no canvas');
    const { data } = image;
    for (let at = 0; at < data.length; at += 4) {
      if (guard === 'unseen') data[at] = (data[at] ?? 0) ^ (at % 28 === 0 ? 3 : 0);
      else if (guard === 'white') data.fill(255, at, at + 4);
      else if (guard === 'transparent') data.fill(0, at, at + 4);
      else if (guard === 'stripes') data.fill((at % (width * 4)) % 256, at, at + 3);
      else for (let part = 0; part < 3; part += 1) data[at + part] = Math.random() * 256;
    }
    context?.putImageData(image, 0, 0);
    toBlob.apply(this, args);
  };
}

describe('a picture that the browser falsifies', () => {
  it.each(rowsToTry(['noise', 'white', 'stripes', 'transparent'], 2))(
    'is not saved, and another way is named: %s',
    async (guard) => {
      const { page, context, urlOf } = await openApp({ path: '/favicon.svg' });
      await context.addInitScript(guardCanvas, guard);
      let downloads = 0;
      page.on('download', () => (downloads += 1));
      await page.goto(urlOf(RESULT));
      await press(page, PICTURE);
      await expectSaid(page, /changes what a page draws.*nothing was saved/);
      expect(downloads).toBe(0);
      const drawing = page.waitForEvent('download');
      await press(page, 'Save drawing (SVG)');
      expect((await drawing).suggestedFilename()).toBe('role-radar-ai-engineer.svg');
    },
  );

  it('is saved all the same where nobody can see the change', async () => {
    const { page, context, urlOf } = await openApp({ path: '/favicon.svg' });
    const unseen: Guard = 'unseen';
    await context.addInitScript<Guard>(guardCanvas, unseen);
    await page.goto(urlOf(RESULT));
    const download = page.waitForEvent('download');
    await press(page, PICTURE);
    expect((await download).suggestedFilename()).toBe(NAME);
    await expectSaid(page, /was given to your browser/);
  });

  it.runIf(IS_DEEP_RUN).for([
    ['on', true, /changes what a page draws/],
    ['off', false, /was given to your browser/],
  ] as const)('is noticed in Firefox, whose guard is %s', async ([, on, words], test) => {
    const server = await serveSite();
    const browser = await launchFirefox(test, { 'privacy.resistFingerprinting': on });
    const page = await browser.newPage();
    await page.goto(new URL(RESULT.slice(1), server.urlAt()).href);
    await press(page, PICTURE);
    await expectSaid(page, words);
  });
});

describe('a download that the browser drops', () => {
  it('is never called saved, and the same picture and text are there to be taken', async () => {
    const { page } = await openApp({ path: RESULT, context: { acceptDownloads: false } });
    await press(page, PICTURE);
    await expectSaid(page, new RegExp(`^${NAME} was given to your browser`));
    await page.getByText('No file there?').click();
    const picture = page.getByRole('img', { name: NAME });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1440);
    await press(page, 'Save table (CSV)');
    await expectSaid(page, /^role-radar-ai-engineer\.csv was given/);
    await page.getByText('No file there?').click();
    const text = page.getByRole('textbox', { name: 'Contents of role-radar-ai-engineer.csv' });
    expect(await text.inputValue()).toContain('competency,TD,');
    const whole = await page.locator('main').innerText();
    expect(whole).not.toMatch(/\bSaved\b/);
  });

  it('still arrives where it is let through', async () => {
    const { page } = await openApp({ path: RESULT });
    const download = page.waitForEvent('download');
    await press(page, 'Save table (CSV)');
    const bytes = await readFile(await (await download).path());
    expect(bytes.toString('utf8')).toContain('competency,TD,');
  });
});
