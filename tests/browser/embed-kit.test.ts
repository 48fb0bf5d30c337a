import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp, serveHostPage } from '#tests/support/browser.ts';
import { bundleHost } from '#tests/support/bundle-host.ts';
import { expectState, frameOf, heard, RECORDER } from '#tests/support/embed-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const MOUNT = {
  react: `
    import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('main')).render(createElement(RoleRadar));`,
  vue: `
    import { createApp } from 'vue';
    createApp(RoleRadar).mount('main');`,
};

/** A page's body with a snippet of the kit: as it is, or as a component of an app. */
async function asPage(kind: string, snippet: string): Promise<string> {
  if (kind !== 'react' && kind !== 'vue') return snippet;
  const script = await bundleHost('host.js', snippet + MOUNT[kind]);
  return `<main></main><script type="module">${script}</script>`;
}

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

  it.each(
    rowsToTry(
      [
        ['html', 'role-radar'],
        ['react', 'role-radar'],
        ['vue', 'role-radar'],
        ['wordpress', 'div[data-role-radar]'],
        ['webflow', 'div[data-role-radar]'],
        ['squarespace', 'div[data-role-radar]'],
        ['wix', null],
        ['iframe', null],
      ],
      3,
    ),
  )('gives a snippet that works on another site: %s', async (kind, element) => {
    const { page, context, server } = await openApp({
      path: '/embed-kit/',
      allow: [/another origin/],
    });
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByText('More options').click();
    await page.getByRole('checkbox', { name: 'Data Engineer' }).check();
    await page.getByRole('checkbox', { name: 'AI Engineer' }).check();
    await page.getByLabel('Length', { exact: true }).selectOption('standard');
    await page.getByRole('checkbox', { name: /^The link to Role Radar/ }).check();
    if (element !== null) await page.getByLabel('Where it opens').selectOption('side');
    await page.getByLabel('Reference (optional)').fill('<b>"7"');
    await page.getByLabel('Paste it into').selectOption(kind);
    const snippet = await page.getByLabel('Snippet', { exact: true }).inputValue();
    const elsewhere = snippet.replaceAll(server.urlAt(), server.urlAt('localhost'));
    const host = await serveHostPage(
      `<link rel="icon" href="data:,"><body>${await asPage(kind, elsewhere)}`,
    );
    const careers = await context.newPage();
    await careers.addInitScript(RECORDER);
    await careers.goto(host.url);
    const link = 'Take a self-assessment';
    if (element !== null) await careers.getByRole('button', { name: link }).click();
    const frame = await frameOf(careers);
    await frame.getByRole('link', { name: 'Data Engineer' }).click();
    await frame
      .getByText(/\b1 of 3\d\b/)
      .first()
      .waitFor();
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await frame.locator('.rr-framed__foot').isVisible()).toBe(false);
    if (element === null) return;
    await expectState(careers, element, 'ready');
    await expect
      .poll(async () => (await heard(careers, 'ready'))[0]?.detail)
      .toMatchObject({ role: 'data-engineer', reference: '<b>"7"' });
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
