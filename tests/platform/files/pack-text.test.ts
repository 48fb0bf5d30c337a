import { readFileSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONGEST_PACKED, packText, unpackText } from '#platform/files/pack-text.ts';

const packed = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64url');

describe('a text in an address', () => {
  it.each(['', 'a', 'Größe, “Anführung”, 漢字 🙂', '{"a": 1}'.repeat(2_000)])(
    'comes out as it went in',
    async (text) => {
      const made = await packText(text);
      expect(made).toMatch(/^[\w-]+$/);
      expect(await unpackText(made ?? '')).toBe(text);
    },
  );

  it('is none where it is too long', async () => {
    const role = readFileSync('public/roles/ai-engineer/2.json', 'utf8');
    expect(await packText(role)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['other letters', 'a b'],
    ['no deflated text', 'AAAA'],
    ['a cut one', packed('Some words that are long enough to be cut off').slice(0, -6)],
    ['a bomb', packed('x'.repeat(2_000_000))],
    ['a long one', 'A'.repeat(LONGEST_PACKED + 1)],
  ])('is refused: %s', async (_, text) => {
    expect(await unpackText(text)).toBeNull();
  });
});
