import { afterAll, describe, expect, it } from 'vitest';
import { firstChoice } from '#features/embed-kit/kit-choice.ts';
import { closeChromium, launchProfile, serveSite } from '#tests/support/browser.ts';
import {
  answer,
  appAt,
  expectState,
  finish,
  frameOf,
  framesOf,
  heard,
  heights,
  pressSend,
  serveCareersPage,
} from '#tests/support/embed-host.ts';
import { ELEMENT, expectFit, LINK, openHost } from '#tests/support/open-host.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const TALL = '<div style="height:3000px">far</div>';

describe('an embed on a careers page', () => {
  it('connects, fits its content, and tells how far someone is', async () => {
    const { page } = await openHost();
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
    await expectFit(page);
    await answer(frame);
    await answer(frame);
    const events = await heard(page, 'start', 'progress');
    expect(events.map(({ name, detail }) => [name, detail])).toEqual([
      ['start', { step: 0, total: 20 }],
      ['progress', { step: 1, total: 20 }],
      ['progress', { step: 2, total: 20 }],
    ]);
    await expectFit(page);
  });

  it('moves nothing on the page when the height it reserves is enough', async () => {
    const body = `<p>before</p><role-radar profile="ai-engineer" min-height="1400" style="display:block;min-height:1400px">${LINK}</role-radar><p>after</p>`;
    const { page } = await openHost({
      body,
      context: { viewport: { width: 900, height: 2000 } },
    });
    await expectState(page, 'role-radar', 'ready');
    await answer(await frameOf(page));
    const shift = () => page.evaluate(() => Reflect.get(window, 'shift') as number);
    expect(await shift()).toBe(0);
    expect((await heights(page)).frame).toBe(1400);
    // Where it isn't enough the page does move, and is seen to.
    await page.locator('role-radar').evaluate((element) => {
      element.style.minHeight = '';
      element.setAttribute('min-height', '300');
    });
    await expect.poll(shift).toBeGreaterThan(0);
  });

  it('moves nothing on a phone with the height that the kit writes', async () => {
    const { minHeight } = firstChoice('ai-engineer');
    const body = `<style>body{margin:0}</style><role-radar profile="ai-engineer" min-height="${minHeight}" style="display:block;min-height:${minHeight}px">${LINK}</role-radar><p>after</p>`;
    const { page } = await openHost({ body, context: { viewport: { width: 360, height: 1400 } } });
    await expectState(page, 'role-radar', 'ready');
    await expectFit(page, Number(minHeight));
    // The content fits, but there isn't much to spare either.
    expect((await heights(page)).content).toBeLessThanOrEqual(Number(minHeight));
    expect((await heights(page)).content).toBeGreaterThan(Number(minHeight) - 50);
    expect(await page.evaluate(() => Reflect.get(window, 'shift') as number)).toBe(0);
  });

  it('sends the result only from the screen that names the host, and only what it shows', async () => {
    const { page, host } = await openHost();
    const frame = await frameOf(page);
    await finish(frame);
    await expect.poll(async () => (await heard(page, 'complete')).length).toBe(1);
    const name = new URL(host.url).host;
    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    const send = frame.getByRole('button', { name: `Send to ${name}` });
    expect(await send.isDisabled()).toBe(true);
    expect(await heard(page, 'result')).toEqual([]);
    // Chromium may discard input to a frame of another site that moved within half a second.
    await page.waitForTimeout(700);
    await frame.getByRole('button', { name: 'Don’t send' }).click();
    await frame.getByText('Nothing was sent.').waitFor();
    expect(await heard(page, 'result')).toEqual([]);

    await frame.getByRole('button', { name: 'See what would be sent' }).click();
    const shown = JSON.parse(
      (await frame.locator('.rr-send__exact').textContent()) ?? '',
    ) as unknown;
    await pressSend(frame);
    await frame.getByText(`Sent to ${name}.`).waitFor();
    const [result, ...more] = await heard(page, 'result');
    expect(more).toEqual([]);
    expect(result?.detail).toEqual(shown);
    expect(Object.keys(result?.detail as object).sort()).toEqual(
      ['band', 'date', 'fit', 'range', 'role', 'roleVersion', 'v'].sort(),
    );
  });

  it.each(rowsToTry(['scores', 'answers'], 1))(
    'hands over a link at the level "%s" that opens the result',
    async (level) => {
      const body = `<role-radar profile="ai-engineer" result="${level}">${LINK}</role-radar>`;
      const { page, context, app } = await openHost({ body });
      const frame = await frameOf(page);
      await finish(frame);
      await frame.getByRole('button', { name: 'See what would be sent' }).click();
      await pressSend(frame);
      await expect.poll(async () => (await heard(page, 'result')).length).toBe(1);
      const detail = (await heard(page, 'result'))[0]?.detail as {
        link: string;
        fit: number;
        competencies: unknown[];
      };
      expect(detail.competencies.length).toBeGreaterThan(2);
      expect(detail.link.startsWith(appAt(app))).toBe(true);
      const opened = await context.newPage();
      await opened.goto(detail.link);
      await expect
        .poll(() => opened.locator('main').innerText(), { timeout: 15_000 })
        .toContain(String(detail.fit));
    },
  );

  it('leaves the host’s history alone: one Back leaves the page after ten questions', async () => {
    const { page, host } = await openHost();
    await page.goto('about:blank');
    await page.goto(host.url);
    const frame = await frameOf(page);
    const entries = await page.evaluate(() => history.length);
    for (let step = 0; step < 10; step += 1) await answer(frame, step % 4);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('brings the next question into view when the reader is below it, and only then', async () => {
    const { page } = await openHost({
      body: `<div style="height:600px">intro</div>${ELEMENT}${TALL}`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const top = 600;
    await page.evaluate((y) => scrollTo(0, y), top);
    await answer(frame);
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(30);
    await page.evaluate(() => scrollTo(0, 1000));
    const chosen = frame.locator('form[data-item] input[type=radio]').nth(2);
    const before = await frame.locator('form[data-item]').getAttribute('data-item');
    // Without Playwright's own scrolling.
    await chosen.evaluate((input: HTMLInputElement) => input.click());
    await frame
      .getByRole('button', { name: /^Next/ })
      .evaluate((button: HTMLElement) => button.click());
    await expect
      .poll(() => frame.locator('form[data-item]').getAttribute('data-item'))
      .not.toBe(before);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(700);
  });
});

describe('an embed that can’t be shown', () => {
  it('gives way to the link when the server is down', async () => {
    const { page } = await openHost({
      loader: true,
      serve: {
        fault: (path) => (path.startsWith('/embed/ai-engineer/') ? { drop: true } : undefined),
      },
      allow: [/ERR_|Failed to load/],
    });
    await expectState(page, 'role-radar', 'fallback');
    expect(await page.getByText('Take the assessment').isVisible()).toBe(true);
    expect((await heard(page, 'error'))[0]?.detail).toEqual({ code: 'timeout', fatal: false });
  });

  it('gives way to the link when the app may not be framed here', async () => {
    const { page } = await openHost({
      serve: {
        fault: (path) =>
          path.startsWith('/embed/ai-engineer/')
            ? { headers: { 'content-security-policy': "frame-ancestors 'none'" } }
            : undefined,
      },
      allow: [/frame-ancestors|refused|blocked/i],
    });
    await expectState(page, 'role-radar', 'fallback');
    expect(await page.getByText('Take the assessment').isVisible()).toBe(true);
  });

  it('replaces the link when a slow answer comes after all', async () => {
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" timeout="500">${LINK}</role-radar>`,
      serve: {
        fault: (path) => (path.startsWith('/embed/ai-engineer/') ? { delay: 2500 } : undefined),
      },
    });
    await expectState(page, 'role-radar', 'ready');
    expect((await heard(page, 'error'))[0]?.detail).toEqual({ code: 'timeout', fatal: false });
    expect(await page.getByText('Take the assessment').isVisible()).toBe(false);
    await expectFit(page);
  });

  it('keeps the link where the loader never runs', async () => {
    const { page } = await openHost({ loader: false });
    expect(await page.getByText('Take the assessment').isVisible()).toBe(true);
  });
});

describe('where an embed may stand', () => {
  it('runs under a host’s strict policy with Trusted Types', async () => {
    const { page } = await openHost({
      headers: (app) => ({
        'content-security-policy': `default-src 'none'; script-src ${app}; frame-src ${app}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
      }),
    });
    await expectState(page, 'role-radar', 'ready');
    await expectFit(page);
    expect(await page.evaluate(() => Reflect.get(window, 'violations') as string[])).toEqual([]);
  });

  it('works with sandbox="allow-scripts" alone, and says that nothing is kept', async () => {
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" sandbox="allow-scripts">${LINK}</role-radar>`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await answer(frame);
    expect(await frame.evaluate(() => origin)).toBe('null');
    await frame.locator('.rr-saving').waitFor();
    await expectFit(page);
  });

  it('works in a plain frame without any script, scrolling inside', async () => {
    const { page } = await openHost({
      loader: false,
      body: (app) =>
        `<iframe src="${appAt(app)}embed/?role=ai-engineer&theme=dark" title="x" style="width:100%;height:300px"></iframe>`,
    });
    await expect
      .poll(() => framesOf(page)[0]?.url() ?? '', { timeout: 15_000 })
      .toContain('/embed/ai-engineer/?theme=dark');
    const frame = await frameOf(page);
    await answer(frame);
    const inside = await frame.evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      overflow: getComputedStyle(document.documentElement).overflowY,
      scrolls: document.documentElement.scrollHeight > innerHeight,
    }));
    expect(inside).toEqual({ theme: 'dark', overflow: 'visible', scrolls: true });
  });

  it('is 280 px wide without anything cut off', async () => {
    const { page } = await openHost({
      context: { viewport: { width: 280, height: 800 } },
      body: `<style>body{margin:0}</style>${ELEMENT}`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await expectFit(page);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      280,
    );
  });

  it('finds its height after it was hidden', async () => {
    const { page } = await openHost({
      body: `<div id="box" style="display:none">${ELEMENT}</div>`,
    });
    await expectState(page, 'role-radar', 'ready');
    await page.locator('#box').evaluate((box) => (box.style.display = ''));
    await expectFit(page);
  });

  it.runIf(IS_DEEP_RUN)('comes back after it was moved, and after it was taken out', async () => {
    const { page } = await openHost({ body: `${ELEMENT}<main id="there"></main>` });
    await expect.poll(async () => (await heard(page, 'ready')).length, { timeout: 15_000 }).toBe(1);
    await page.evaluate(() => {
      const element = document.querySelector('role-radar');
      if (element) document.querySelector('#there')?.append(element);
    });
    await expect.poll(async () => (await heard(page, 'ready')).length, { timeout: 15_000 }).toBe(2);
    await expectFit(page);
    await answer(await frameOf(page));
  });

  it('takes a div where unknown tags are stripped, also one that comes later', async () => {
    const { page } = await openHost({ body: '<p id="here"></p>' });
    await page.evaluate(() => {
      const div = document.createElement('div');
      div.setAttribute('data-role-radar', '');
      div.setAttribute('data-profile', 'ai-engineer');
      document.querySelector('#here')?.after(div);
    });
    await expectState(page, 'div[data-role-radar]', 'ready');
    await answer(await frameOf(page));
    expect((await heard(page, 'progress')).length).toBe(1);
  });

  it.each(
    rowsToTry(
      [
        [
          'later, in a shadow root that was in the page',
          `document.querySelector('#here').shadowRoot.append(make());`,
        ],
        [
          'in a shadow root that comes later',
          `const host = document.createElement('section');
       document.body.append(host);
       host.attachShadow({ mode: 'open' }).append(make());`,
        ],
        [
          'added to a shadow root of a component',
          `customElements.define('x-jobs', class extends HTMLElement {
         connectedCallback() { this.attachShadow({ mode: 'open' }).append(make()); }
       });
       document.body.append(document.createElement('x-jobs'));`,
        ],
        [
          'in a component that is defined after its element is there',
          `const jobs = document.createElement('x-late');
       document.body.append(jobs);
       setTimeout(() => customElements.define('x-late', class extends HTMLElement {
         connectedCallback() { this.attachShadow({ mode: 'open' }).append(make()); }
       }), 300);`,
        ],
        [
          'whose marker comes later',
          `const div = make();
       div.removeAttribute('data-role-radar');
       document.body.append(div);
       setTimeout(() => div.setAttribute('data-role-radar', ''), 300);`,
        ],
        [
          'whose role comes later',
          `const div = make();
       div.removeAttribute('data-profile');
       document.body.append(div);
       setTimeout(() => div.setAttribute('data-profile', 'ai-engineer'), 300);`,
        ],
      ],
      2,
    ),
  )('takes a div %s', async (_, script) => {
    const make = `const make = () => {
      const div = document.createElement('div');
      div.setAttribute('data-role-radar', '');
      div.setAttribute('data-profile', 'ai-engineer');
      return div;
    };`;
    const { page } = await openHost({
      body: '<article id="here"><template shadowrootmode="open"></template></article>',
    });
    await page.evaluate(`(() => { ${make} ${script} })()`);
    await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
    expect(framesOf(page)).toHaveLength(1);
    await answer(await frameOf(page));
  });

  it('keeps the frame where the page moves the element with moveBefore', async () => {
    const { page } = await openHost({
      body: `${ELEMENT}<div data-role-radar data-profile="ai-engineer" data-instance="two">${LINK}</div><main></main>`,
    });
    await expect.poll(async () => (await heard(page, 'ready')).length).toBe(2);
    await answer(await frameOf(page, 0));
    await answer(await frameOf(page, 1));
    await page.evaluate(() => {
      const main = document.querySelector('main') as unknown as {
        moveBefore: (node: Node, before: null) => void;
      };
      document
        .querySelectorAll('role-radar, [data-role-radar]')
        .forEach((element) => main.moveBefore(element, null));
    });
    await answer(await frameOf(page, 0));
    await answer(await frameOf(page, 1));
    expect(await heard(page, 'ready')).toHaveLength(2);
    expect((await heard(page, 'progress')).map(({ detail }) => detail)).toEqual(
      [1, 1, 2, 2].map((step) => ({ step, total: 20 })),
    );
  });

  it.runIf(IS_DEEP_RUN)('is one thing when the loader is there twice', async () => {
    const { page } = await openHost({
      body: (app) =>
        `${ELEMENT}<script async src="${appAt(app)}embed/v1/role-radar.js?again"></script>`,
    });
    await expectState(page, 'role-radar', 'ready');
    expect(framesOf(page).length).toBe(1);
  });

  it('waits until it is near when it is lazy', async () => {
    const { page } = await openHost({
      body: `${TALL}<role-radar profile="ai-engineer" loading="lazy">${LINK}</role-radar>`,
    });
    await page.waitForTimeout(500);
    expect(framesOf(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 2600));
    await expectState(page, 'role-radar', 'ready');
  });
});

describe('two embeds on one page', () => {
  it('are apart in size, events and progress when they have different instances', async () => {
    const { page } = await openHost({
      body: ['one', 'two']
        .map(
          (id) =>
            `<role-radar id="${id}" profile="ai-engineer" instance="${id}">${LINK}</role-radar>`,
        )
        .join(''),
    });
    await expectState(page, '#one', 'ready');
    await expectState(page, '#two', 'ready');
    await answer(await frameOf(page, 0));
    await expect
      .poll(async () => (await heard(page, 'progress')).map(({ id }) => id))
      .toEqual(['one']);
    await answer(await frameOf(page, 1));
    await expect
      .poll(async () => (await heard(page, 'progress')).map(({ id }) => id))
      .toEqual(['one', 'two']);
  });

  it.runIf(IS_DEEP_RUN)(
    'share their progress, as two tabs do, when they have the same instance',
    async () => {
      const app = await serveSite();
      const host = await serveCareersPage({ app, body: ELEMENT + ELEMENT });
      const { context } = await launchProfile('allowed');
      const page = await context.newPage();
      await page.goto(host.url);
      await expectState(page, 'role-radar >> nth=0', 'ready');
      await expectState(page, 'role-radar >> nth=1', 'ready');
      await answer(await frameOf(page, 0));
      const [one, two] = [await frameOf(page, 0), await frameOf(page, 1)];
      await expect
        .poll(() => one.evaluate(() => document.activeElement?.tagName !== 'BODY'))
        .toBe(true);
      // The other one hears of it, and neither its question nor its focus changes.
      await expect.poll(() => two.locator('form[data-item] input:checked').count()).toBe(1);
      expect(await two.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    },
  );
});

describe('the look of an embed', () => {
  it('follows the attributes while it is shown, and corrects an accent that can’t be read', async () => {
    const { page } = await openHost({
      body: `<role-radar profile="ai-engineer" theme="light" accent="#0a66c2">${LINK}</role-radar>`,
    });
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    const look = () =>
      frame.evaluate(() => ({
        theme: document.documentElement.dataset['theme'],
        accent: document.documentElement.style.getPropertyValue('--color-accent'),
      }));
    expect(await look()).toEqual({ theme: 'light', accent: '#0a66c2' });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.locator('role-radar').evaluate((element) => {
      element.setAttribute('accent', '#ffee00');
      element.setAttribute('radius', '0');
    });
    await expect.poll(async () => (await look()).accent).not.toBe('#0a66c2');
    expect((await look()).accent).not.toBe('#ffee00');
    expect(warnings.join()).toContain('#ffee00');
    await page.locator('role-radar').evaluate((element) => {
      element.setAttribute('theme', 'dark');
      element.setAttribute('accent', 'red;}body{display:none');
    });
    await expect.poll(look).toEqual({ theme: 'dark', accent: '' });
  });
});

describe('storage of other sites', () => {
  it.each(rowsToTry(['blocked', 'allowed'], 1))(
    'works where it is %s, and says which',
    async (mode) => {
      const app = await serveSite();
      const host = await serveCareersPage({ app, body: ELEMENT });
      const { context } = await launchProfile(mode);
      const page = await context.newPage();
      await page.goto(host.url);
      await expectState(page, 'role-radar', 'ready');
      await answer(await frameOf(page));
      const notice = (await frameOf(page)).locator('.rr-saving');
      if (mode === 'blocked') await notice.waitFor();
      else expect(await notice.count()).toBe(0);
      await page.reload();
      await expectState(page, 'role-radar', 'ready');
      const resume = (await frameOf(page)).locator('.rr-assess[data-asking="resume"]');
      if (mode === 'allowed') await resume.waitFor();
      else expect(await resume.count()).toBe(0);
    },
  );
});
