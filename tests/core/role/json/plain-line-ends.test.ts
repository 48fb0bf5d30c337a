import { expect, it } from 'vitest';
import { plainLineEnds } from '#core';

it.each([
  ['{\r\n  "a": 1\r\n}\r\n', '{\n  "a": 1\n}\n'],
  ['{\n  "a": 1\n}\n', '{\n  "a": 1\n}\n'],
  // Alone it is no line end of any editor or git of today, and so content.
  ['a\rb', 'a\rb'],
])('%j is hashed as %j', (text, hashed) => {
  expect(plainLineEnds(text)).toBe(hashed);
});
