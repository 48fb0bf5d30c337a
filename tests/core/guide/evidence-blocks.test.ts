import { expect, it } from 'vitest';
import { evidenceBlocks } from '#core';

const URL_OF = 'https://example.com/a';
const quote = { kind: 'quote', label: 'Shown:', text: 'A review' };
const link = { kind: 'link', label: 'Shown:', text: URL_OF, url: URL_OF };

it.each([
  [undefined, []],
  [{ text: 'A review', url: null }, [quote]],
  [{ text: '', url: URL_OF }, [link]],
  [{ text: 'A review', url: URL_OF }, [quote, link]],
])('evidence stands in a guide as it was given: %j', (evidence, blocks) => {
  expect(evidenceBlocks(evidence, 'Shown:')).toEqual(blocks);
});
