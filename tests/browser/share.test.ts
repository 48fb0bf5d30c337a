import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import Papa from 'papaparse';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeAnswers,
  encodeScores,
  findCode,
  layoutOf,
  parseResponses,
  parseResponsesFile,
  PICTURE_KEYWORD,
  readPngText,
  readResponses,
  type Responses,
  scoreResponses,
} from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { closeChromium, openApp, type OpenApp, type OpenOptions } from '#tests/support/browser.ts';
import { checkJsonSchema, type JsonSchema } from '#tests/support/check-json-schema.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { focusedName } from '#tests/support/tab-to.ts';
import { openMoreFiles } from '#tests/support/open-more-files.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const layout = layoutOf(currentAiEngineer);
const codeOf = (responses: Responses, date?: string) =>
  encodeAnswers({ role: layout, responses, ...(date === undefined ? {} : { date }) });

/** A finished Standard, brought here by a resume link, and its result. */
async function openResult(
  options: OpenOptions & { readonly script?: () => void } = {},
): Promise<OpenApp> {
  const path = `/roles/ai-engineer/assess/#${codeOf(CURRENT_ANSWERS)}`;
  const { script, ...opening } = options;
  const app = await openApp({ ...opening, path: script === undefined ? path : '/favicon.svg' });
  if (script !== undefined) {
    await app.context.addInitScript(script);
    await app.page.goto(app.urlOf(path));
  }
  await app.page.getByRole('button', { name: 'Use them and continue' }).click();
  await app.page.waitForURL('**/roles/ai-engineer/result/');
  await app.page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
  return app;
}

declare global {
  interface Window {
    given: ShareData[];
    refusal: string | null;
  }
}

/** Runs in the page before it: a system share sheet that notes what it is given. */
function stubShareSheet() {
  window.given = [];
  window.refusal = null;
  Object.assign(Navigator.prototype, {
    canShare: () => true,
    share: async (data: ShareData) => {
      window.given.push({ ...data });
      if (window.refusal !== null) throw new DOMException('refused', window.refusal);
    },
  });
}

const linkIn = (sheet: Locator) => sheet.getByLabel('Link', { exact: true }).inputValue();

/** What the code in this link says stands on the sheet, and the sheet speaks of nothing more. */
async function expectSaid(sheet: Locator, link: string): Promise<void> {
  const found = findCode(link);
  if (!found.ok) throw new Error(found.error.code);
  const { kind, name, date } = found.value;
  const said = await sheet
    .getByRole('region', { name: 'What people will see' })
    .locator('dl')
    .evaluate((list) =>
      Object.fromEntries(
        [...list.querySelectorAll('dt')].map((term) => [
          term.textContent,
          term.nextElementSibling?.textContent,
        ]),
      ),
    );
  expect(said).toMatchObject({
    Role: `AI Engineer, version ${currentAiEngineer.version}`,
    Name: name ?? 'none: the link is anonymous',
    Date:
      date === null
        ? 'none'
        : new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(date),
          ),
  });
  expect('Your answers' in said).toBe(kind === 'answers');
  const band = /\/r\/ai-engineer\/([a-z-]+)\//.exec(link)?.[1];
  const bandName = currentAiEngineer.bands.find(({ id }) => id === band)?.name;
  expect(said['Link preview shows']).toBe(
    bandName === undefined
      ? 'the role (AI Engineer), nothing about you'
      : `the role (AI Engineer) and the band “${bandName}”`,
  );
}

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  await openMoreFiles(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download: Download = await started;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Open a saved picture or file').setInputFiles({ name, mimeType, buffer });
}

async function drop(page: Page, name: string, type: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([base64, fileName, fileType]) => {
      const letters = atob(base64 ?? '');
      const content = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName ?? '', { type: fileType ?? '' }));
      return transfer;
    },
    [bytes.toString('base64'), name, type],
  );
  await page.dispatchEvent('#content', 'drop', { dataTransfer: data });
}

