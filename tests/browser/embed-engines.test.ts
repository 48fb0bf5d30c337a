import { describe, expect, it } from 'vitest';
import { serveHostPage, serveSite } from '#tests/support/browser.ts';
import { appAt, serveCareersPage } from '#tests/support/embed-host.ts';
import { launchFirefox, launchFirefoxForFrames, launchWebKit } from '#tests/support/engines.ts';
import { LINK } from '#tests/support/open-host.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { QUICK_TITLES, ADVANCE_GRACE_MS } from '#tests/support/take-quick.ts';

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
  it.runIf(IS_DEEP_RUN)(
    'connect, fit, run sandboxed and ignore an attacker in Firefox',
    async (context) => {
      const browser = await launchFirefox(context);
      const host = await serveAll();
      const page = await browser.newPage();
      await page.goto(host.url);
      const look = (): Promise<unknown> => page.evaluate(`(() => {${OUTCOME}})()`);
      await expect.poll(look, { timeout: TIMEOUT }).toEqual(EXPECTED);
    },
  );

  it('connect, fit, run sandboxed and ignore an attacker in WebKit', async (context) => {
    const session = await launchWebKit(context);
    const host = await serveAll();
    await session.goto(host.url);
    await expect.poll(() => session.run(OUTCOME), { timeout: TIMEOUT }).toEqual(EXPECTED);
  });
});

/** What drives a browser, as far as a whole assessment in a frame needs it. */
type Driver = {
  /** The value of an expression on the page around, and in the frame. */
  readonly onHost: (expression: string) => Promise<unknown>;
  readonly inFrame: (expression: string) => Promise<unknown>;
  /** A click where a person would click. */
  readonly click: (selector: string) => Promise<void>;
};

/** One assessment below an introduction, as an element with these attributes. */
async function serveOne(attributes: string) {
  const app = await serveSite();
  const host = await serveCareersPage({
    app,
    body: `<div style="height:600px">intro</div><role-radar profile="ai-engineer" result="band" ${attributes}>${LINK}</role-radar>`,
  });
  return { app, host };
}

const FRAME = "document.querySelector('role-radar').shadowRoot.querySelector('iframe')";
const HEADING = "document.querySelector('form[data-item] :is(h1, h2)')";
const RESULTS = "heard.filter(({ name }) => name === 'result')";

/** Answers all of Quick with the mouse, and sends the result; the outcome is what the host knows. */
async function takeAll({ onHost, inFrame, click }: Driver): Promise<unknown> {
  let place = 'the start';
  const until = async (look: () => Promise<unknown>) => {
    await expect
      .poll(look, { timeout: TIMEOUT, message: `at ${place}: ${String(look)}` })
      .toBe(true);
  };
  await until(() =>
    onHost("document.querySelector('role-radar').getAttribute('state') === 'ready'"),
  );
  const entries = await onHost('history.length');
  for (const [index, title] of QUICK_TITLES.entries()) {
    place = title;
    await until(() => inFrame(`${HEADING}?.textContent.trim() === ${JSON.stringify(title)}`));
    // Wherever the answer before was, this question is in view without the reader's scrolling.
    const inside = Number(await inFrame(`${HEADING}.getBoundingClientRect().top`));
    const top = `Math.ceil(${FRAME}.getBoundingClientRect().top + ${inside})`;
    if (index > 0) await until(() => onHost(`${top} >= 0 && ${top} < innerHeight`));
    // As long as a reader needs at least: what comes sooner was meant for the question before.
    const movesByItself = index < MOVING_BY_ITSELF;
    if (index > 0 && index <= MOVING_BY_ITSELF) {
      await new Promise((resolve) => setTimeout(resolve, ADVANCE_GRACE_MS));
    }
    if (index === MOVING_BY_ITSELF) await click('.rr-assess__switch input');
    await click('form[data-item] label:has(input[value="1"])');
    if (!movesByItself) await click('.rr-assess__steps .rr-button--primary');
  }
  place = 'the check of all answers';
  await until(() => inFrame("document.querySelector('.rr-assess__steps--check') !== null"));
  await new Promise((resolve) => setTimeout(resolve, ADVANCE_GRACE_MS));
  await click('.rr-assess__steps--check button:last-child');
  place = 'the result';
  await until(() => inFrame("document.querySelector('.rr-result__table') !== null"));
  await click('.rr-send__offer button');
  const send = '.rr-send .rr-button--primary';
  await until(() => inFrame(`document.querySelector('${send}')?.disabled === false`));
  const before = await onHost(`${RESULTS}.length`);
  await click(send);
  await until(() => onHost(`${RESULTS}.length === 1`));
  const progress = "heard.filter(({ name }) => name === 'progress')";
  return {
    before,
    steps: await onHost(`${progress}.map(({ detail }) => detail.step).join()`),
    role: await onHost(`${RESULTS}[0].detail.role`),
    entries: (await onHost('history.length')) === entries,
  };
}

