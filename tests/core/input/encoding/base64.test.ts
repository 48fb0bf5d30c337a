import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64 } from '#core/input/encoding/base64.ts';

it('decodes what the platform encodes, in both alphabets', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const standard = Buffer.from(bytes).toString('base64');
      expect(decodeBase64(standard)).toEqual(bytes);
      expect(decodeBase64(standard.replace(/(.{5})/g, '$1\r\n'))).toEqual(bytes);
      expect(decodeBase64(Buffer.from(bytes).toString('base64url'))).toEqual(bytes);
    }),
  );
});