/** Share of pixels that are nearly this colour. */
function shareOf(image: Image, [r, g, b]: readonly [number, number, number]): number {
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let hits = 0;
  for (let at = 0; at < data.length; at += 4) {
    const far = Math.max(
      Math.abs((data[at] ?? 0) - r),
      Math.abs((data[at + 1] ?? 0) - g),
      Math.abs((data[at + 2] ?? 0) - b),
    );
    if (far < 12) hits += 1;
  }
  return hits / (image.width * image.height);
}

describe('sharing', () => {
  it('copies the very link that was shown, and it opens to what was said', async () => {
    const { page, context, urlOf } = await openResult();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('My scores and all answers').click();
    await sheet.getByLabel('Name (optional)').fill('Ada');
    const shown = await sheet.getByLabel('Link', { exact: true }).inputValue();
    await sheet.getByRole('button', { name: 'Copy link' }).click();
    await sheet.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown.startsWith(urlOf('/r/ai-engineer/#'))).toBe(true);
    const found = findCode(shown);
    if (!found.ok || found.value.kind !== 'answers') throw new Error('no answers');
    expect(found.value.name).toBe('Ada');
    expect(readResponses(found.value, layout)).toEqual({
      ok: true,
      value: new Map(CURRENT_ANSWERS),
    });

    const reader = await context.newPage();
    await reader.goto(shown);
    await reader.getByText('Ada', { exact: true }).first().waitFor();
    await reader.getByText('Self-reported').first().waitFor();
  });

  it('sends scores only, at first, in a link that can be drawn but not explained', async () => {
    const { page } = await openResult();
    const fit = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Get a link' }).click();
    const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
    expect(decodeCode(link.split('#')[1] ?? '')).toMatchObject({
      ok: true,
      value: { kind: 'scores', name: null, date: null },
    });
    await page.goto(link);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(fit);
  });

  it('gives another app exactly what the sheet said, once it is asked to', async () => {
    const { page, urlOf } = await openResult({ script: stubShareSheet });
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    const given = () => page.evaluate(() => window.given);
    const button = sheet.getByRole('button', { name: 'Share with another app' });
    await button.waitFor();
    expect(await given()).toEqual([]);
    await button.click();
    const anonymous = await linkIn(sheet);
    await expect.poll(given).toEqual([{ url: anonymous, title: 'My AI Engineer radar' }]);
    await expectSaid(sheet, anonymous);

    await sheet.getByText('My scores and all answers').click();
    await sheet.getByLabel('Name (optional)').fill('Ada');
    await sheet.getByLabel(/Today’s date/).check();
    await sheet.getByLabel(/in link previews/).check();
    const named = await linkIn(sheet);
    expect(named).toMatch(new RegExp(`^${urlOf('/r/ai-engineer/')}[a-z-]+/#1`));
    await button.click();
    await expect
      .poll(async () => (await given())[1])
      .toEqual({ url: named, title: 'My AI Engineer radar' });
    await expectSaid(sheet, named);

    // Closing the system's sheet is no failure; a refusal is, and is said.
    await page.evaluate(() => {
      window.refusal = 'AbortError';
    });
    await button.click();
    await expect.poll(async () => (await given()).length).toBe(3);
    expect(await sheet.getByText('Sharing did not work here').count()).toBe(0);
    await page.evaluate(() => {
      window.refusal = 'NotAllowedError';
    });
    await button.click();
    await sheet.getByText('Sharing did not work here').waitFor();
  });

  it.runIf(IS_DEEP_RUN)('offers no share sheet where the browser has none', async () => {
    const { page } = await openResult({
      script: () => Reflect.deleteProperty(Navigator.prototype, 'share'),
    });
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: 'Send an email' }).waitFor();
    expect(await sheet.getByRole('button', { name: 'Share with another app' }).count()).toBe(0);
  });

  it('writes a mail that has the link that was shown and nothing else about the person', async () => {
    const { page } = await openResult();
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('will see everything listed above').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.enable');
    const asked: string[] = [];
    devtools.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url));
    const shown = await linkIn(sheet);
    await sheet.getByRole('link', { name: 'Send an email' }).click();
    await expect.poll(() => asked).toHaveLength(1);
    const mail = new URL(asked[0] ?? '');
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
    // A "+" of a mail address is a plus, not a space: so by percent signs alone.
    const fields = mail.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent));
    expect(Object.fromEntries(fields)).toEqual({
      subject: 'My AI Engineer radar',
      body: `Here is my result:\n\n${shown}\n`,
    });
    await expectSaid(sheet, shown);
    expect(page.url()).toContain('/result/');
  });

  it('opens LinkedIn in a tab of its own, with the link whole and no way back into this one', async () => {
    const { page, context } = await openResult({
      allow: [/request to another origin: https:\/\/www\.linkedin\.com/],
    });
    await context.route('https://www.linkedin.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>LinkedIn</title>' }),
    );
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('My scores and all answers').click();
    const shown = await linkIn(sheet);
    const opening = context.waitForEvent('page');
    const request = context.waitForEvent('request', (each) => each.url().includes('linkedin.com'));
    await sheet.getByRole('link', { name: 'Post on LinkedIn' }).click();
    const opened = await opening;
    await opened.waitForLoadState();
    const address = new URL(opened.url());
    expect(address.origin + address.pathname).toBe(
      'https://www.linkedin.com/sharing/share-offsite/',
    );
    expect([...address.searchParams]).toEqual([['url', shown]]);
    expect(address.hash).toBe('');
    expect((await request).headers()).not.toHaveProperty('referer');
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    await expectSaid(sheet, shown);
    expect(page.url()).toContain('/result/');
  });

  it.runIf(IS_DEEP_RUN)(
    'can be used with a phone’s width, without anything leaving the screen',
    async () => {
      const { page } = await openResult({ context: { viewport: { width: 320, height: 640 } } });
      await page.getByRole('button', { name: 'Get a link' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByText('My scores and all answers').click();
      await sheet.getByText('QR code', { exact: true }).click();
      await sheet.getByRole('img', { name: 'QR code that opens this link' }).waitFor();
      const wide = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBe(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => sheet.count()).toBe(0);
    },
  );

  it('is walked around by Tab, from the last control to the first and back, past closed parts', async () => {
    const { page } = await openResult();
    await page.getByRole('button', { name: 'Get a link' }).click();
    const sheet = page.getByRole('dialog');
    const close = sheet.getByRole('button', { name: 'Close' });
    const copy = sheet.getByRole('button', { name: 'Copy link' });
    const isFocused = async (control: typeof copy) => {
      const has = () => control.evaluate((each) => each === document.activeElement);
      await expect.poll(has).toBe(true);
    };
    await copy.waitFor();
    await page.keyboard.press('Shift+Tab');
    await isFocused(close);
    await page.keyboard.press('Shift+Tab');
    await isFocused(copy);
    await page.keyboard.press('Tab');
    await isFocused(close);
  });
});

