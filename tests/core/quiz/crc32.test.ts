import { expect, it } from 'vitest';
import { crc32 } from '../../../src/core/quiz/crc32.ts';

// Check values from the catalogue of parametrised CRC algorithms and from zlib.
it.each([
  ['', '00000000'],
  ['123456789', 'cbf43926'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
])('gives the published value of %j', (text, crc) => {
  expect(crc32(text)).toBe(crc);
});

it('distinguishes code units with equal low bytes', () => {
  expect(crc32('a')).not.toBe(crc32('š')); // U+0061 and U+0161
});
