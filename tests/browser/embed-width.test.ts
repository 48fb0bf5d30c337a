import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeChromium, launchChromium, serveSite } from '#tests/support/browser.ts';
import { serveCareersPage } from '#tests/support/embed-host.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const WIDE = 1000;
const text = (words: number) => `<p>${'word '.repeat(words)}</p>`;

/** Hosts on a page 1,000 px wide: markup around the element, its own style, and how wide it must be. */
const HOSTS: readonly (readonly [
  name: string,
  around: (element: string) => string,
  style: string,
  least: number,
  most: number,
])[] = [
  ['block', (it) => `<div>${it}</div>`, '', 1000, 1000],
  ['block with margins', (it) => `<div>${it}</div>`, 'margin:0 50px', 900, 900],
  ['block with padding', (it) => `<div>${it}</div>`, 'padding:0 50px;border:1px solid', 1000, 1000],
  ['flex row', (it) => `<div style="display:flex">${it}</div>`, '', 1000, 1000],
  [
    'flex row beside little',
    (it) => `<div style="display:flex">${it}${text(2)}</div>`,
    '',
    800,
    1000,
  ],
  [
    'flex row beside much',
    (it) => `<div style="display:flex">${it}${text(600)}</div>`,
    '',
    360,
    1000,
  ],
  [
    'wrapped, in a flex row beside much',
    (it) => `<div style="display:flex"><div>${it}</div>${text(600)}</div>`,
    '',
    280,
    1000,
  ],
  [
    'flex column',
    (it) => `<div style="display:flex;flex-direction:column">${it}</div>`,
    '',
    1000,
    1000,
  ],
  [
    'flex column, centred',
    (it) => `<div style="display:flex;flex-direction:column;align-items:center">${it}</div>`,
    '',
    1000,
    1000,
  ],
  [
    'flex row, centred',
    (it) => `<div style="display:flex;justify-content:center">${it}</div>`,
    '',
    1000,
    1000,
  ],
  ['grid', (it) => `<div style="display:grid">${it}</div>`, '', 1000, 1000],
  [
    'grid min-content 1fr',
    (it) =>
      `<div style="display:grid;grid-template-columns:min-content 1fr">${it}${text(600)}</div>`,
    '',
    280,
    1000,
  ],
  [
    'grid auto 1fr',
    (it) => `<div style="display:grid;grid-template-columns:auto 1fr">${it}${text(600)}</div>`,
    '',
    600,
    1000,
  ],
  [
    'grid, place-items center',
    (it) => `<div style="display:grid;place-items:center">${it}</div>`,
    '',
    1000,
    1000,
  ],
  [
    'grid, justify-items start',
    (it) => `<div style="display:grid;justify-items:start">${it}</div>`,
    '',
    1000,
    1000,
  ],
  ['float', (it) => `<div>${it}</div>`, 'float:left', 1000, 1000],
  ['inline-block', (it) => `<div>${it}</div>`, 'display:inline-block', 1000, 1000],
  ['in a float', (it) => `<div style="float:left">${it}</div>`, '', 840, 1000],
  ['in an inline-block', (it) => `<div style="display:inline-block">${it}</div>`, '', 840, 1000],
  ['fit-content', (it) => `<div style="width:fit-content;margin:auto">${it}</div>`, '', 840, 1000],
  [
    'centred by its parent',
    (it) =>
      `<div style="display:flex;flex-direction:column;align-items:center"><div>${it}</div></div>`,
    '',
    840,
    1000,
  ],
  [
    'absolute',
    (it) =>
      `<div style="position:relative;height:900px"><div style="position:absolute">${it}</div></div>`,
    '',
    840,
    1000,
  ],
  ['table cell', (it) => `<table><tr><td>${it}</td></tr></table>`, '', 830, 1000],
  ['a narrow column', (it) => `<div style="width:200px">${it}</div>`, '', 200, 200],
  ['a narrow flex row', (it) => `<div style="display:flex;width:200px">${it}</div>`, '', 200, 200],
  ['a narrow float', (it) => `<div style="float:left;max-width:300px">${it}</div>`, '', 300, 300],
  ['its own width', (it) => `<div style="display:flex">${it}</div>`, 'width:500px', 500, 500],
  ['its own greatest width', (it) => `<div>${it}</div>`, 'max-width:700px;margin:0 auto', 700, 700],
  // WebKit gives sizes in the px of the zoomed element itself.
  ['zoomed out', (it) => `<div style="zoom:0.8">${it}</div>`, '', 1000, 1250],
  [
    'zoomed in, twice',
    (it) => `<div style="zoom:2"><div style="zoom:.75">${it}</div></div>`,
    '',
    666,
    1000,
  ],
  ['zoomed itself', (it) => `<div>${it}</div>`, 'zoom:1.25', 800, 1000],
  ['scaled down', (it) => `<div style="transform:scale(.75)">${it}</div>`, '', 750, 750],
  ['scaled up', (it) => `<div style="width:600px;transform:scale(1.3)">${it}</div>`, '', 780, 780],
  ['hidden', (it) => `<div>${it}</div>`, 'display:block;min-height:420px" hidden x="', 0, 0],
];

