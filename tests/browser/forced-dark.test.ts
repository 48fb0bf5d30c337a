import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { CHROMIUM_ARGS, chromiumPath, serveSite } from '#tests/support/browser.ts';

/** Shares of nearly black and of nearly white in a picture. */
async function tones(png: Buffer): Promise<{ readonly dark: number; readonly light: number }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = data.length / 4;
  let [dark, light] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    if (grey < 60) dark += 1;
    if (grey > 200) light += 1;
  }
  return { dark: dark / pixels, light: light / pixels };
}

it('names on the radar stand out where the browser darkens the light page by itself', async () => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--enable-features=WebContentsForceDark'],
  });
  onTestFinished(() => browser.close());
  const site = await serveSite();
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ colorScheme: 'light', viewport: { width, height: 900 } });
    await page.goto(`${site.urlAt()}roles/ai-engineer/`);
    await page.locator('[data-asking], .rr-start').first().waitFor();
    // The page is dark, or this browser doesn't do it.
    expect(
      (await tones(await page.locator('h1:visible').first().screenshot())).dark,
    ).toBeGreaterThan(0.5);
    const names = page.locator('.rr-role .rr-radar__label text:visible');
    expect(await names.count()).toBeGreaterThanOrEqual(5);
    for (const name of await names.all()) {
      const { dark, light } = await tones(await name.screenshot());
      expect(light).toBeGreaterThan(0.1);
      expect(dark).toBeGreaterThan(0.05);
    }
    await page.close();
  }
});
