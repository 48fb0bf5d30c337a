import type { FrameLocator, Page } from 'playwright-core';

/** A result as a person finds it on the screen: four views of the same numbers. */
export type ShownResult = {
  readonly title: string;
  readonly fit: string;
  /** The person's polygon in the radar. */
  readonly radar: string | null;
  readonly words: readonly string[];
  readonly table: readonly (readonly string[])[];
};

/** Reads the result on the screen once it is there. */
export async function readResult(view: Page | FrameLocator): Promise<ShownResult> {
  const fit = view.locator('.rr-result__number');
  await fit.filter({ hasText: /\d+ of 100/ }).waitFor();
  // The page's own script shows number and radar in a skeleton first, the app all the rest.
  await view.locator('.rr-result__number [data-fit]').waitFor({ state: 'detached' });
  const rows = await view.locator('.rr-result__table tbody tr').all();
  return {
    title: (await view.locator('.rr-result__title').innerText()).trim(),
    // `innerText` breaks lines where the layout does.
    fit: (await fit.innerText()).replace(/\s+/g, ' ').trim(),
    radar: await view.locator('.rr-result__radar .rr-radar__you').first().getAttribute('d'),
    words: await view.locator('.rr-bars__value').allInnerTexts(),
    table: await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts())),
  };
}
