import { describe, expect, it } from 'vitest';
import { decodeText } from '#core/input/encoding/decode-text.ts';
import { pickCodePage } from '#core/input/encoding/code-pages.ts';

/** The bytes of a text in a code page, by its own decoder. */
function encode(text: string, page: keyof typeof SEEDS): Uint8Array {
  const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const decode = pickCodePage(SEEDS[page]);
  const upper = decode(all);
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : upper.indexOf(letter) + 128;
  });
}

/** A few bytes that can only be words of this code page. */
const SEEDS = {
  'windows-1252': Uint8Array.from([0x4a, 0xf6, 0x72, 0x67]),
  'windows-1250': Uint8Array.from([0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a]),
  'mac-roman': Uint8Array.from([0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72]),
  'windows-1251': Uint8Array.from([0xc8, 0xe2, 0xe0, 0xed]),
  'windows-1254': Uint8Array.from([0x59, 0xfd, 0x6c, 0x6d, 0x61, 0x7a, 0x20, 0xdd, 0x7a]),
  'windows-1253': Uint8Array.from([0xcd, 0xdf, 0xea, 0xef, 0xf2]),
} as const;

const list = (...names: readonly string[]) =>
  `Name;Link\r\n${names.map((name) => `${name};https://x.example/r/ai-engineer/#1ABC\r\n`).join('')}`;

describe('the code page of a list', () => {
  it('is known by its letters', () => {
    expect(Object.values(SEEDS).map((seed) => pickCodePage(seed)(seed))).toEqual([
      'Jörg',
      'Łukasz',
      'Müller',
      'Иван',
      'Yılmaz İz',
      'Νίκος',
    ]);
  });

  it.each<readonly [keyof typeof SEEDS, readonly string[]]>([
    ['windows-1252', ['Jörg Müller', 'Zoë Œuvre', 'François Lefèvre', 'Søren Kierkegård']],
    ['windows-1252', ['Þorsteinn Guðmundsson', 'Ólafur Arnalds']],
    ['windows-1252', ['Núria Peña', 'João Gonçalves', 'Niccolò Forlì']],
    ['windows-1252', ['Dušan Tadic', 'Žan Košir', 'Tomáš Novotný']],
    ['windows-1252', ['Conor O’Brien', 'Ann D’Arcy', 'Luca dell’Orto', 'The manager’s choice']],
    ['windows-1252', ['Rémi, aujourd’hui', 'Chloé – jusqu’ici']],
    ['windows-1252', ['Bjørn Ångström', 'ÅSE ØSTBY', 'JÜRGEN GRÖSSER']],
    ['windows-1250', ['Łukasz Wójcik', 'Małgorzata Gołębiewska', 'Żaneta Ćwik']],
    ['windows-1250', ['Jiří Dvořák', 'Černý Vít', 'Němec Růžena', 'Šárka Žďárská']],
    ['windows-1250', ['Ľubomír Kováč', 'Erzsébet Szűcs', 'Győző Őry']],
    ['windows-1250', ['ŁUKASZ ŻÓŁĆ', 'Jörg Müller']],
    ['windows-1250', ['Đorđe Čolić', 'Ştefan', 'Mihăiţă Brânză']],
    ['mac-roman', ['Jörg Müller', 'Zoë Größer', 'Änne Öhler']],
    ['mac-roman', ['François Lefèvre', 'José Rodríguez', 'Begoña Núñez', 'João Simões']],
    ['mac-roman', ['Søren Ångström', 'María Peña']],
    ['windows-1254', ['Ayşe Yılmaz', 'Çağlar Ünal', 'İbrahim Öztürk']],
    ['windows-1254', ['Şule Kılıç', 'Gökçe Işık', 'Ali Veli']],
    ['windows-1254', ['OĞUZ ŞAHİN', 'Kâmil Yıldırım', 'Jörg Müller']],
    ['windows-1252', ['Eyþór Ýmir', 'Guðrún Þórðardóttir', 'Ægir Sveinsson']],
    ['windows-1252', ['Nový Jan', 'Þór Jónsson']],
    ['windows-1251', ['Иван Петров', 'Жанна Щукина', 'Євген Їжакевич', 'ЮРИЙ ёлкин', 'Ann Lee']],
    ['windows-1253', ['Νίκος Παπαδόπουλος', 'Ελένη Ζώη', 'Γιώργος Άγγελος']],
  ])('%s: %s', (page, names) => {
    expect(decodeText(encode(list(...names), page))).toBe(list(...names));
  });

  it('doesn’t touch lines in UTF-8 beside it', () => {
    const mixed = [...Buffer.from('Jörg Łukasz\n'), ...encode('Łukasz\nŻaneta\n', 'windows-1250')];
    expect(decodeText(Uint8Array.from(mixed))).toBe('Jörg Łukasz\nŁukasz\nŻaneta\n');
  });

  it('is picked by the beginning of a long list', () => {
    const names = Array.from({ length: 4000 }, () => 'Łukasz Wójcik');
    expect(decodeText(encode(list(...names), 'windows-1250'))).toBe(list(...names));
  });
});
