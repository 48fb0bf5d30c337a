import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { KEEPER_NAME } from '#core';
import { answerOne, passCheck } from '../../src/cli/shots/taken-states.ts';
import type { StaticServer } from '../../src/cli/server/static-server.ts';
import { ADVANCE_DELAY_MS } from '#ui/fields/auto-advance.ts';
import { serveHostPage, type HostPage } from './browser.ts';
import { ADVANCE_GRACE_MS } from './take-quick.ts';

/** A script that records the loader's events and layout shifts for tests. */
export const RECORDER = `
  window.heard = [];
  for (const name of ['ready', 'start', 'progress', 'complete', 'restart', 'result', 'decline', 'cta', 'error'])
    addEventListener('role-radar:' + name, (event) => heard.push({ name, detail: event.detail, id: event.target.id }));
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));
  window.shift = 0;
  try {
    new PerformanceObserver((list) => { for (const each of list.getEntries()) shift += each.value; })
      .observe({ type: 'layout-shift', buffered: true });
  } catch {}
`;

export type HostOptions = {
  readonly app: StaticServer;
  /** HTML of the body; the loader is added before it unless `loader` is false. */
  readonly body: string;
  readonly loader?: boolean;
  /** An inline script: turn it off for a page with a policy, and inject it as an init script instead. */
  readonly recorder?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

/** URL of the app as seen from another site. */
export const appAt = (app: StaticServer) => app.urlAt('localhost');

/** Serves a careers page on another site, with the loader and a recorder of its events. */
export function serveCareersPage({
  app,
  body,
  loader = true,
  recorder = true,
  headers,
}: HostOptions): Promise<HostPage> {
  const record = recorder ? `<script>${RECORDER}</script>` : '';
  const script = loader ? `<script async src="${appAt(app)}embed/v1/role-radar.js"></script>` : '';
  return serveHostPage(`<link rel="icon" href="data:,">${record}${script}<body>${body}`, headers);
}

type Heard = { readonly name: string; readonly detail: unknown; readonly id: string };

/** The loader's events so far, with these names only. */
export async function heard(page: Page, ...names: readonly string[]): Promise<readonly Heard[]> {
  const all = await page.evaluate(() => Reflect.get(window, 'heard') as Heard[]);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** Waits until the element has this state. */
export async function expectState(page: Page, selector: string, state: string): Promise<void> {
  const element = page.locator(selector);
  const read = async () =>
    (await element.getAttribute('state')) ?? (await element.getAttribute('data-state'));
  await expect.poll(read, { timeout: 15_000 }).toBe(state);
}

/** The frames that show the app, in the order of their creation. */
export function framesOf(page: Page): readonly Frame[] {
  return page
    .frames()
    .filter((frame) => frame.url().includes('/embed/') && frame.name() !== KEEPER_NAME);
}

/** Waits for a frame of the app, by default the first. */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
  await expect.poll(() => framesOf(page).length, { timeout: 15_000 }).toBeGreaterThan(index);
  const frame = framesOf(page)[index];
  if (frame === undefined) throw new Error('the frame is gone');
  return frame;
}

/** Height of the frame on the host's page, and of the content in it. */
export async function heights(
  page: Page,
  selector = 'role-radar',
): Promise<{ frame: number; content: number }> {
  const frame = await page
    .locator(selector)
    .evaluate((element) => element.shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0);
  const content = await (
    await frameOf(page)
  ).evaluate(() =>
    Math.ceil(document.querySelector('.rr-framed__content')?.getBoundingClientRect().height ?? 0),
  );
  return { frame, content };
}

/** Chooses an option of the question on screen with a real click, and waits for the next screen. */
export async function answer(frame: Frame, option = 1): Promise<void> {
  // Wait for hydration: an earlier choice would be kept, but wouldn't advance the quiz.
  const before = await frame
    .locator('[data-asking=question] form[data-item]')
    .getAttribute('data-item');
  const label = frame.locator('form[data-item] label').nth(option);
  await label.scrollIntoViewIfNeeded();
  await whenPainted(frame.page());
  await label.click();
  // Advance without waiting for the quiz to do it. A scripted click, because a real one would scroll.
  const began = Date.now();
  await frame
    .locator('.rr-assess__steps button:last-child')
    .evaluate((button: HTMLElement) => button.click(), undefined, { timeout: 2000 })
    // After the last question the button may have disappeared.
    .catch(() => undefined);
  const mayHaveAdvanced = Date.now() - began > ADVANCE_DELAY_MS / 2;
  await expect
    .poll(
      async () => {
        const form = frame.locator('form[data-item]');
        return (await form.count()) === 0 ? 'gone' : await form.getAttribute('data-item');
      },
      { timeout: 15_000 },
    )
    .not.toBe(before);
  if ((await frame.locator('form[data-item]').count()) === 0) await passCheck(frame);
  else if (mayHaveAdvanced) await frame.page().waitForTimeout(ADVANCE_GRACE_MS);
}

/**
 * Waits until the host's page has been painted. Chromium sends a click to the frame that was painted
 * last at that position, which right after a scroll isn't the one in the layout.
 */
async function whenPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Presses the button that sends the result like a person: after reading, with the button in view. */
export async function pressSend(frame: Frame): Promise<void> {
  await frame.page().waitForTimeout(700);
  const button = frame.getByRole('button', { name: /^Send to/ });
  await button.scrollIntoViewIfNeeded();
  await frame.page().waitForTimeout(700);
  await button.click();
}

/** Answers all questions up to the result card, without waiting for the quiz to advance automatically. */
export async function answerAll(frame: Frame): Promise<void> {
  for (let step = 0; (await frame.locator('form[data-item]').count()) > 0; step += 1) {
    if (step > 40) throw new Error('the assessment never ends');
    await answerOne(frame, step);
  }
}

/** Answers all questions and opens the full result. */
export async function finish(frame: Frame): Promise<void> {
  await answerAll(frame);
  await frame.getByRole('button', { name: 'See the full result' }).click();
}
