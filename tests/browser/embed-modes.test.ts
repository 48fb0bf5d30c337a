import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium } from '#tests/support/browser.ts';
import { answer, expectState, frameOf, framesOf, heard } from '#tests/support/embed-host.ts';
import { LINK, openHost } from '#tests/support/open-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

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

describe.each(rowsToTry(['dialog', 'side'], 1))('an embed with mode="%s"', (mode) => {
  it('loads nothing before it is opened, and tries again when it is opened after a failure', async () => {
    let isDown = true;
    const asked: string[] = [];
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" mode="${mode}" timeout="1500">${LINK}</role-radar>`,
      allow: [/ERR_|Failed to load/],
      serve: {
        onRequest: (path) => path.startsWith('/embed/ai') && asked.push(path),
        fault: (path) => (isDown && path.startsWith('/embed/ai') ? { drop: true } : undefined),
      },
    });
    const button = page.getByRole('button', { name: 'Take the assessment' });
    await button.waitFor();
    await page.locator('role-radar').evaluate((element) => element.setAttribute('company', 'Acme'));
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await button.click();
    await expectState(page, 'role-radar', 'fallback');
    expect(await page.getByRole('dialog').count()).toBe(0);
    isDown = false;
    const before = asked.length;
    const isAnswerable = async () => {
      // On a busy machine its time may be over before the frame answers, which closes the dialog.
      if ((await page.getByRole('dialog').count()) === 0) await button.click();
      return framesOf(page)[0]?.locator('form[data-item]').isVisible();
    };
    await expect.poll(isAnswerable, { timeout: 30_000, interval: 500 }).toBe(true);
    expect(asked.length).toBeGreaterThan(before);
    await page.locator('role-radar').evaluate((element) => element.focus());
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a page that takes the element out and puts another in', () => {
  it('loses no answers in a browser that keeps nothing for frames', async () => {
    const { page } = await openHost({ storage: 'blocked' });
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