describe('files', () => {
  it('are a picture of double size that holds no link, until it is asked to', async () => {
    const { page } = await openResult();
    const plain = await save(page, 'Save picture (PNG)');
    expect(plain.name).toBe('role-radar-ai-engineer.png');
    expect(readPngText(plain.bytes, PICTURE_KEYWORD)).toBeNull();
    expect(plain.bytes.includes('/r/ai-engineer')).toBe(false);
    const image = await loadImage(plain.bytes);
    expect(image.width).toBe(1440);
    expect(image.height).toBeGreaterThan(1440);
    // Both shapes are there, on white.
    expect(shareOf(image, [0x01, 0x68, 0x69])).toBeGreaterThan(0.002);
    expect(shareOf(image, [0xbb, 0x6f, 0x2c])).toBeGreaterThan(0.002);
    expect(shareOf(image, [0xff, 0xff, 0xff])).toBeGreaterThan(0.4);
  });

  it('are a drawing that another program renders, with the same size and shapes', async () => {
    const { page } = await openResult();
    const { bytes } = await save(page, 'Save drawing (SVG)');
    const image = await loadImage(bytes);
    expect(image.width).toBe(720);
    expect(shareOf(image, [0x01, 0x68, 0x69])).toBeGreaterThan(0.002);
    expect(shareOf(image, [0xbb, 0x6f, 0x2c])).toBeGreaterThan(0.002);
    expect(bytes.toString()).not.toContain('<metadata');
  });

  it('are a table that another parser reads, and data that gives the same answers again', async () => {
    const { page, urlOf } = await openResult();
    const csv = await save(page, 'Save table (CSV)');
    const { data, errors } = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('competency'), 'fit']);

    const json = await save(page, 'Save data (JSON)');
    const published = await page.request.get(urlOf('/schema/result.schema.json'));
    const schema = (await published.json()) as JsonSchema;
    expect(checkJsonSchema(schema, JSON.parse(json.bytes.toString('utf8')))).toEqual([]);
    const file = parseResponsesFile(JSON.parse(json.bytes.toString('utf8')));
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    expect(parseResponses(currentAiEngineer, file.value.responses)).toEqual({
      ok: true,
      value: new Map(CURRENT_ANSWERS),
    });

    const resume = await save(page, 'Save skills (JSON Resume)');
    expect(resume.name).toBe('role-radar-ai-engineer.resume.json');
    const { skills } = JSON.parse(resume.bytes.toString('utf8')) as { skills: unknown[] };
    expect(skills).toHaveLength(5);

    const markdown = await save(page, 'Save text (Markdown)');
    expect(markdown.bytes.toString('utf8')).toContain('| Technical Depth |');
  });

  it.each(
    rowsToTry(
      [
        ['Save picture (PNG)', 'image/png'],
        ['Save drawing (SVG)', 'image/svg+xml'],
      ],
      1,
    ),
  )('reopen the result when they were saved so and are dropped in: %s', async (button, type) => {
    const { page, urlOf } = await openResult();
    await openMoreFiles(page);
    await page.getByText('A link with all answers').click();
    const { name, bytes } = await save(page, button);
    await page.goto(urlOf('/'));
    await page.getByText('Open a saved picture or file').waitFor();
    await drop(page, name, type, bytes);
    await page.waitForURL(/\/r\/ai-engineer\/#1/);
    const found = findCode(page.url());
    if (!found.ok || found.value.kind !== 'answers') throw new Error('no answers');
    expect(readResponses(found.value, layout)).toEqual({
      ok: true,
      value: new Map(CURRENT_ANSWERS),
    });
    await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
  });

  it.runIf(IS_DEEP_RUN)('reopen from data, and say so when a picture holds no link', async () => {
    const { page, urlOf } = await openResult();
    const json = await save(page, 'Save data (JSON)');
    const png = await save(page, 'Save picture (PNG)');
    await page.goto(urlOf('/'));
    const chooser = page.getByLabel('Open a saved picture or file');
    await chooser.setInputFiles({ name: png.name, mimeType: 'image/png', buffer: png.bytes });
    await page.getByText('This picture contains no link').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await chooser.setInputFiles({
      name: json.name,
      mimeType: 'application/json',
      buffer: json.bytes,
    });
    await page.waitForURL(/\/r\/ai-engineer\/#1/);
    await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
  });

  it.each(
    rowsToTry(
      [
        ['chosen', choose],
        ['dropped', drop],
      ],
      1,
    ),
  )('reopen when they were %s before the app has arrived', async (_how, give) => {
    const { page, urlOf } = await openResult();
    const { name, bytes } = await save(page, 'Save data (JSON)');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(urlOf('/'), { waitUntil: 'commit' });
    await page.getByText('Open a saved picture or file').waitFor();
    await give(page, name, 'application/json', bytes);
    expect(new URL(page.url()).pathname).toBe('/');
    arrive();
    await page.waitForURL(/\/r\/ai-engineer\/#1/);
    await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
  });

  it('are made without a network (fault 52)', async () => {
    const { page, context } = await openResult();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const image = await loadImage((await save(page, 'Save picture (PNG)')).bytes);
    expect(image.width).toBe(1440);
    expect((await loadImage((await save(page, 'Save drawing (SVG)')).bytes)).width).toBe(720);
    for (const [button, inside] of [
      ['Save table (CSV)', 'competency,TD,'],
      ['Save text (Markdown)', '| Technical Depth |'],
      ['Save data (JSON)', '"role-radar-result"'],
      ['Save skills (JSON Resume)', '"skills"'],
    ] as const) {
      expect((await save(page, button)).bytes.toString('utf8')).toContain(inside);
    }
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

describe('somebody else’s result', () => {
  const result = scoreResponses(currentAiEngineer, CURRENT_ANSWERS);

  it('can be kept as files that open again, without the name in the link', async () => {
    const code = encodeAnswers({ role: layout, responses: CURRENT_ANSWERS, name: 'Ada' });
    const { page } = await openApp({ path: `/r/ai-engineer/#${code}` });
    const json = await save(page, 'Save data (JSON)');
    const file = parseResponsesFile(JSON.parse(json.bytes.toString('utf8')));
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    expect(parseResponses(currentAiEngineer, file.value.responses)).toEqual({
      ok: true,
      value: new Map(CURRENT_ANSWERS),
    });
    await openMoreFiles(page);
    await page.getByText('A link with all answers').click();
    const { bytes } = await save(page, 'Save picture (PNG)');
    expect((await loadImage(bytes)).width).toBe(1440);
    const found = findCode(readPngText(bytes, PICTURE_KEYWORD) ?? '');
    expect(found).toMatchObject({ ok: true, value: { kind: 'answers', name: null } });
    for (const each of [json.bytes, bytes]) expect(each.includes('Ada')).toBe(false);
    expect(await page.getByRole('button', { name: /JSON Resume|another device/ }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it.runIf(IS_DEEP_RUN)(
    'of scores alone can be kept as a table and a picture, and holds no answers',
    async () => {
      const code = encodeScores({ role: layout, result, name: 'Ada' });
      const { page } = await openApp({ path: `/r/ai-engineer/#${code}` });
      const csv = (await save(page, 'Save table (CSV)')).bytes.toString('utf8');
      const { data, errors } = Papa.parse<Record<string, string>>(csv, {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('competency'), 'fit']);
      expect(data[0]).toMatchObject({ ratings: '', scenarios: '' });
      expect(data[5]).toMatchObject({
        ratings: String(result.competencies.reduce((sum, { ratings }) => sum + ratings, 0)),
      });
      await openMoreFiles(page);
      await page.getByText('A link with scores only').click();
      const { bytes } = await save(page, 'Save picture (PNG)');
      const found = findCode(readPngText(bytes, PICTURE_KEYWORD) ?? '');
      expect(found).toMatchObject({ ok: true, value: { kind: 'scores', name: null } });
      expect(await page.getByRole('button', { name: 'Save data (JSON)' }).count()).toBe(0);
    },
  );

  it.runIf(IS_DEEP_RUN)('is called by its own band, whatever the address says', async () => {
    const own = result.fit?.band ?? '';
    const wrong = currentAiEngineer.bands.find(({ id }) => id !== own);
    if (wrong === undefined) throw new Error('one band only');
    for (const code of [codeOf(CURRENT_ANSWERS), encodeScores({ role: layout, result })]) {
      const { page, urlOf } = await openApp({ path: `/r/ai-engineer/${wrong.id}/#${code}` });
      await page.getByText(`The address you opened says “${wrong.name}”`).waitFor();
      expect(page.url()).toBe(urlOf(`/r/ai-engineer/${own}/#${code}`));
      await page.reload();
      await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
      await page.getByRole('button', { name: 'Save table (CSV)' }).waitFor();
      expect(await page.getByText('The address you opened says').count()).toBe(0);
    }
  });
});

describe('paper', () => {
  it('shows no link unless asked, then link and QR code', async () => {
    const { page } = await openResult();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('/r/ai-engineer/#').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await openMoreFiles(page);
    await page.getByText('A link with scores only').click();
    await page.emulateMedia({ media: 'print' });
    const address = page.getByText('/r/ai-engineer/#1');
    await address.waitFor();
    await page.getByRole('img', { name: 'QR code that opens this result' }).waitFor();
    expect(findCode(await address.innerText())).toMatchObject({
      ok: true,
      value: { kind: 'scores' },
    });
    expect(await page.getByRole('button', { name: 'Save picture (PNG)' }).isVisible()).toBe(false);
  });
});

/** Waits until the bars of the competencies say that so many questions are done. */
async function expectDone(page: Page, done: number): Promise<void> {
  const sum = () =>
    page
      .locator('.rr-assess__chapters progress')
      .evaluateAll((bars) =>
        bars.reduce((total, bar) => total + Number(bar.getAttribute('value')), 0),
      );
  await expect.poll(sum).toBe(done);
}

describe('on another device', () => {
  const three: Responses = new Map([...CURRENT_ANSWERS].slice(0, 3));

  it('goes on at the first open question with the answers of the link', async () => {
    const { page } = await openApp({ path: `/roles/ai-engineer/assess/#${codeOf(three)}` });
    await page.getByText('The link contains 3 answers.').waitFor();
    await page.getByRole('button', { name: 'Use them and continue' }).click();
    await expectDone(page, 3);
    expect(new URL(page.url()).hash).toBe('');
    await expect.poll(() => focusedName(page)).toMatch(/\(h1\)$/);
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
  });

  it('touches nothing before it was asked, and keeps mine where I say so', async () => {
    const [first = ''] = three.keys();
    const mine: Responses = new Map([[first, 1]]);
    const { page, urlOf } = await openApp({ path: `/roles/ai-engineer/assess/#${codeOf(mine)}` });
    await page.getByRole('button', { name: 'Use them and continue' }).click();
    await expectDone(page, 1);
    const link = urlOf(`/roles/ai-engineer/assess/#${codeOf(three)}`);
    const saved = () =>
      page.evaluate(() =>
        Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
          .filter((key) => /\/[ab]$/.test(key))
          .sort()
          .map((key) => localStorage.getItem(key))
          .join(' '),
      );
    // By leaving, the last step is saved too, which comes after its paint.
    await page.goto(urlOf('favicon.svg'));
    const before = await saved();
    await page.goto(link);
    await page.getByText('One question was answered differently.').waitFor();
    expect(await saved()).toBe(before);
    await page.getByRole('button', { name: 'Keep mine, add what is missing' }).click();
    await expectDone(page, 3);

    await page.getByText('Continue on another device').click();
    const onward = await page.getByLabel('Link with your answers').inputValue();
    const found = findCode(onward);
    if (!found.ok || found.value.kind !== 'answers') throw new Error('no answers');
    expect(readResponses(found.value, layout)).toEqual({
      ok: true,
      value: new Map([...three, ...mine]),
    });
  });

  it('says what is wrong with a link that was cut off, and keeps what is here', async () => {
    const { page } = await openApp({
      path: `/roles/ai-engineer/assess/#${codeOf(CURRENT_ANSWERS).slice(0, 37)}`,
    });
    await page.locator('[data-problem="cut-off"]').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
