import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe reads from colours, the only thing in which one page's two themes differ. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** Rules of axe that are broken, with the places; run outside the page's own policy. */
export async function axeIn(
  page: Page,
  which: 'every rule' | 'rules about colour' = 'every rule',
): Promise<readonly string[]> {
  const isAll = which === 'every rule';
  const runOnly = isAll ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR };
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], runOnly })})
      .then(({ violations, passes }) => JSON.stringify({ looked: passes.length, found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any, all, none }) => target.join(' ') + ' ' + [...any, ...all, ...none].map(({ message }) => message).join(', ')).join(' | ')) }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const { looked, found } = JSON.parse(String(result.value)) as { looked: number; found: string[] };
  // Axe that looked at nothing has proved nothing; a careers page around a frame has no colours of ours.
  if (isAll) expect(looked).toBeGreaterThan(5);
  return found;
}
