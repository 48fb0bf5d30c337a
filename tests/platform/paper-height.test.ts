import { describe, expect, it } from 'vitest';
import { resolveForPrint } from '#platform/paper-height.ts';

describe('the condition of a style rule, on paper', () => {
  it.each([
    ['print', 'all'],
    ['screen', 'not all'],
    ['(width >= 60rem)', 'not all'],
    ['(width >= 36rem)', 'all'],
    ['(width < 36rem)', 'not all'],
    ['(width <= 680px)', 'all'],
    ['(width > 680px)', 'not all'],
    ['(min-width: 30rem)', 'all'],
    ['(max-width: 30rem)', 'not all'],
    ['screen and (width >= 20rem)', 'not all'],
    ['print and (width >= 20rem)', 'all'],
    // Conditions that paper doesn't decide stay.
    ['(prefers-reduced-motion: reduce)', '(prefers-reduced-motion: reduce)'],
    ['screen and (prefers-color-scheme: dark)', 'not all'],
    ['(hover: hover) and (width >= 36rem)', '(hover: hover)'],
    ['(hover: hover) and (width >= 60rem)', 'not all'],
    ['(height >= 26rem)', '(height >= 26rem)'],
  ])('%s', (condition, there) => {
    expect(resolveForPrint(condition)).toBe(there);
  });
});
