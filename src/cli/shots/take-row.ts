import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SheetRow } from './contact-sheet.ts';
import type { Shot } from './shot.ts';
import type { TakenStates } from './taken-states.ts';

const SCHEMES = ['light', 'dark'] as const;
/** A phone is touched; the others have a mouse. */
const DEVICES: readonly {
  readonly widths: readonly number[];
  readonly options: BrowserContextOptions;
}[] = [
  {
    widths: [390],
    options: {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    },
  },
  { widths: [768, 1280], options: { viewport: { width: 1280, height: 900 } } },
];
/** Of key screens also these, in the light. */
const NARROWEST = 280;
const WIDEST = 1920;
/** A long page on a busy machine takes its time. */
const PATIENCE = 60_000;
/** CSS pixels between the margins of the paper. */
const PAPER = { A4: 718, Letter: 740 };

export type RowPlace = {
  /** Address of the site, with a slash at the end. */
  readonly site: string;
  readonly folder: string;
  /** What browsers have stored, for the shots that need it. */
  readonly taken: Partial<TakenStates>;
  /** The header that tells the server which shot a request is for. */
  readonly header: string;
};

/** Opens a screen on each device and takes its picture at every width in both themes. */
export async function takeRow(browser: Browser, shot: Shot, place: RowPlace): Promise<SheetRow> {
  const cells: SheetRow['cells'][number][] = [];
  const devices = shot.print === undefined ? DEVICES : DEVICES.slice(1);
  for (const { widths, options } of devices) {
    const { context, page } = await openShot(browser, shot, place, options);
    try {
      if (shot.print === undefined) {
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          for (const width of widths) cells.push(await take(page, shot, place, width, colorScheme));
        }
        if (shot.isKey === true) {
          await page.emulateMedia({ colorScheme: 'light' });
          const width = options.isMobile === true ? NARROWEST : WIDEST;
          cells.push(await take(page, shot, place, width, 'light'));
        }
      } else {
        await page.pdf({
          path: resolve(place.folder, `${shot.name}.pdf`),
          format: shot.print,
          margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
        });
        await page.emulateMedia({ media: 'print' });
        cells.push(await take(page, shot, place, PAPER[shot.print], 'paper'));
      }
    } finally {
      await context.close();
    }
  }
  return { name: shot.name, cells: cells.sort((a, b) => a.width - b.width) };
}

/** Opens a screen and brings its state about. Whoever opens it closes its context. */
export async function openShot(
  browser: Browser,
  shot: Shot,
  { site, taken, header }: Omit<RowPlace, 'folder'>,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    ...options,
    ...shot.context,
    ...(shot.stored !== undefined && { storageState: taken[shot.stored] }),
    extraHTTPHeaders: { [header]: shot.name },
  });
  try {
    context.setDefaultTimeout(PATIENCE);
    if (shot.before !== undefined) await context.addInitScript(shot.before);
    const page = await context.newPage();
    await page.goto(new URL(shot.path.slice(1), site).href);
    await page.waitForTimeout(500);
    await shot.act?.(page);
    return { context, page };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function take(
  page: Page,
  shot: Shot,
  { folder }: RowPlace,
  width: number,
  label: string,
): Promise<SheetRow['cells'][number]> {
  const height = page.viewportSize()?.height ?? 900;
  await page.setViewportSize({ width, height });
  // Charts answer to a new width in the next frame.
  await page.waitForTimeout(120);
  const file = resolve(folder, `${shot.name}-${width}-${label}.png`);
  await writeFile(
    file,
    await page.screenshot({
      fullPage: shot.windowOnly !== true,
      animations: 'disabled',
      timeout: PATIENCE,
    }),
  );
  return { width, file };
}
