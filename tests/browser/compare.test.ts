import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import Papa from 'papaparse';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { servePlain } from '#tests/bench/bench-server.ts';
import { recordMainThread } from '#tests/bench/main-thread.ts';
import { measureOpening } from '#tests/bench/measure-growth.ts';
import { launchBrowser, openSlowPage } from '#tests/bench/slow-page.ts';
import { FLOOR } from '#tests/bench/subjects.ts';
import { closeChromium, type OpenOptions, openApp, serveSite } from '#tests/support/browser.ts';
import { answersCode, linkOf, scoresCode } from '#tests/support/compared-codes.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const SLOWDOWN = 4;

const THEN = answersCode(1, { date: '2025-05-01', name: 'Ann' }, 1);
const NOW = answersCode(2, { date: '2026-05-01', name: 'Ann' }, 3);

async function openCompare(options: OpenOptions = {}) {
  const opened = await openApp({ path: '/compare/', ...options });
  const workers: string[] = [];
  opened.page.on('worker', (worker) => workers.push(worker.url()));
  return { ...opened, workers };
}

/** Until the form listens: then it shows that what is dragged over it can be dropped. */
async function waitForForm(page: Page): Promise<void> {
  const form = page.locator('form');
  await expect
    .poll(
      async () => {
        await form.dispatchEvent('dragover');
        return form.getAttribute('class');
      },
      { timeout: 20_000 },
    )
    .toContain('--over');
  await form.dispatchEvent('dragleave');
}

async function compare(page: Page, text: string): Promise<void> {
  await waitForForm(page);
  await page.getByLabel('Result links or codes, one per line').fill(text);
  await page.getByRole('button', { name: 'Compare these' }).click();
  await page.getByRole('heading', { name: 'AI Engineer' }).waitFor({ timeout: 60_000 });
}

