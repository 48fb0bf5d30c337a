import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import { answer, expectState, frameOf, heard } from '#tests/support/embed-host.ts';
import { LINK, openHost } from '#tests/support/open-host.ts';

afterAll(closeChromium);

describe('an embed behind a button', () => {
  it('opens in a dialog, brings the host’s reference back, and gives the focus back', async () => {
    const reference = '"><img src=x onerror=alert(1)>';
    const { page } = await openHost({
      body: `<role-radar profiles="nope,ai-engineer,data-engineer" mode="dialog" reference="${reference.replaceAll('"', '&quot;')}">${LINK}</role-radar>`,
    });
    const button = page.getByRole('button', { name: 'Take the assessment' });
    await button.click();
    const chooser = await frameOf(page);
    await chooser.getByRole('link', { name: 'AI Engineer' }).click();
    await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
    await answer(await frameOf(page));
    const [progress] = await heard(page, 'progress');
    expect(progress?.detail).toEqual({ step: 1, total: 20, reference });
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
  });
});

describe('a page that takes the element out and puts another in', () => {
  it('loses no answers in a browser that keeps nothing for frames', async () => {
    const { page } = await openHost();
    await expectState(page, 'role-radar', 'ready');
    const first = await frameOf(page);
    await answer(first);
    // The place for them comes after the first answer.
    await expect.poll(() => page.frames().length).toBe(3);
    await answer(first);
    await page.evaluate(() => {
      const next = document.body.cloneNode();
      const element = document.createElement('role-radar');
      element.setAttribute('profile', 'ai-engineer');
      next.appendChild(element);
      document.body.replaceWith(next);
    });
    const role = () => page.frames().find((frame) => frame.url().includes('/ai-engineer/'));
    await expect.poll(() => role()?.getByText('2 of 20 answered').count()).toBe(1);
  });
});
