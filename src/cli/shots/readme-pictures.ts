import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { answerUntil, settle } from './acts.ts';
import type { Stored } from './taken-states.ts';

type Picture = {
  readonly file: string;
  readonly path: string;
  readonly options: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<void>;
};

const ROLE = 'roles/ai-engineer/';

/**
 * Takes the README's pictures into `.github/pictures`; resolves to their paths. Uses Inter, which
 * resembles most system fonts, so that pictures look the same on every machine.
 */
export async function takeReadmePictures(
  browser: Browser,
  site: string,
  finished: Stored,
): Promise<readonly string[]> {
  const folder = resolve('.github/pictures');
  await mkdir(folder, { recursive: true });
  const style = await interStyle();
  const files: string[] = [];
  for (const { file, path, options, act } of listPictures(finished)) {
    // The pages' policy allows no injected styles.
    const context = await browser.newContext({ ...options, bypassCSP: true });
    try {
      const page = await context.newPage();
      await page.goto(new URL(path, site).href);
      await page.addStyleTag({ content: style });
      await page.evaluate(() => document.fonts.ready);
      await act?.(page);
      await settle(page);
      const target = join(folder, file);
      const shot = await page.screenshot({ animations: 'disabled', timeout: 60_000 });
      await writeFile(target, await asWebp(shot));
      files.push(target);
    } finally {
      await context.close();
    }
  }
  return files;
}

function listPictures(finished: Stored): readonly Picture[] {
  const result = (colorScheme: 'light' | 'dark'): Picture => ({
    file: `result-${colorScheme}.webp`,
    path: `${ROLE}result/`,
    options: {
      colorScheme,
      storageState: finished,
      viewport: { width: 1120, height: 625 },
      deviceScaleFactor: 1.5,
    },
  });
  return [
    result('light'),
    result('dark'),
    {
      file: 'question.webp',
      path: `${ROLE}assess/`,
      options: {
        viewport: { width: 390, height: 780 },
        deviceScaleFactor: 1.5,
        hasTouch: true,
        isMobile: true,
      },
      act: (page) => answerUntil(page, 'rating', 4),
    },
    {
      file: 'role.webp',
      path: ROLE,
      options: { viewport: { width: 1120, height: 1010 }, deviceScaleFactor: 1.25 },
    },
  ];
}

/** A third of the size, which matters for every clone. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('webp', 90);
}

async function interStyle(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
  const faces = await Promise.all(
    [400, 500, 600, 700].map(async (weight) => {
      const font = await readFile(join(folder, `files/inter-latin-${weight}-normal.woff2`));
      return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
    }),
  );
  return `${faces.join('')}:root{--font-sans:Inter}`;
}
