import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { closeChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';
import { launchFirefox } from '#tests/support/engines.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { waitForHydration } from '#tests/support/wait-for-hydration.ts';

afterAll(closeChromium);

const [A, B, C, D] = [1, 2, 3, 4].map((seed) => linkOf(answersCode(seed)));
const FIELD = 'Result links or codes, one per line';

type Engine = 'Chromium' | 'Firefox';
const ENGINES: readonly Engine[] = ['Chromium', 'Firefox'];

/** The compare page, ready to be used. */
async function openCompare(engine: Engine, test: TestContext): Promise<Page> {
  let page: Page;
  if (engine === 'Chromium') {
    ({ page } = await openApp({ path: '/compare/' }));
  } else {
    const server = await serveSite();
    const browser = await launchFirefox(test);
    page = await browser.newPage();
    await page.goto(`${server.urlAt()}compare/`);
  }
  await page.getByLabel(FIELD).waitFor();
  await waitForHydration(page);
  return page;
}

type GivenFile = { readonly name: string; readonly bytes: Buffer };

async function choose(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const chooser = page.getByLabel('Open a file');
  await chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

async function drop(page: Page, { name, bytes }: GivenFile): Promise<void> {
  await page
    .locator('form')
    .first()
    .evaluate(
      (form, [base64, fileName]) => {
        const letters = atob(base64 ?? '');
        const content = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName ?? ''));
        form.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [bytes.toString('base64'), name],
    );
}

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(FIELD);
  if (!(await field.isVisible())) await page.getByText('Add more results').click();
  await field.fill(text);
  await page.getByRole('button', { name: /^(Compare|Add) these$/ }).click();
}

/** The names that are shown, in their order. */
async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  const shown = () =>
    page
      .locator('.rr-compare__people input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await expect.poll(shown, { timeout: 15_000 }).toEqual(names);
}

/** A workbook as Excel writes it: names and links in shared texts, a number, a linked cell. */
function workbook(): Buffer {
  const [address = '', fragment = ''] = (C ?? '').split('#');
  const texts = ['Name', 'Link', 'Anna Müller', '佐藤', 'Zoë', A, B, 'open'];
  const cell = (at: string, text: number) => `<c r="${at}" t="s"><v>${text}</v></c>`;
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>
      <row r="1">${cell('A1', 0)}${cell('C1', 1)}</row>
      <row r="2">${cell('A2', 2)}<c r="B2"><v>46000</v></c>${cell('C2', 5)}</row>
      <row r="3">${cell('A3', 3)}${cell('C3', 6)}</row>
      <row r="4">${cell('A4', 4)}${cell('C4', 7)}</row>
      </sheetData><hyperlinks><hyperlink ref="C4" r:id="rId7" location="${fragment}"/></hyperlinks></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId7" Type="t" Target="${address}" TargetMode="External"/></Relationships>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

describe.each(rowsToTry(ENGINES, 1))('files of a team in %s', (engine) => {
  it('are read in any encoding and as a workbook, dropped or chosen', async (test) => {
    const page = await openCompare(engine, test);
    const list = `Name;Link\nJörg;${A}\nZoë Müller;${B}\n`;
    const utf16be = Buffer.from(`\uFEFF${list}`, 'utf16le').swap16();
    const cases: readonly (readonly [string, Buffer, readonly string[]])[] = [
      ['utf8.csv', Buffer.from(list), ['Jörg', 'Zoë Müller']],
      ['utf8-bom.csv', Buffer.from(`\uFEFF${list}`), ['Jörg', 'Zoë Müller']],
      ['utf16le-bom.txt', Buffer.from(`\uFEFF${list}`, 'utf16le'), ['Jörg', 'Zoë Müller']],
      ['utf16le.txt', Buffer.from(list, 'utf16le'), ['Jörg', 'Zoë Müller']],
      ['utf16be-bom.txt', utf16be, ['Jörg', 'Zoë Müller']],
      ['windows-1252.csv', Buffer.from(list, 'latin1'), ['Jörg', 'Zoë Müller']],
      ['team.xlsx', workbook(), ['Anna Müller', '佐藤', 'Zoë']],
    ];
    for (const [name, bytes, names] of cases) {
      for (const give of [choose, drop]) {
        await give(page, { name, bytes });
        await expectNames(page, names);
        await page.getByRole('button', { name: 'Start over' }).click();
        await page.getByRole('button', { name: 'Compare these' }).waitFor();
      }
    }
  });

  it('that can’t be read say why, and nothing else is lost', async (test) => {
    const page = await openCompare(engine, test);
    await paste(page, `Ann: ${A}\nBo: ${B}`);
    await expectNames(page, ['Ann', 'Bo']);
    await drop(page, { name: 'broken.xlsx', bytes: Buffer.from('PK\x03\x04broken') });
    await page.getByText(/^broken\.xlsx: no table could be read/).waitFor();
    await expectNames(page, ['Ann', 'Bo']);
  });
});

describe('a table whose column of names is uncertain', () => {
  const table = `Red,Anna,${A}\nBlue,Bo,${B}\n`;
  const asking = (page: Page) => page.getByRole('heading', { name: 'Which column has the names?' });

  it('shows its first rows and adds nothing before somebody chose', async (test) => {
    const page = await openCompare('Chromium', test);
    await paste(page, table);
    await asking(page).waitFor();
    const preview = page.getByRole('table', { name: 'Which column has the names?' });
    expect(await preview.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/Red\s+Anna/),
      expect.stringMatching(/Blue\s+Bo/),
    ]);
    expect(await page.locator('.rr-compare__people').count()).toBe(0);
    for (const box of await preview.getByRole('checkbox').all()) await box.uncheck();
    await preview.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: 'Add these results' }).click();
    await expectNames(page, ['Anna', 'Bo']);
  });

  it('may be added without names, or not at all: then its text is back in the field', async (test) => {
    const page = await openCompare('Chromium', test);
    await paste(page, table);
    await asking(page).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByLabel(FIELD).inputValue()).toBe(table.trim());
    await page.getByRole('button', { name: 'Compare these' }).click();
    await asking(page).waitFor();
    await page.getByRole('button', { name: 'Add them without names' }).click();
    await expectNames(page, ['Result 1', 'Result 2']);
  });
});

