import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, DIST, launchChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const stylesheet = `/assets/${readdirSync(join(DIST, 'assets')).find((name) => name.endsWith('.css'))}`;

/** One of every kind of page that begins with a part of the styles. */
const PAGES = [
  '',
  'roles/ai-engineer/',
  'roles/ai-engineer/assess/',
  'roles/ai-engineer/result/',
  'r/ai-engineer/',
  'r/ai-engineer/full-match/',
  'compare/',
  'my-results/',
  'compare-roles/',
  'embed-kit/',
  'studio/',
  'embed/ai-engineer/',
];

/** Runs in the page: where every element is and how it looks, a line for each. */
function look(): string[] {
  const shown =
    /^(?:display|position|visibility|opacity|color|background-(?:color|image)|border-.*|outline-.*|font-.*|line-height|letter-spacing|text-.*|list-style-type|padding-.*|margin-.*|fill|stroke.*|box-shadow|content|white-space-collapse)$/;
  const properties = [...getComputedStyle(document.body)].filter((name) => shown.test(name));
  return [...document.querySelectorAll('body, body *')]
    .filter((element) => !element.closest('template, noscript, script'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const looks = ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== '' && style.content === 'none') return [];
        return properties.map((name) => `${name}${pseudo}: ${style.getPropertyValue(name)}`);
      });
      const name = `${element.tagName}.${element.getAttribute('class')}`;
      return [name, [x, y, width, height].join(' '), ...looks].join('; ');
    });
}

describe('the styles that stand in a page', () => {
  it.each(rowsToTry(PAGES, 5))('show it as all styles do: /%s', async (path) => {
    // The app stays away, so that nothing but the styles changes.
    const server = await serveSite({
      fault: (file) => (file.endsWith('.js') ? { status: 404 } : undefined),
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await (
        await launchChromium()
      ).newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: colorScheme === 'light' ? 412 : 1280, height: 823 },
      });
      try {
        const page = await context.newPage();
        await page.goto(server.urlAt() + path);
        // As if answers had been saved, and as if the app could not be had.
        await page.evaluate(() => document.documentElement.setAttribute('data-saved', ''));
        await page.locator('#missing-part').waitFor();
        await page.evaluate(() => document.documentElement.removeAttribute('data-drawing'));
        const first = await page.evaluate(look);
        expect(first.length).toBeGreaterThan(20);
        await page.evaluate(
          (href) =>
            new Promise((resolve, reject) => {
              const link = document.createElement('link');
              link.rel = 'stylesheet';
              link.href = href;
              link.addEventListener('load', resolve);
              link.addEventListener('error', reject);
              document.head.append(link);
            }),
          stylesheet,
        );
        const all = await page.evaluate(look);
        const changed = all.flatMap((line, index) => {
          const before = first[index]?.split('; ') ?? [];
          return line
            .split('; ')
            .filter((part, place) => part !== before[place])
            .map((part, at) => (at === 0 ? `${line.split('; ', 1)[0]}: ${part}` : part));
        });
        expect(changed, changed.slice(0, 5).join('\n')).toEqual([]);
      } finally {
        await context.close();
      }
    }
  });

  it('show a filled-in result at once where less motion is asked for', async () => {
    const { page } = await openApp({
      path: '/r/ai-engineer/',
      context: { reducedMotion: 'reduce' },
      fault: (file) => (file.endsWith('.js') ? { status: 404 } : undefined),
      allow: [/404/],
    });
    await page.locator('main h1').waitFor();
    const shown = await page.evaluate(async () => {
      const isShown = () =>
        document.querySelector('main')?.checkVisibility({ visibilityProperty: true });
      document.documentElement.setAttribute('data-drawing', '');
      // Once the page has been drawn hidden, a transition would hold it back for another frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const before = isShown();
      document.documentElement.removeAttribute('data-drawing');
      return [before, isShown()];
    });
    expect(shown).toEqual([false, true]);
  });
});

/** Runs in the page: the fonts of the letters that are shown, one for each family, style, weight and size. */
function fontsShown(): string[] {
  const fonts = [...document.querySelectorAll('header *, main *')]
    .filter((element) => [...element.childNodes].some(({ nodeValue }) => nodeValue?.trim()))
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => getComputedStyle(element))
    .map(({ fontFamily, fontStyle, fontWeight, fontSize }) =>
      [fontFamily, fontStyle, fontWeight, fontSize].join(' '),
    );
  return [...new Set(fonts)].sort();
}

describe('a question on a phone', () => {
  it.each(['roles/ai-engineer/assess/', 'embed/ai-engineer/'])(
    'has four fonts to open before it shows: /%s',
    async (path) => {
      const server = await serveSite({
        fault: (file) => (file.endsWith('.js') ? { status: 404 } : undefined),
      });
      const page = await (
        await launchChromium()
      ).newPage({ viewport: { width: 390, height: 844 } });
      try {
        await page.goto(new URL(path, server.urlAt()).href);
        expect(await page.evaluate(fontsShown)).toHaveLength(4);
      } finally {
        await page.close();
      }
    },
  );
});
