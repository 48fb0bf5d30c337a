import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules about colours: a page's two themes differ in nothing else. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Violations of axe's rules, with their elements. Runs axe over the DevTools protocol, because the
 * page's content security policy would block an injected script.
 */
export async function findAxeViolations(
  page: Page,
  which: 'every rule' | 'rules about colour' = 'every rule',
): Promise<readonly string[]> {
  const isAll = which === 'every rule';
  const runOnly = isAll ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR };
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], runOnly })})
      .then(({ violations, passes }) => JSON.stringify({ checked: passes.length, found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any, all, none }) => target.join(' ') + ' ' + [...any, ...all, ...none].map(({ message }) => message).join(', ')).join(' | ')) }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const { checked, found } = JSON.parse(String(result.value)) as {
    checked: number;
    found: string[];
  };
  // Guards against a run that checked nothing. A careers page around a frame has none of our colours.
  if (isAll) expect(checked).toBeGreaterThan(5);
  return found;
}