/** A page in the app's place that is there at once: what is looked at is the room it gets. */
const STAND_IN = {
  type: 'text/html',
  headers: { 'Content-Security-Policy': "script-src 'unsafe-inline'; frame-ancestors *" },
  body: `<!doctype html><html data-framed><script>
    onmessage = ({ ports: [port] }) => port.postMessage({ t: 'size', h: 700, seq: 1 });
    parent.postMessage({ roleradar: 'ready', versions: [1], id: new URLSearchParams(location.search).get('n') }, '*');
  </script>`,
};

const BODY = `<style>body{margin:0;width:${WIDE}px}p{margin:0}table{border-spacing:0}td{padding:0}</style>${HOSTS.map(
  ([, around, style]) =>
    `<section style="display:flow-root">${around(`<role-radar style="${style}" profile="ai-engineer"></role-radar>`)}</section>`,
).join('')}`;

async function serve() {
  const app = await serveSite({
    fault: (path) => (path.startsWith('/embed/ai-engineer/') ? STAND_IN : undefined),
  });
  return serveCareersPage({ app, body: BODY });
}

/**
 * Width of each element; null until all have connected, are as high as what is in them, and cut
 * nothing off.
 */
const MEASURE = `
  const elements = [...document.querySelectorAll('role-radar')];
  const frameOf = (element) => element.shadowRoot?.querySelector('iframe');
  const heightOf = (element) => element.getBoundingClientRect().height;
  const isThere = (element) => element.hidden || (frameOf(element)?.offsetHeight === 700 &&
    heightOf(element) > heightOf(frameOf(element)) - 1);
  if (!elements.every(isThere)) return null;
  return elements.map((element) => Math.round(element.getBoundingClientRect().width));
`;
const TIMEOUT = 30_000;

/** Which hosts give another width than they must. */
async function findMisfits(run: (body: string) => Promise<unknown>): Promise<readonly string[]> {
  let widths: unknown = null;
  await expect
    .poll(async () => (widths = await run(MEASURE)) !== null, { timeout: TIMEOUT })
    .toBe(true);
  return HOSTS.flatMap(([name, , , least, most], index) => {
    const width = (widths as readonly number[])[index] ?? -1;
    return width >= least && width <= most ? [] : [`${name}: ${width} px`];
  });
}

describe(`an element in ${HOSTS.length} layouts fills what it is given and never collapses`, () => {
  it('in Chromium', async () => {
    const { url } = await serve();
    const page = await (await launchChromium()).newPage();
    onTestFinished(() => page.close());
    await page.goto(url);
    expect(await findMisfits((body) => page.evaluate(`(() => {${body}})()`))).toEqual([]);
  });

  it.runIf(IS_DEEP_RUN)('in Firefox', async (context) => {
    const browser = await launchFirefox(context);
    const { url } = await serve();
    const page = await browser.newPage();
    await page.goto(url);
    expect(await findMisfits((body) => page.evaluate(`(() => {${body}})()`))).toEqual([]);
  });

  it('in WebKit', async (context) => {
    const session = await launchWebKit(context);
    const { url } = await serve();
    await session.goto(url);
    expect(await findMisfits((body) => session.run(body))).toEqual([]);
  });
});
