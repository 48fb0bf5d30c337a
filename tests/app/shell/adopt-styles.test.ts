// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { adoptStyles } from '#app/shell/adopt-styles.ts';

it('adds styles to a page once, after those it has', () => {
  const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const before = new CSSStyleSheet();
  const page = { adoptedStyleSheets: [before] } as unknown as Document;
  adoptStyles('p { margin: 0 }', page);
  adoptStyles('p { margin: 0 }', page);
  adoptStyles('a { color: red }', page);
  expect(page.adoptedStyleSheets).toHaveLength(3);
  expect(page.adoptedStyleSheets[0]).toBe(before);
  expect(replaced.mock.calls).toEqual([['p { margin: 0 }'], ['a { color: red }']]);
});
