import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding } from '#core/input/encoding/decode-text.ts';
import { growthOf } from '#tests/support/growth.ts';

const TEXT =
  'Name;Link\r\nJörg Ångström;https://x.example/#1\r\nZoë “Œuvre” €;#2\r\nЖеня 王芳 😀;#3\r\n';
const LATIN = 'Name;Link\r\nJörg Ångström;https://x.example/#1\r\nZoë “Œuvre” – Š €;#2\r\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, order: 'le' | 'be') {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  return order === 'le' ? bytes : bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}
/**
 * 0x80 to 0x9F of https://encoding.spec.whatwg.org/index-windows-1252.txt; Node's own decoder only
 * supports Latin-1.
 */
const UPPER = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
  0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
  0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
const ANSI = Array.from({ length: 256 }, (_, byte) =>
  String.fromCharCode(byte >= 0x80 && byte < 0xa0 ? (UPPER[byte - 0x80] ?? 0) : byte),
).join('');
const ansi = (text: string) => Uint8Array.from(text, (letter) => ANSI.indexOf(letter));

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16LE with a mark', utf16(`\uFEFF${TEXT}`, 'le'), TEXT],
    ['UTF-16LE without one', utf16(TEXT, 'le'), TEXT],
    ['UTF-16BE with a mark', utf16(`\uFEFF${TEXT}`, 'be'), TEXT],
    ['UTF-16BE without one', utf16(TEXT, 'be'), TEXT],
    ['Windows-1252', ansi(LATIN), LATIN],
    ['ASCII', utf8('#1ABC'), '#1ABC'],
    ['nothing', new Uint8Array(), ''],
    ['a mark alone', utf8('\uFEFF'), ''],
    [
      'UTF-8 and Windows-1252 one after another',
      Uint8Array.from([...utf8('Jörg\n'), ...ansi('Zoë\n')]),
      'Jörg\nZoë\n',
    ],
    [
      'UTF-8 that was cut inside a letter',
      utf8('Jörg Müller Zoë').slice(0, -1),
      'Jörg Müller Zo\uFFFD',
    ],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('knows all of Windows-1252', () => {
    const all = ANSI.slice(0xa0).replaceAll('\n', '');
    expect(decodeText(ansi(`x ${ANSI.slice(0x80, 0xa0)} é ${all}`))).toBe(
      `x ${ANSI.slice(0x80, 0xa0)} é ${all}`,
    );
  });

  it('agrees with the platform about every valid and every invalid UTF-8 sequence', () => {
    const points = [0x7f, 0x80, 0x7ff, 0x800, 0xfff, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff];
    const text = points.map((point) => String.fromCodePoint(point)).join('');
    expect(decodeText(utf8(text))).toBe(text);
    // Overlong, a lone surrogate, beyond Unicode: among valid sequences, each gives a replacement
    // character.
    for (const bad of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
    ]) {
      const read = decodeText(Uint8Array.from([...utf8('éééééé'), ...bad]));
      expect(read).toBe(`éééééé${'\uFFFD'.repeat(bad.length)}`);
    }
  });

  it('does not detect UTF-16 from a stray zero byte', () => {
    expect(detectEncoding(utf8(`a\0b ${'links '.repeat(20)}`))).toBe('bytes');
  });

  it('takes time in proportion to the length', () => {
    const make = (size: number) => utf8('Jörg;https://x.example/#1ABC\n'.repeat(size / 30));
    expect(growthOf(make, decodeText, 200_000)).toBeLessThan(9);
  });
});
