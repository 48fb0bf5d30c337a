import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SheetRow } from './contact-sheet.ts';
import type { Shot } from './shot.ts';
import type { TakenStates } from './taken-states.ts';

const SCHEMES = ['light', 'dark'] as const;
/** Phones use touch, the others a mouse. */
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
/** Extra widths of key screens, in the light theme. */
const NARROWEST = 280;
const WIDEST = 1920;
/** Long pages on busy machines are slow. */
const TIMEOUT_MS = 60_000;
const NETWORK_MS = 10_000;
/** Width between the paper's margins, in CSS pixels. */
const PAPER = { A4: 718, Letter: 740 };

export type ShotSetup = {
  /** URL of the site, with a trailing slash. */
  readonly site: string;
  readonly folder: string;
  /** Browser storage for the shots that need it. */
  readonly taken: Partial<TakenStates>;
  /** The request header that identifies the shot to the server. */
  readonly header: string;
};

/** Opens a screen on each device and captures it at every width in both themes. */
export async function takeRow(browser: Browser, shot: Shot, setup: ShotSetup): Promise<SheetRow> {
  const cells: SheetRow['cells'][number][] = [];
  const devices = shot.print === undefined ? DEVICES : DEVICES.slice(1);
  for (const { widths, options } of devices) {
    const { context, page } = await openShot(browser, shot, setup, options);
    try {
      if (shot.print === undefined) {
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          for (const width of widths) cells.push(await take(page, shot, setup, width, colorScheme));
        }
        if (shot.isKey === true) {
          await page.emulateMedia({ colorScheme: 'light' });
          const width = options.isMobile === true ? NARROWEST : WIDEST;
          cells.push(await take(page, shot, setup, width, 'light'));
        }
      } else {
        await page.pdf({
          path: resolve(setup.folder, `${shot.name}.pdf`),
          format: shot.print,
          margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
        });
        await page.emulateMedia({ media: 'print' });
        cells.push(await take(page, shot, setup, PAPER[shot.print], 'paper'));
      }
    } finally {
      await context.close();
    }
  }
  return { name: shot.name, cells: cells.sort((a, b) => a.width - b.width) };
}

/** Opens a screen and brings about its state. The caller closes the context. */
export async function openShot(
  browser: Browser,
  shot: Shot,
  { site, taken, header }: Omit<ShotSetup, 'folder'>,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    ...options,
    ...shot.context,
    ...(shot.stored !== undefined && { storageState: taken[shot.stored] }),
    extraHTTPHeaders: { [header]: shot.name },
  });
  try {
    context.setDefaultTimeout(TIMEOUT_MS);
    if (shot.before !== undefined) await context.addInitScript(shot.before);
    const page = await context.newPage();
    await page.goto(new URL(shot.path.slice(1), site).href);
    // The app takes over when its scripts are there; a request that never ends is part of some shots.
    await page.waitForLoadState('networkidle', { timeout: NETWORK_MS }).catch(() => undefined);
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
  { folder }: ShotSetup,
  width: number,
  label: string,
): Promise<SheetRow['cells'][number]> {
  const height = page.viewportSize()?.height ?? 900;
  await page.setViewportSize({ width, height });
  // Charts adapt to a new width in the next frame.
  await page.waitForTimeout(120);
  const file = resolve(folder, `${shot.name}-${width}-${label}.png`);
  await writeFile(
    file,
    await page.screenshot({
      fullPage: shot.windowOnly !== true,
      animations: 'disabled',
      timeout: TIMEOUT_MS,
    }),
  );
  return { width, file };
}
