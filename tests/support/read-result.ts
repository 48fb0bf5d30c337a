import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A result as shown on screen: four views of the same numbers. */
export type ShownResult = {
  readonly title: string;
  readonly fit: string;
  /** The person's polygon relative to the radar's centre, whether the static picture or the chart drew it. */
  readonly radar: string;
  readonly words: readonly string[];
  readonly table: readonly (readonly string[])[];
};

/** Waits for the result on screen and reads it. */
export async function readResult(view: Page | FrameLocator): Promise<ShownResult> {
  const fit = view.locator('.rr-result__number');
  await fit.filter({ hasText: /\d+ of 100/ }).waitFor();
  // The inline script shows fit and radar first, before the app renders everything.
  await view.locator('.rr-result__number [data-fit]').waitFor({ state: 'detached' });
  const rows = await view.locator('.rr-result__table tbody tr').all();
  return {
    title: (await view.locator('.rr-result__title').innerText()).trim(),
    // `innerText` breaks lines where the layout does.
    fit: (await fit.innerText()).replace(/\s+/g, ' ').trim(),
    radar: await drawnPolygonIn(view),
    words: await view.locator('.rr-bars__value').allInnerTexts(),
    // Collapsed on screen, so it has no inner text.
    table: await Promise.all(rows.map((row) => row.locator('th, td').allTextContents())),
  };
}

/** Waits for the polygon: a chart that replaces the picture draws its points after its outline. */
async function drawnPolygonIn(view: Page | FrameLocator): Promise<string> {
  let drawn = '';
  const draw = async () => (drawn = await polygonIn(view));
  await expect.poll(draw, { timeout: 15_000 }).not.toBe('');
  return drawn;
}

function polygonIn(view: Page | FrameLocator): Promise<string> {
  return view.locator('.rr-result__radar .rr-radar__plot path.rr-radar__you').evaluate((path) => {
    const numbers = (text: string | null | undefined) =>
      (text?.match(/-?[\d.]+/g) ?? []).map(Number);
    const centre = numbers(
      path.ownerDocument.querySelector('.rr-radar__drawing')?.getAttribute('transform'),
    );
    const isMoved = path.closest('.rr-radar__drawing') !== null;
    const own = numbers(path.getAttribute('d'));
    const around = own.map((value, index) => value - (isMoved ? 0 : (centre[index % 2] ?? 0)));
    // Recharts repeats the first point at the end.
    const count = path.closest('svg')?.querySelectorAll('.rr-radar__dot').length ?? 0;
    return around
      .slice(0, 2 * count)
      .map((value) => (Math.round(value * 10) / 10 + 0).toFixed(1))
      .join(' ');
  });
}
