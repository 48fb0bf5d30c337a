import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeChromium, launchChromium, serveSite } from '#tests/support/browser.ts';
import { appAt, serveCareersPage } from '#tests/support/embed-host.ts';

afterAll(closeChromium);

const FINE = '<role-radar profile="ai-engineer"><a href="#x">x</a></role-radar>';

/** What the doctor writes below the element, by kind. */
async function examine(
  body: string,
  headers: (app: string) => Readonly<Record<string, string>> = () => ({}),
) {
  const requested: string[] = [];
  const app = await serveSite({ onRequest: (path) => requested.push(path) });
  const host = await serveCareersPage({
    app,
    body,
    recorder: false,
    headers: headers(new URL(appAt(app)).origin),
  });
  const page = await (await launchChromium()).newPage();
  onTestFinished(() => page.close());
  await page.goto(`${host.url}?role-radar-doctor`);
  await page.locator('[data-role-radar-report]').first().waitFor({ timeout: 40_000 });
  const texts = (kind: string) => page.locator(`[data-finding="${kind}"]`).allTextContents();
  return { changes: await texts('change'), fine: await texts('fine'), requested, host, page };
}

describe('the doctor in the loader', () => {
  it('finds nothing to change where all is well', async () => {
    const { changes, fine } = await examine(FINE);
    expect(changes).toEqual([]);
    expect(fine.join()).toMatch(/answered after \d+ ms/);
  });

  it('names the directive that blocks the frame, and what to add to it', async () => {
    const { changes } = await examine(FINE, (app) => ({
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${app}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }));
    expect(changes.join()).toMatch(
      /blocks the frame \(frame-src\)\. Add http:\/\/localhost:\d+ to frame-src/,
    );
  });

  it('sees sandbox, width, wrong values, and a missing link', async () => {
    const { changes } = await examine(
      '<div style="width:200px"><role-radar profile="ai-engineer" sandbox="" theme="blue" radius="99"></role-radar></div>',
    );
    const text = changes.join('\n');
    expect(text).toContain('allow-scripts');
    expect(text).toContain('Only 200 px wide');
    expect(text).toContain('theme="blue"');
    expect(text).toContain('radius="99"');
    expect(text).toContain('Put a link inside');
  });

  it('is loaded for nobody else', async () => {
    const { requested, host, page } = await examine(FINE);
    expect(requested).toContain('/embed/v1/role-radar-doctor.js');
    requested.length = 0;
    await page.goto(host.url);
    await expect
      .poll(() => requested.some((path) => path.startsWith('/embed/ai-engineer/')))
      .toBe(true);
    expect(requested.filter((path) => path.includes('doctor'))).toEqual([]);
  });
});
