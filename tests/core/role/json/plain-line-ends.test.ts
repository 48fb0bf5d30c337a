import { expect, it } from 'vitest';
import { plainLineEnds } from '#core';

it.each([
  ['{\r\n  "a": 1\r\n}\r\n', '{\n  "a": 1\n}\n'],
  ['{\n  "a": 1\n}\n', '{\n  "a": 1\n}\n'],
  // A lone carriage return isn't a line ending in current editors or git, so it is content.
  ['a\rb', 'a\rb'],
])('%j is hashed as %j', (text, hashed) => {
  expect(plainLineEnds(text)).toBe(hashed);
});
