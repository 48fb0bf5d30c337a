import { describe, expect, it } from 'vitest';
import { serveHostPage, serveSite } from '#tests/support/browser.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { serveCareersPage } from '#tests/support/embed-host.ts';

const ATTACKER = `<link rel="icon" href="data:,"><script>
  const messages = [
    { roleradar: 'ready', versions: [1], id: 'a'.repeat(32) },
    { roleradar: 'hello', version: 1, id: 'a'.repeat(32), config: { result: 'answers' } },
    { t: 'size', h: 9999, seq: 999 }, { t: 'event', name: 'complete', seq: 9, detail: { step: 1, total: 1 } }, null,
  ];
  setInterval(() => {
    for (const target of [parent, ...Array.from({ length: parent.length }, (_, index) => parent[index])])
      for (const message of messages) target.postMessage(message, '*', [new MessageChannel().port1]);
  }, 20);
</script>`;

/** A careers page with a plain embed, a sandboxed one, and an attacker between them. */
async function serveAll() {
  const app = await serveSite();
  const attacker = await serveHostPage(ATTACKER);
  return serveCareersPage({
    app,
    body: `<role-radar id="plain" profile="ai-engineer"><a href="#x">x</a></role-radar>
      <iframe src="${attacker.url}"></iframe>
      <role-radar id="boxed" profile="ai-engineer" sandbox="allow-scripts"><a href="#x">x</a></role-radar>`,
  });
}

/** Both embeds have connected, are as high as their content, and heard nothing that isn't theirs. */
const OUTCOME = `
  const [plain, boxed] = ['plain', 'boxed'].map((id) => document.getElementById(id));
  const height = (element) => element.shadowRoot?.querySelector('iframe')?.offsetHeight ?? 0;
  const ready = heard.filter(({ name }) => name === 'ready').map(({ id }) => id).sort().join();
  const states = [plain, boxed].map((element) => element.getAttribute('state')).join();
  const odd = heard.filter(({ name, detail }) => name !== 'ready' && detail.code !== 'storage-blocked');
  const heights = [height(plain), height(boxed)];
  return { ready, states, odd, grown: heights.every((each) => each > 420 && each < 3000) };
`;
const EXPECTED = { ready: 'boxed,plain', states: 'ready,ready', odd: [], grown: true };
const TIMEOUT = 60_000;

describe('embeds in other engines', () => {
  it('connect, fit, run sandboxed and ignore an attacker in Firefox', async (context) => {
    const browser = await launchFirefox(context);
    const host = await serveAll();
    const page = await browser.newPage();
    await page.goto(host.url);
    const look = (): Promise<unknown> => page.evaluate(`(() => {${OUTCOME}})()`);
    await expect.poll(look, { timeout: TIMEOUT }).toEqual(EXPECTED);
  });

  it('connect, fit, run sandboxed and ignore an attacker in WebKit', async (context) => {
    const session = await launchWebKit(context);
    const host = await serveAll();
    await session.goto(host.url);
    await expect.poll(() => session.run(OUTCOME), { timeout: TIMEOUT }).toEqual(EXPECTED);
  });
});
