import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { encodeAnswers, layoutOf } from '#core';
import { afterAll, describe, expect, it } from 'vitest';
import { launchChromium, closeChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce } from '#tests/support/take-quick.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const SHARED = `r/ai-engineer/#${encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS })}`;
/** Made on a version that is no longer the current one. */
const EARLIER = 'r/ai-engineer/#100202JP1M38779MYHMWPB2KR0C9XERXFMHWEPY96H4W769';
const PREFETCHED = 'link[rel=modulepreload][href*="radar-chart"]';
const MOST_BYTES = 300_000;

/** The page has fetched what it fetches on its own account. */
async function waitUntilIdle(page: Page): Promise<void> {
  await page.locator(PREFETCHED).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

describe('opening the assessment', () => {
  it('needs one request before the first answer is taken', async () => {
    const asked: string[] = [];
    // Nothing but the document is ever answered.
    const server = await serveSite({
      onRequest: (path) => asked.push(path),
      fault: (path) => (path.endsWith('/') ? undefined : { delay: 600_000 }),
    });
    const context = await (await launchChromium()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(server.urlAt() + ASSESS, { waitUntil: 'commit' });
      await page.locator('form[data-item] input[value="2"]').check({ force: true });
      const taken = await page.evaluate(() => {
        const boot: unknown = Reflect.get(window, 'roleRadarBoot');
        return boot instanceof Object && 'answers' in boot ? boot.answers : undefined;
      });
      expect(taken).toMatchObject([{ item: currentAiEngineer.order[0], value: '2' }]);
      expect(asked.filter((path) => path.endsWith('/'))).toEqual([`/${ASSESS}`]);
    } finally {
      await context.close();
    }
  });

  it(`asks for everything once, and for at most ${MOST_BYTES / 1000} kB until idle`, async () => {
    const asked: string[] = [];
    const bodies: Promise<number>[] = [];
    const server = await serveSite({ onRequest: (path) => asked.push(path) });
    const context = await (await launchChromium()).newContext();
    try {
      const page = await context.newPage();
      page.on('requestfinished', (request) =>
        bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
      );
      await page.goto(server.urlAt() + ASSESS);
      await waitUntilIdle(page);
      const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
      expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
      expect(bodies.length).toBe(asked.length);
      expect(bytes).toBeGreaterThan(MOST_BYTES / 2);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    } finally {
      await context.close();
    }
  });
});

describe('the first look into storage', () => {
  it('waits for the first frame of a visit, and comes before that of a reload', async () => {
    const context = await (await launchChromium()).newContext();
    try {
      // How far the document was when storage was read for the first time.
      await context.addInitScript(() => {
        const read = Storage.prototype.getItem;
        Storage.prototype.getItem = function (key) {
          const page = document.documentElement;
          page.dataset['firstRead'] ??= document.readyState;
          return read.call(this, key);
        };
      });
      const page = await context.newPage();
      await page.goto((await serveSite()).urlAt() + ASSESS);
      const first = page.locator('html[data-first-read]');
      await first.waitFor();
      expect(await first.getAttribute('data-first-read')).toMatch(/^(interactive|complete)$/);
      await page.locator('.rr-assess[data-asking="question"]').waitFor();
      await page.reload();
      await first.waitFor();
      expect(await first.getAttribute('data-first-read')).toBe('loading');
    } finally {
      await context.close();
    }
  });
});

describe('without a network from the idle page on', () => {
  it('the assessment goes on to the interactive result and its exports', async () => {
    const { page, context } = await openApp({
      path: ASSESS,
      // Asked for anew with each address; nothing shows without it.
      allow: [/favicon/],
    });
    await waitUntilIdle(page);
    await context.setOffline(true);
    await answerAtOnce(page, 1, 20);
    // Recharts' own surface: the picture before it has none.
    await page.locator('.rr-result .recharts-surface').waitFor();
    expect(await page.locator('.rr-result__number strong').innerText()).toMatch(/^\d/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });
});

describe('opening a result', () => {
  it('draws what stands below the profile after it, in a task and a layout of its own', async () => {
    const { page, urlOf } = await openApp({ path: 'favicon.svg' });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.rr-result__table') === null) return;
        observer.disconnect();
        const parts = [...document.querySelectorAll('.rr-result > section')].map(({ id }) => id);
        document.documentElement.dataset['firstParts'] = parts.join();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(urlOf(SHARED));
    await page.locator('.rr-result > section#answers').waitFor();
    const parts = await page.locator('html').getAttribute('data-first-parts');
    expect(parts).toContain('profile');
    expect(parts).not.toContain('answers');
  });
});

describe('the chart that takes the place of a result’s picture', () => {
  it.each(
    rowsToTry(
      [
        ['every competency', SHARED],
        ['one without evidence', `r/ai-engineer/#${withoutDocumentation()}`],
      ],
      1,
    ),
  )('shows the same pixels, and there is no frame without a shape: %s', async (_, path) => {
    const { page } = await openApp({
      path,
      context: { viewport: { width: 420, height: 900 } },
    });
    const plot = page.locator('.rr-result__radar .rr-radar__plot');
    await page.locator('.rr-result > section#answers').waitFor();
    expect(await page.locator('.recharts-surface').count()).toBe(0);
    const picture = await plot.screenshot();
    await page.evaluate(() => {
      const look = () => {
        const shapes = document.querySelectorAll('.rr-radar__plot path.rr-radar__you').length;
        if (shapes === 0) document.documentElement.dataset['shapeless'] = '';
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.keyboard.press('Shift');
    await page.locator('.rr-result .recharts-surface .rr-radar__goal').first().waitFor();
    const chart = await plot.screenshot();
    // The dashes begin a hundredth of a unit elsewhere; a shape or a name that moves is thousands.
    expect(await differingPixels(picture, chart)).toBeLessThan(30);
    expect(await page.locator('html[data-shapeless]').count()).toBe(0);
  });
});

/** Ratings of the quick form, none of them about documentation. */
function withoutDocumentation(): string {
  const rated = currentAiEngineer.indicators.filter(
    ({ competency, stage }) => competency !== 'DC' && stage === 1,
  );
  const responses = new Map(rated.map(({ id }, index) => [id, 1 + (index % 4)] as const));
  return encodeAnswers({ role: layoutOf(currentAiEngineer), responses });
}

/** Pixels of two pictures that are seen to differ: by more than a tenth in any channel. */
async function differingPixels(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([one, other].map(pixelsOf));
  expect(first?.length).toBeGreaterThan(0);
  expect(second?.length).toBe(first?.length);
  return [...(first ?? [])].filter((value, at) => Math.abs(value - (second?.[at] ?? 0)) > 25)
    .length;
}

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** Pages that come alive where scripts and styles arrive late. */
const PAGES = [
  '',
  'roles/ai-engineer/',
  ASSESS,
  'roles/ai-engineer/result/',
  SHARED,
  EARLIER,
  'compare/',
  'embed-kit/',
  'embed/ai-engineer/',
];

describe('no page’s layout moves while it hydrates on a slow connection', () => {
  it.each(
    rowsToTry(
      [
        { width: 412, height: 823 },
        { width: 1280, height: 800 },
        { width: 1280, height: 2000 },
      ],
      1,
    ),
  )('at $width × $height', async (viewport) => {
    const server = await serveSite({
      fault: (file) => (file.startsWith('/assets/') ? { delay: 400 } : undefined),
    });
    const moves: [string, unknown][] = [];
    const waiting = PAGES.values();
    const openInTurn = async () => {
      for (const path of waiting) {
        moves.push([path, await layoutMoves(server.urlAt() + path, viewport)]);
      }
    };
    // They wait for their files, so three can wait together.
    await Promise.all([openInTurn(), openInTurn(), openInTurn()]);
    expect(Object.fromEntries(moves)).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
  });
});

/** Layout shifts of a page until half a second after its last request, with what shifted. */
async function layoutMoves(
  address: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<unknown> {
  const context = await (await launchChromium()).newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moves: string[] = [];
      Reflect.set(window, 'moves', moves);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: unknown = Reflect.get(entry, 'sources');
          const nodes = Array.isArray(sources) ? sources : [];
          const names = nodes.map((source: { node: Node | null }) =>
            source.node instanceof Element
              ? `${source.node.tagName}.${source.node.getAttribute('class')}`
              : source.node?.textContent,
          );
          moves.push(`${String(Reflect.get(entry, 'value'))} ${names.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return await page.evaluate(() => Reflect.get(window, 'moves') as unknown);
  } finally {
    await context.close();
  }
}