/** Questions that are left by choosing; the others by Next, which needs no waiting. */
const MOVING_BY_ITSELF = 3;
const TAKEN = {
  before: 0,
  steps: QUICK_TITLES.map((_, index) => index + 1).join(),
  role: 'ai-engineer',
  entries: true,
};
const LONG = 240_000;

describe('a whole assessment by clicks, in a frame of another site', () => {
  it.runIf(IS_DEEP_RUN)(
    'ends in Firefox with a result that only a button sends',
    { timeout: LONG },
    async (context) => {
      const browser = await launchFirefoxForFrames(context);
      const { app, host } = await serveOne('');
      const page = await browser.newPage();
      await page.goto(host.url);
      const frame = await page.waitForFrame((each) => each.url().startsWith(`${appAt(app)}embed/`));
      const outcome = await takeAll({
        onHost: (expression) => page.evaluate(expression),
        inFrame: (expression) => frame.evaluate(expression),
        click: async (selector) => {
          await (await frame.waitForSelector(selector))?.click();
        },
      });
      expect(outcome).toEqual(TAKEN);
    },
  );

  it.runIf(IS_DEEP_RUN)(
    'ends in WebKit, sandboxed, with a result that only a button sends',
    { timeout: LONG },
    async (context) => {
      const session = await launchWebKit(context);
      const { host } = await serveOne('sandbox="allow-scripts"');
      await session.goto(host.url);
      await session.waitFor(`return ${FRAME.replace('.shadowRoot', '?.shadowRoot?')} != null`);
      const inFrame = async <Value>(act: () => Promise<Value>): Promise<Value> => {
        await session.frame('iframe', 'role-radar');
        try {
          return await act();
        } finally {
          await session.frame(null);
        }
      };
      const onHost = (expression: string) => session.run(`return ${expression}`);
      const outcome = await takeAll({
        onHost,
        inFrame: (expression) => inFrame(() => session.run(`return ${expression}`)),
        click: async (selector) => {
          const place = `return document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`;
          const inside = Number(await inFrame(() => session.run(place)));
          const top = `(${FRAME}.getBoundingClientRect().top + ${inside})`;
          // A person scrolls the page to what is to be clicked; WebKit's driver scrolls no host. And
          // a person clicks when it has come to rest: the driver clicks where it was a moment ago.
          let seen = NaN;
          const rests = async () => {
            const before = seen;
            seen = Number(await onHost(top));
            return before === seen;
          };
          await expect.poll(rests, { timeout: TIMEOUT, interval: 100 }).toBe(true);
          await onHost(`scrollBy(0, ${top} - 300)`);
          await expect.poll(rests, { timeout: TIMEOUT, interval: 100 }).toBe(true);
          await inFrame(() => session.click(selector));
        },
      });
      expect(outcome).toEqual(TAKEN);
    },
  );
});
