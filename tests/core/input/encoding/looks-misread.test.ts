import { describe, expect, it } from 'vitest';
import { decodeText } from '#core/input/encoding/decode-text.ts';
import { looksMisread } from '#core/input/encoding/looks-misread.ts';

describe('names', () => {
  it.each([
    'Anna Müller-Größer',
    'José María Núñez, Mª Ángeles',
    'Seán O´Brien',
    'Núria Pal·là',
    'Jákup Høgnadóttir',
    'Þórður Guðmundsson',
    'Nguyễn Thị Hương',
    'Łukasz Żółć',
    'Ayşe Yılmaz',
    '王芳',
    'Иван Петров',
    'דנה כהן',
    'Zoë (she/her) 🎉',
    '“Ann” – the boss',
    '',
  ])('%s looks right', (name) => {
    expect(looksMisread(name)).toBe(false);
  });

  it.each([
    ['a lost letter', 'M\uFFFDller'],
    ['Japanese of Excel', decodeText(Uint8Array.from([0x8d, 0xb2, 0x93, 0xa1, 0x89, 0xd4]))],
    ['Chinese of Excel', decodeText(Uint8Array.from([0xcd, 0xf5, 0xb7, 0xbc]))],
    ['Hebrew of Excel', decodeText(Uint8Array.from([0xe3, 0xf0, 0xe4]))],
    ['Thai of Excel', decodeText(Uint8Array.from([0xca, 0xc1, 0xaa, 0xd2, 0xc2]))],
    ['UTF-8 that lost a byte', 'MÃ¼lle¼'],
  ])('look misread: %s', (_, name) => {
    expect(looksMisread(name)).toBe(true);
  });
});
