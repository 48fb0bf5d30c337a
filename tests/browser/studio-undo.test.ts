import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { DraftFile } from '#core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { beginBar, downloadDraft, openPart, saved } from '#tests/support/studio-page.ts';

afterAll(closeChromium);

const STEPS = IS_DEEP_RUN ? 200 : 40;

/** So many edits in the forms of the competencies; no two in a row are at the same place. */
function editOften(page: Page, times: number): Promise<void> {
  // In the page: each step by a call of its own would take minutes.
  return page.evaluate(async (most) => {
    const type = (field: Element | undefined, text: string) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(
        field,
        text,
      );
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const press = (name: string) =>
      document.querySelector<HTMLElement>(`[aria-label^="${name}"]:not(:disabled)`)?.click();
    for (let at = 0; at < most; at += 1) {
      const entry = document.querySelectorAll('.rr-studio-axis')[at % 5];
      const [target, weight] = entry?.querySelectorAll('input[type=number]') ?? [];
      const kinds = [
        () => type(entry?.querySelector('input') ?? undefined, `Competency, worded ${at} times`),
        () => type(target, String(at % 100)),
        () => type(weight, String((at + 50) % 100)),
        () => type(entry?.querySelector('textarea') ?? undefined, `Described ${at} times.`),
        () => press('Move down:'),
        () => press('Move up:'),
      ];
      kinds[at % kinds.length]?.();
      await new Promise((done) => setTimeout(done));
    }
  }, times);
}

/** Presses a button as long as it can be pressed, at most so often; says how often. */
async function pressOften(page: Page, name: 'Undo' | 'Redo', most: number): Promise<number> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  const count = await button.evaluate(async (element: HTMLButtonElement, limit) => {
    let pressed = 0;
    while (pressed < limit && !element.disabled) {
      element.click();
      pressed += 1;
      await new Promise((done) => setTimeout(done));
    }
    return pressed;
  }, most);
  await saved(page);
  return count;
}

it(`takes ${STEPS} steps back and forth again, over reloads, to the letter`, async () => {
  const { page } = await openApp({ path: '/studio/' });
  await beginBar(page, 'Two hundred steps');
  await saved(page);
  const before = await downloadDraft(page);
  await editOften(page, STEPS);
  await saved(page);
  const after = await downloadDraft(page);
  const names = (text: string) =>
    (JSON.parse(text) as DraftFile).competencies.map(({ name }) => name);
  expect(names(after.text).filter((name) => names(before.text).includes(name))).toEqual([]);

  await page.reload();
  expect(await pressOften(page, 'Undo', STEPS / 2)).toBe(STEPS / 2);
  await page.reload();
  await openPart(page, 'Basics');
  expect(await pressOften(page, 'Undo', STEPS * 2)).toBe(STEPS / 2);
  expect(await downloadDraft(page)).toEqual(before);

  await page.reload();
  expect(await pressOften(page, 'Redo', STEPS / 2)).toBe(STEPS / 2);
  await page.reload();
  expect(await pressOften(page, 'Redo', STEPS * 2)).toBe(STEPS / 2);
  expect(await downloadDraft(page)).toEqual(after);
}, 180_000);