/** Pastes as a person would: the field gets the clipboard's text as one event. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Result links or codes, one per line').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  await page.getByRole('heading', { name: 'AI Engineer' }).waitFor({ timeout: 60_000 });
}

describe('comparing', () => {
  it('scores pasted links in a worker that the policy lets through, with no name in the address', async () => {
    const { page, workers, urlOf } = await openCompare();
    await compare(page, `Ann then: ${linkOf(THEN)}\nAnn now: ${linkOf(NOW)}\nno link`);
    expect(workers).toHaveLength(1);
    expect(workers[0]).toContain(urlOf('/assets/compare-worker-'));
    const table = page.getByRole('region', { name: /Scores of 100 with/ });
    const openTable = (of: Page) => of.getByText('All figures as a table').click();
    await openTable(page);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Competency',
      'Ann then',
      'Ann now',
      'Ann now vs Ann then',
      'Role asks for',
    ]);
    expect(await page.getByText('Line 3: there is no link or code in it.').count()).toBe(1);

    const address = page.url();
    expect(address).toMatch(/\/compare\/#1[0-9A-Z]{90,}$/);
    await page.reload();
    await openTable(page);
    expect(page.url()).toBe(address);
    // The link carries no names: the tab alone does, and another one shows none.
    expect((await table.getByRole('columnheader').allTextContents())[1]).toBe('Ann then');
    const other = await page.context().newPage();
    await other.goto(address);
    await openTable(other);
    const heads = other
      .getByRole('region', { name: /Scores of 100 with/ })
      .getByRole('columnheader');
    await heads.first().waitFor();
    expect((await heads.allTextContents())[1]).toBe('Result 1');

    await page.getByLabel('Name shown for Ann then').first().fill('Dana');
    await page.keyboard.press('Enter');
    await page.getByLabel('Name shown for Dana').first().waitFor();
    await page.reload();
    await page.getByLabel('Name shown for Dana').first().waitFor();
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => page.url()).toBe(urlOf('/compare/'));
    expect(
      await page.evaluate(() => sessionStorage.getItem('role-radar/compared-names')),
    ).toBeNull();
  });

  it('does the same work on the page where there is no worker', async () => {
    const text = `A: ${THEN}\nB: ${NOW}\nC: ${scoresCode(3)}`;
    const read = async (page: Page) => {
      await compare(page, text);
      await page.getByText('All figures as a table').click();
      return page.getByRole('region', { name: /Scores of 100 with/ }).textContent();
    };
    const usual = await openCompare();
    const expected = await read(usual.page);
    const without = await openCompare();
    await without.page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await without.page.reload();
    expect(await read(without.page)).toBe(expected);
    expect(usual.workers).toHaveLength(1);
    expect(without.workers).toHaveLength(0);
  });

  it('does it on the page too when the worker cannot be loaded', async () => {
    const { page } = await openCompare({
      allow: [/compare-worker|404|Failed to load/],
      fault: (path) => (path.includes('compare-worker') ? { status: 404 } : undefined),
    });
    await compare(page, `${linkOf(THEN)}\n${linkOf(NOW)}`);
    expect(await page.getByText('Ann', { exact: true }).count()).toBeGreaterThan(1);
  });

  it('opens a CSV file of a team and saves one that another parser reads and that opens again', async () => {
    const { page } = await openCompare();
    const team = Array.from({ length: 60 }, (_, seed) => ({
      name: seed === 0 ? '=SUM("A1")' : `Person ${seed}`,
      link: linkOf(answersCode(seed, { name: 'Real Name' })),
    }));
    const file = join(tmpdir(), `team-${process.pid}.csv`);
    await waitForForm(page);
    await writeFile(file, Papa.unparse(team));
    await page.getByLabel('Open a file').setInputFiles(file);
    await page.getByRole('heading', { name: 'The group as a whole' }).waitFor({ timeout: 60_000 });
    await page.getByText('1 to 20 of 60').waitFor();
    expect(page.url()).toMatch(/\/compare\/$/);

    // Too large for an address: the tab keeps it, and says so.
    await page.getByText('Results stay here when you reload').waitFor();
    await page.reload();
    await page.getByText('1 to 20 of 60').waitFor();
    expect(await page.getByLabel('Name shown for =SUM("A1")').inputValue()).toBe('=SUM("A1")');
    expect(await page.getByLabel('Name shown for Person 1', { exact: true }).count()).toBe(1);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(page.url());
    await elsewhere.getByRole('button', { name: 'Compare these' }).waitFor();
    expect(await elsewhere.evaluate(() => sessionStorage.length)).toBe(0);
    await elsewhere.close();

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a CSV file' }).click();
    const saved = await (await saving).path();
    const text = await readFile(saved, 'utf8');
    expect(text).not.toContain('Real Name');
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['name'])).toEqual([
      `'=SUM("A1")`,
      ...team.slice(1).map(({ name }) => name),
    ]);

    await page.getByRole('button', { name: 'Start over' }).click();
    await page.reload();
    await waitForForm(page);
    expect(await page.evaluate(() => sessionStorage.getItem('role-radar/compared-list'))).toBe(
      null,
    );
    await page.getByLabel('Open a file').setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page.getByRole('heading', { name: 'The group as a whole' }).waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('Name shown for =SUM("A1")').inputValue()).toBe('=SUM("A1")');
  });

  it('says before a reload that a large comparison would be lost where the tab keeps nothing', async () => {
    const { page } = await openCompare();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    await compare(page, Array.from({ length: 60 }, (_, seed) => answersCode(seed)).join('\n'));
    const warning = page.getByText('Save the file before you reload');
    await warning.waitFor();
    expect(await page.getByText('Results stay here when you reload').count()).toBe(0);
  });

  it('takes dropped text, renames, removes and sorts without ranking by itself', async () => {
    const { page } = await openCompare();
    const lines = [1, 2, 3, 4, 0].map((seed) => `P${seed}: ${linkOf(answersCode(seed))}`);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      return data;
    }, lines.join('\n'));
    const form = page.locator('form');
    await waitForForm(page);
    await form.dispatchEvent('drop', { dataTransfer: transfer });
    const names = () =>
      page
        .getByRole('rowheader')
        .locator('input')
        .evaluateAll((inputs) =>
          inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
        );
    await page.getByRole('heading', { name: 'Everyone, in the order of your list' }).waitFor();
    await expect.poll(names).toEqual(['P1', 'P2', 'P3', 'P4', 'P0']);
    await page.getByRole('button', { name: 'Person' }).click();
    await expect.poll(names).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    await page.getByRole('button', { name: 'Back to the order of your list' }).click();
    await page.getByLabel('Name shown for P1').fill('Dana');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove P2' }).click();
    await expect.poll(names).toEqual(['Dana', 'P3', 'P4', 'P0']);
  });
});

describe('a thousand links', () => {
  it.runIf(IS_DEEP_RUN)(
    'are scored off the main thread, in linear time, sort, and leave the page free to listen',
    async () => {
      const browser = await launchBrowser();
      onTestFinished(() => browser.close());
      const site = await serveSite();
      const { page, throttle } = await openSlowPage(browser, { slowdown: null });
      await page.goto(new URL('compare/', site.urlAt()).href);
      await page.getByRole('button', { name: 'Compare these' }).waitFor();
      await waitForForm(page);
      // What opening the page takes is not what is measured here.
      await page.waitForTimeout(2_000);
      await throttle(SLOWDOWN);
      const lines = Array.from({ length: 10_000 }, (_, seed) => linkOf(answersCode(seed)));
      const measure = async (count: number) => {
        const recording = await recordMainThread(browser, page, async () => {
          await paste(page, lines.slice(0, count).join('\n'));
          const all = new Intl.NumberFormat('en').format(count);
          await page.getByText(`1 to 20 of ${all}`).waitFor({ timeout: 60_000 });
          await page.getByRole('heading', { name: 'Share this comparison' }).waitFor();
          await page.locator('.rr-compare__sort').last().click();
          await page.locator('th[aria-sort$="ending"]').waitFor();
        });
        await page.getByRole('button', { name: 'Start over' }).click();
        await page.getByRole('button', { name: 'Compare these' }).waitFor();
        return recording;
      };
      // The first loads the role too.
      await measure(100);
      const floor = await servePlain('tests/bench/floor');
      onTestFinished(() => floor.close());
      // The longest task is one figure, and other tests run beside this one: a page that keeps its
      // tasks short shows it in one of three runs, one that doesn't shows it in none.
      const measureOnce = async () => {
        const some = await measure(100);
        const all = await measure(1000);
        const reference = await measureOpening(browser, floor.url, FLOOR.labels);
        const most = 2 * Math.max(50, reference.longestTask);
        return {
          some,
          all,
          reference,
          isBrief: Math.max(some.longestTask, all.longestTask) < most,
        };
      };
      const first = await measureOnce();
      const runs = [first];
      while (runs.length < 3 && !runs.some(({ isBrief }) => isBrief))
        runs.push(await measureOnce());
      const { some, all } = first;
      const many = await measure(10_000);
      const figures = JSON.stringify({ runs, many });
      const cost = ({ busy, inWorkers }: typeof all) => busy + inWorkers;
      // One and a half times as long for each link is the most: quadratic growth would be ten times.
      expect(cost(all), figures).toBeLessThan(cost(some) * 10 * 1.5);
      expect(cost(many), figures).toBeLessThan(cost(some) * 100 * 1.5);
      expect(
        runs.some(({ isBrief }) => isBrief),
        figures,
      ).toBe(true);
      expect(all.inWorkers, figures).toBeGreaterThan(100);
    },
  );
});
