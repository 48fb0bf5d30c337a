import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeChromium, launchChromium, serveSite } from '#tests/support/browser.ts';
import { appAt, expectState, serveCareersPage } from '#tests/support/embed-host.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

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

/** Opens a careers page, and tells whether a foreign script ran and the console named the doctor. */
async function visit(address: string) {
  const page = await (await launchChromium()).newPage();
  onTestFinished(() => page.close());
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
  await page.goto(address);
  await expectState(page, 'role-radar', 'ready');
  const isSaid = (line: string) => line === "Role Radar: the doctor can't load";
  await expect.poll(() => said.some(isSaid)).toBe(true);
  expect(said.filter((line) => line.startsWith('thrown'))).toEqual([]);
  const ran = await page.evaluate(() => Reflect.get(window, 'evil') === true);
  return { ran, said: said.some(isSaid) };
}

describe('the doctor in the loader', () => {
  it('finds nothing to change where all is well', async () => {
    const { changes, fine } = await examine(FINE);
    expect(changes).toEqual([]);
    expect(fine.join()).toMatch(/answered after \d+ ms/);
  });

  it('names the directive that blocks the frame, and what to add to it', async () => {
    const { changes } = await examine(FINE, (app) => ({
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${app}`,
    }));
    expect(changes.join()).toMatch(
      /blocks the frame \(frame-src\)\. Add http:\/\/localhost:\d+ to frame-src/,
    );
  });

  it('sees sandbox, width, wrong values, a missing link and a wrong address', async () => {
    // Both are frames that never answer, which takes its time: they are waited for together.
    const [silent, elsewhere] = await Promise.all([
      examine(
        '<div style="width:200px"><role-radar profile="ai-engineer" sandbox="" theme="blue" radius="99"></role-radar></div>',
      ),
      examine(
        '<role-radar profile="ai-engineer" origin="http://localhost:9/"><a href="#x">x</a></role-radar>',
      ),
    ]);
    expect(elsewhere.changes.join('\n')).toContain('No answer from http://localhost:9');
    const text = silent.changes.join('\n');
    expect(text).toContain('allow-scripts');
    expect(text).toContain('Only 200 px wide');
    expect(text).toContain('theme="blue"');
    expect(text).toContain('radius="99"');
    expect(text).toContain('Put a link inside');
  });

  it.each(
    rowsToTry(
      [
        [
          'split by an editor',
          '<role -radar profile="ai-engineer"><a href="#x">x</a></role>',
          'split',
        ],
        [
          'on another element',
          '<p data-role-radar data-profile="ai-engineer"></p>',
          'stands on a <p>',
        ],
        ['without its marker', '<div data-profile="ai-engineer"></div>', 'no data-role-radar'],
        ['shown as text', '<p>&lt;role-radar profile="ai-engineer"&gt;</p>', 'shown as text'],
        ['taken out', '<p>Our jobs</p>', 'may have taken it out'],
        [
          'with curly quotes',
          '<div data-role-radar data-profile=”ai-engineer”><a href="#x">x</a></div>',
          'Type straight ones',
        ],
        [
          'without the app’s address',
          '<role-radar profile="ai-engineer" origin="radar.example"><a href="#x">x</a></role-radar>',
          'Set origin',
        ],
      ],
      3,
    ),
  )('says what it found of a snippet %s', async (_, body, expected) => {
    const { changes } = await examine(body);
    expect(changes.join('\n')).toContain(expected);
  });

  it('must match its checksum: another file in its place doesn’t run, and the console says so', async () => {
    const app = await serveSite({
      fault: (path) =>
        path === '/embed/v1/role-radar-doctor.js'
          ? { type: 'text/javascript', body: 'window.evil = true;' }
          : undefined,
    });
    const host = await serveCareersPage({ app, body: FINE });
    expect(await visit(`${host.url}?role-radar-doctor`)).toEqual({ ran: false, said: true });
  });

  it('stays away from a page that requires Trusted Types, and the console says so', async () => {
    const app = await serveSite();
    const host = await serveCareersPage({
      app,
      body: FINE,
      recorder: false,
      headers: {
        'content-security-policy': `script-src ${new URL(appAt(app)).origin}; require-trusted-types-for 'script'`,
      },
    });
    expect(await visit(`${host.url}?role-radar-doctor`)).toEqual({ ran: false, said: true });
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
