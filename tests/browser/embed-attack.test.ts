import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeChromium, launchChromium, serveHostPage, serveSite } from '#tests/support/browser.ts';
import {
  answer,
  appAt,
  expectState,
  finish,
  frameOf,
  heard,
  heights,
  RECORDER,
  serveCareersPage,
} from '#tests/support/embed-host.ts';

afterAll(closeChromium);

/**
 * A frame of a third site that says everything an embed could say, to the page around it and to
 * every frame beside it, with its own and with guessed numbers. It never stops.
 */
const ATTACKER = `<link rel="icon" href="data:,"><script>
  const id = 'a'.repeat(32);
  const detail = { v: 1, role: 'ai-engineer', roleVersion: 1, date: '2026-11-22', fit: 100, range: [100, 100], band: 'full-match' };
  const messages = [
    { roleradar: 'ready', versions: [1], id },
    { roleradar: 'hello', version: 1, id, config: { result: 'answers', theme: { scheme: 'dark' } } },
    { t: 'ready', app: 'evil', role: 'evil', roleVersion: 1 },
    { t: 'size', h: 9999, seq: 999 },
    { t: 'scroll', top: 5000, h: 10, why: 'step' },
    { t: 'event', name: 'complete', seq: 1000, detail: { step: 20, total: 20 } },
    { t: 'event', name: 'result', seq: 1001, detail },
    { t: 'error', code: 'offline', fatal: true },
    { t: 'theme', theme: { scheme: 'dark', accent: '#ff0000' } },
    null, 'ready', 1e9, NaN, [], JSON.parse('{"__proto__":{"t":"size"}}'), { toString: 1 },
  ];
  function all() {
    for (const target of [parent, ...Array.from({ length: parent.length }, (_, index) => parent[index])])
      for (const message of messages) {
        const { port1 } = new MessageChannel();
        target.postMessage(message, '*');
        target.postMessage(message, '*', [port1]);
      }
  }
  all();
  setInterval(all, 20);
</script>`;

async function openAttacked() {
  const app = await serveSite();
  const attacker = await serveHostPage(ATTACKER);
  const host = await serveCareersPage({
    app,
    recorder: false,
    body: `<iframe src="${attacker.url}" style="height:50px"></iframe>
      <role-radar profile="ai-engineer" result="band" theme="light"><a href="#x">x</a></role-radar>
      <iframe src="${attacker.url}" style="height:50px"></iframe>`,
  });
  const context = await (await launchChromium()).newContext();
  onTestFinished(() => context.close());
  await context.addInitScript(RECORDER);
  const page = await context.newPage();
  await page.goto(host.url);
  return { app, page, context };
}

describe('a frame that says everything an embed could say', () => {
  it('changes nothing: not the size, not the looks, no event, no result', async () => {
    const { page } = await openAttacked();
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await answer(frame);
    await page.waitForTimeout(500);
    // Debian's Chromium blocks the storage of frames of other sites; the app says that itself.
    const isHonest = ({ detail }: { readonly detail: unknown }) =>
      JSON.stringify(detail) === '{"code":"storage-blocked","fatal":false}';
    const events = (await heard(page)).filter((event) => !isHonest(event)).map(({ name }) => name);
    expect(events.filter((name) => !['ready', 'start', 'progress'].includes(name))).toEqual([]);
    expect(events.filter((name) => name === 'ready')).toHaveLength(1);
    expect((await heard(page, 'ready'))[0]?.detail).toMatchObject({ role: 'ai-engineer' });
    const { frame: height, content } = await heights(page);
    expect(height).toBe(Math.max(420, content));
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });
});

describe('a host page that floods its own frame', () => {
  it('freezes nothing with 10,000 malformed messages a second', async () => {
    const app = await serveSite();
    const host = await serveCareersPage({
      app,
      body: '<role-radar profile="ai-engineer"><a href="#x">x</a></role-radar>',
    });
    const page = await (await launchChromium()).newPage();
    onTestFinished(() => page.close());
    await page.goto(host.url);
    await expectState(page, 'role-radar', 'ready');
    const frame = await frameOf(page);
    await page.evaluate(() => {
      const target = document
        .querySelector('role-radar')
        ?.shadowRoot?.querySelector('iframe')?.contentWindow;
      const odd: unknown[] = [
        null,
        'x',
        1e9,
        Number.NaN,
        [],
        {},
        { t: 'size', h: -1 },
        { roleradar: 'hello' },
      ];
      setInterval(() => {
        for (let index = 0; index < 1000; index += 1)
          target?.postMessage(odd[index % odd.length], '*');
      }, 100);
    });
    // A frozen page would show no next question in time.
    await answer(frame);
    await answer(frame);
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });
});

/** A stand-in for the app, in as many words as the test needs; it answers at the address of the frame. */
const standIn = (script: string) => ({
  type: 'text/html',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors *",
  },
  body: `<!doctype html><link rel="icon" href="data:,"><p>stand-in</p><script>
    const id = new URLSearchParams(location.search).get('n');
    const call = (versions) => parent.postMessage({ roleradar: 'ready', versions, id }, '*');
    ${script}</script>`,
});

async function openStandIn(
  script: string,
  body = '<role-radar profile="ai-engineer"><a href="#x">x</a></role-radar>',
) {
  const app = await serveSite({
    fault: (path) => (path.startsWith('/embed/ai-engineer/') ? standIn(script) : undefined),
  });
  const host = await serveCareersPage({ app, body });
  const page = await (await launchChromium()).newPage();
  onTestFinished(() => page.close());
  await page.goto(host.url);
  return page;
}

