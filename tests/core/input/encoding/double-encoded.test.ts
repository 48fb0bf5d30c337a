import { describe, expect, it } from 'vitest';
import { undoDoubleEncoding } from '#core/input/encoding/double-encoded.ts';
import { growthOf } from '#tests/support/growth.ts';

/** What a program shows that reads the UTF-8 of a text as ISO 8859-1. */
const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('words that were read in a wrong encoding', () => {
  it.each([
    ['MÃ¼ller', 'Müller'],
    ['FranÃ§ois LefÃ¨vre', 'François Lefèvre'],
    ['JosÃ© RodrÃ\u00ADguez', 'José Rodríguez'],
    ['Å\u0081ukasz Å¼Ã³Å‚Ä‡', 'Łukasz żółć'],
    ['BjÃ¸rn Ã…ngstrÃ¶m', 'Bjørn Ångström'],
    ['ZoÃ«;AndrÃ¡s', 'Zoë;András'],
    ['AyÅŸe YÄ±lmaz, Ä°brahim', 'Ayşe Yılmaz, İbrahim'],
    ['Oâ€™Brien â€“ Smith', 'O’Brien – Smith'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
    ['çŽ‹èŠ³', '王芳'],
    ['voilÃ\u00A0', 'voilà'],
    ['MĂĽller', 'Müller'],
    ['M√ºller and Zo√´', 'Müller and Zoë'],
    ['РђРЅРЅР°', 'Анна'],
    ['РџС‘С‚СЂ', 'Пётр'],
    ['MÃƒÂ¼ller', 'Müller'],
    [misread('Jörg Größer'), 'Jörg Größer'],
    [misread('สมชาย ใจดี'), 'สมชาย ใจดี'],
    [misread('דנה כהן'), 'דנה כהן'],
  ])('%s is %s', (text, expected) => {
    expect(undoDoubleEncoding(text)).toBe(expected);
  });

  it.each([
    'Anna Müller',
    'JOÃO GONÇALVES',
    'MAÇÃ”',
    'São Paulo, Ängelholm, Åse, Œuvre',
    'Łukasz Żółć, Jiří, Đorđe',
    'Иванова Анна, Зі, Пё, її',
    'Νίκος Παππάς',
    '王芳 佐藤花子 김민수',
    '20 °C, 5 £, 3 × 4, √2, ½',
    'naïve “quotes” and ‘more’…',
    'emoji 🎉 and ✅',
    'plain',
    '',
  ])('%s stays as it is', (text) => {
    expect(undoDoubleEncoding(text)).toBe(text);
  });

  it('takes time in proportion to the length', () => {
    const make = (size: number) => 'MÃ¼ller é'.repeat(size / 9) + 'é'.repeat(size);
    expect(growthOf(make, undoDoubleEncoding, 20_000)).toBeLessThan(9);
  });
});