describe('somebody who was removed', () => {
  it.for([
    ['a paste', (page: Page) => paste(page, `Di: ${D}`)],
    [
      'a chosen file',
      (page: Page) => choose(page, { name: 'a.txt', bytes: Buffer.from(`Di: ${D}`) }),
    ],
    [
      'a dropped file',
      (page: Page) => drop(page, { name: 'a.txt', bytes: Buffer.from(`Di: ${D}`) }),
    ],
    ['a list with them in it', (page: Page) => paste(page, `Di: ${D}\nBo: ${B}`)],
  ] as const)(
    'stays away when others come by %s, and can be brought back',
    async ([how, add], test) => {
      const page = await openCompare('Chromium', test);
      await paste(page, `Ann: ${A}\nBo: ${B}\nCy: ${C}`);
      await expectNames(page, ['Ann', 'Bo', 'Cy']);
      await page.getByRole('button', { name: 'Remove Bo' }).first().click();
      await expectNames(page, ['Ann', 'Cy']);
      await add(page);
      // Whoever is named again is wanted again.
      const added = how.startsWith('a list') ? ['Di', 'Bo'] : ['Di'];
      await expectNames(page, ['Ann', 'Cy', ...added]);
      if (how.startsWith('a list')) return;
      await page.getByRole('button', { name: 'Bring back Bo' }).click();
      await expectNames(page, ['Ann', 'Bo', 'Cy', 'Di']);
      expect(await page.getByRole('button', { name: /^Bring back/ }).count()).toBe(0);
    },
  );
});

describe('before the app has arrived', () => {
  it('a list that is sent off gets into no address, and is compared', async () => {
    const asked: string[] = [];
    const { page, urlOf } = await openApp({
      path: '/favicon.svg',
      onRequest: (address) => void asked.push(address),
    });
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(urlOf('compare/'), { waitUntil: 'commit' });
    await page.getByLabel(FIELD).fill(`Ann: ${A}\nBo: ${B}`);
    await page.getByRole('button', { name: 'Compare these' }).click();
    arrive();
    await waitForHydration(page);
    expect(new URL(page.url()).search).toBe('');
    expect(asked.filter((address) => address.includes('?'))).toEqual([]);
    await expectNames(page, ['Ann', 'Bo']);
  });
});