describe('today’s loader with an app of another time', () => {
  it('speaks version 1 with an app that also knows 2', async () => {
    const page = await openStandIn(
      `onmessage = ({ data, ports }) => ports[0].postMessage({ t: 'ready', app: 'v' + data.version, role: 'ai-engineer', roleVersion: 1 });
       call([1, 2]);`,
    );
    await expectState(page, 'role-radar', 'ready');
    await expect
      .poll(async () => (await heard(page, 'ready'))[0]?.detail)
      .toMatchObject({ app: 'v1' });
  });

  it('leaves an app that knows only 2 in its frame, scrolling inside, and says so', async () => {
    const page = await openStandIn('call([2]);');
    await expectState(page, 'role-radar', 'unconnected');
    expect((await heard(page, 'error'))[0]?.detail).toEqual({ code: 'version', fatal: false });
  });

  it('ignores what it doesn’t know, and sizes that can’t be', async () => {
    const page = await openStandIn(
      `onmessage = ({ ports: [port] }) => {
         for (const h of [0, -5, NaN, Infinity, 1e9, '700', null]) port.postMessage({ t: 'size', h, seq: 5 });
         for (const odd of [null, 'x', 7, [], { t: 'later' }, { t: 'size', h: 900, seq: 6, extra: 1 }]) port.postMessage(odd);
         port.postMessage({ t: 'size', h: 700, seq: 7 });
         port.postMessage({ t: 'size', h: 800, seq: 3 });
         port.postMessage({ t: 'event', name: 'paid', seq: 8, detail: {} });
         port.postMessage({ t: 'event', name: 'progress', seq: 9, detail: { step: 1, total: 2 } });
       };
       call([1]);`,
    );
    await expect.poll(async () => (await heard(page, 'progress')).length).toBe(1);
    const height = await page
      .locator('role-radar')
      .evaluate((element) => element.shadowRoot?.querySelector('iframe')?.offsetHeight);
    expect(height).toBe(700);
    expect((await heard(page)).map(({ name }) => name)).toEqual(['progress']);
  });

  it('freezes heights that go round in circles', async () => {
    const page = await openStandIn(
      `onmessage = ({ ports: [port] }) => { let seq = 0;
         setInterval(() => { port.postMessage({ t: 'size', h: 500 + (seq++ % 2), seq }); }, 5); };
       call([1]);`,
    );
    await expectState(page, 'role-radar', 'resize-loop');
  });

  it('stays within the height that the host allows', async () => {
    const page = await openStandIn(
      `onmessage = ({ ports: [port] }) => port.postMessage({ t: 'size', h: 5000, seq: 1 }); call([1]);`,
      '<role-radar profile="ai-engineer" max-height="600"><a href="#x">x</a></role-radar>',
    );
    const height = () =>
      page
        .locator('role-radar')
        .evaluate((element) => element.shadowRoot?.querySelector('iframe')?.offsetHeight);
    await expect.poll(height).toBe(600);
  });
});

describe('today’s app with a loader of another time', () => {
  it.each([
    [1, true],
    [2, false],
  ])('answers version %d: %j', async (version, expected) => {
    const app = await serveSite();
    const id = 'b'.repeat(32);
    const host = await serveHostPage(`<link rel="icon" href="data:,"><body>
      <iframe src="${appAt(app)}embed/ai-engineer/?n=${id}" style="width:600px;height:600px"></iframe>
      <script>
        window.got = [];
        addEventListener('message', ({ source, data }) => {
          if (data.roleradar !== 'ready') return;
          window.called = data;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = (event) => got.push(event.data);
          source.postMessage({ roleradar: 'hello', version: ${version}, id: '${id}', config: { later: [1] } }, '*', [port2]);
        });
      </script>`);
    const page = await (await launchChromium()).newPage();
    onTestFinished(() => page.close());
    await page.goto(host.url);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'called') as unknown))
      .toEqual({
        roleradar: 'ready',
        versions: [1],
        id,
      });
    await page.waitForTimeout(3000);
    const kinds = await page.evaluate(() =>
      (Reflect.get(window, 'got') as { t: string }[]).map(({ t }) => t),
    );
    expect(kinds.includes('ready') && kinds.includes('size')).toBe(expected);
  });
});

describe('a build that lists its hosts', () => {
  it('offers no result to a host that is not on the list', async () => {
    const { readHeaderSettings } = await import('../../src/build/headers/write-header-files.ts');
    const { DIST } = await import('#tests/support/browser.ts');
    const { readFile } = await import('node:fs/promises');
    await readHeaderSettings(DIST);
    const page = await readFile(`${DIST}/embed/ai-engineer/index.html`, 'utf8');
    expect(page).toContain('"hosts":[]');
    const listed = page.replace('"hosts":[]', '"hosts":["https://careers.example"]');
    const app = await serveSite({
      fault: (path) =>
        path.startsWith('/embed/ai-engineer/') ? { type: 'text/html', body: listed } : undefined,
    });
    const host = await serveCareersPage({
      app,
      body: '<role-radar profile="ai-engineer" result="answers"><a href="#x">x</a></role-radar>',
    });
    const opened = await (await launchChromium()).newPage();
    onTestFinished(() => opened.close());
    await opened.goto(host.url);
    const frame = await frameOf(opened);
    await finish(frame);
    await expect.poll(async () => (await heard(opened, 'complete')).length).toBe(1);
    await frame.locator('article h1').first().waitFor();
    expect(await frame.getByRole('button', { name: 'See what would be sent' }).count()).toBe(0);
    expect(await heard(opened, 'result')).toEqual([]);
  });
});
