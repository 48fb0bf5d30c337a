import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp, serveHostPage } from '#tests/support/browser.ts';
import { expectState, frameOf } from '#tests/support/embed-host.ts';

afterAll(closeChromium);

describe('the embed kit', () => {
  it('shows the choices in a real frame at once, and the snippet says the same', async () => {
    const { page } = await openApp({ path: '/embed-kit/' });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await page.getByLabel('Theme').selectOption('dark');
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    expect(await page.getByLabel('Snippet', { exact: true }).inputValue()).toContain(
      'theme="dark"',
    );
    await page.getByLabel('Corners').selectOption('24');
    await expect
      .poll(() =>
        frame.evaluate(() => document.documentElement.style.getPropertyValue('--radius-m')),
      )
      .toBe('24px');
  });

  it('shows a bar as it is set, once the sliders rest', async () => {
    const { page } = await openApp({ path: '/embed-kit/' });
    await expectState(page, 'role-radar', 'ready');
    await page.getByLabel('What results are compared with').selectOption('bar');
    await page.getByLabel('Name of your targets (optional)').fill('Acme');
    const slider = page.getByRole('slider', { name: 'Troubleshooting' });
    await slider.fill('80');
    await slider.press('ArrowRight');
    expect(await page.getByLabel('Snippet', { exact: true }).inputValue()).toMatch(
      / targets="TD\d+-TS81-CM\d+-PC\d+-DC\d+" targets-name="Acme"/,
    );
    const frame = page.frameLocator('role-radar iframe');
    await frame.getByText(/^Compared with “Acme”, targets set by (?!http)/).waitFor();
  });

  it('gives a snippet that works on another site', async () => {
    const { page, context, server } = await openApp({
      path: '/embed-kit/',
      allow: [/another origin/],
    });
    await page.getByLabel('Paste it into').selectOption('wordpress');
    const snippet = await page.getByLabel('Snippet', { exact: true }).inputValue();
    const elsewhere = snippet.replaceAll(server.urlAt(), server.urlAt('localhost'));
    const host = await serveHostPage(`<link rel="icon" href="data:,"><body>${elsewhere}`);
    const careers = await context.newPage();
    await careers.goto(host.url);
    await expectState(careers, 'div[data-role-radar]', 'ready');
  });

  it('explains pasted header lines without sending them anywhere', async () => {
    const { page, watch } = await openApp({ path: '/embed-kit/' });
    await expectState(page, 'role-radar', 'ready');
    await page.waitForLoadState('networkidle');
    const before = watch.requests.length;
    await page
      .getByLabel('Header lines of your page')
      .fill("Content-Security-Policy: default-src 'self'; frame-src x.example");
    await page.getByText('The assessment’s frame is blocked.').waitFor();
    expect(watch.requests.length).toBe(before);
  });
});
