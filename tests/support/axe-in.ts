import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that are broken, with the places; run outside the page's own policy. */
export async function axeIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations, passes }) => JSON.stringify({ looked: passes.length, found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any, all, none }) => target.join(' ') + ' ' + [...any, ...all, ...none].map(({ message }) => message).join(', ')).join(' | ')) }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const { looked, found } = JSON.parse(String(result.value)) as { looked: number; found: string[] };
  expect(looked).toBeGreaterThan(5);
  return found;
}
