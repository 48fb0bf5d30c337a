import { elementAt } from '../../element-at.ts';

/** An encoding with one byte for each character, of which the first 128 are ASCII. */
type CodePage = {
  /** The characters of 0x80 to 0xFF (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings). */
  readonly upper: string;
  /** True if the letters beyond ASCII of a word can stand together in one of its languages. */
  readonly isWord: (word: string) => boolean;
  /** True if its languages have most of their letters at 0xA0 and above. */
  readonly isHigh?: true;
};

const LATIN_1 =
  '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

/** German, French, Spanish and Catalan, Portuguese, Italian, the North, Dutch. */
const WESTERN = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áàéèíïñóòúüç',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöæøéèüôò',
  'áéèëêïíöóüú',
];
/** Icelandic, Faroese, Estonian, and names of Czechs that need no more. */
const FURTHER_WESTERN = ['áðéíóúýþæö', 'áðíóúýæøö', 'äõöüšž', 'áäéíóôúýšž'];
/** Turkish; "İ" is small as "i" with a dot above. */
const TURKISH = ['çğıöşüâîû\u0307'];
/** What Icelandic and Czech never have: these are "ş", "ğ" and "ı" of Turkish names. */
const TURKISH_AS_WESTERN = /(?<=[aeiouyáéíóúýöü])þ|^ð|[aeiouyáéíóúöü]ý|ý[aeiouyáéíóúöü]|ý\p{L}*ý/iu;
/** Polish, Czech, Slovak, Hungarian, Romanian, Croatian, German, and French without its graves. */
const CENTRAL = [
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîşţ',
  'čćđšž',
  'äöüß',
  'âçéëîô',
];

/** In order of preference where a text reads as well in several. */
const CODE_PAGES: readonly CodePage[] = [
  {
    // Windows-1252; its five unassigned bytes map to themselves.
    upper: `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ${LATIN_1}`,
    isWord: (word) =>
      !TURKISH_AS_WESTERN.test(word) && isIn([...WESTERN, ...FURTHER_WESTERN])(word),
  },
  {
    // Windows-1254; its unassigned bytes map to themselves.
    upper:
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8D\x8E\x8F\x90‘’“”•–—˜™š›œ\x9D\x9EŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
    // "Þ" and "þ" of Icelandic are "Ş" and "ş" here, and no Turkish word begins with "Ğ".
    isWord: (word) => !word.toLowerCase().startsWith('ğ') && isIn(TURKISH)(word),
  },
  {
    // Windows-1250.
    upper:
      '€\x81‚\x83„…†‡\x88‰Š‹ŚŤŽŹ\x90‘’“”•–—\x98™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    isWord: isIn(CENTRAL),
    isHigh: true,
  },
  {
    // Mac OS Roman.
    upper:
      'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
    isWord: isIn(WESTERN),
  },
  {
    // Windows-1251.
    upper:
      'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    isWord: (word) => /^\p{Script=Cyrillic}+$/u.test(word),
  },
  {
    // Windows-1253; its unassigned bytes map to themselves.
    upper:
      '€\x81‚ƒ„…†‡\x88‰\x8A‹\x8C\x8D\x8E\x8F\x90‘’“”•–—\x98™\x9A›\x9C\x9D\x9E\x9F\u00A0΅Ά£¤¥¦§¨©\xAA«¬\u00AD®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\xD2ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\xFF',
    // Russian has its "а" where Greek has a letter that hardly any word needs.
    isWord: (word) => /^(?!.*[ΰΐ])\p{Script=Greek}+$/u.test(word),
  },
];

function isIn(alphabets: readonly string[]): CodePage['isWord'] {
  return (word) => {
    const letters = word.toLowerCase().replace(/[a-z]/g, '').split('');
    // No language of these writes whole words in accented letters.
    if (letters.length === word.length && word.length > 2) return false;
    return alphabets.some((alphabet) => letters.every((letter) => alphabet.includes(letter)));
  };
}

/** How much of a text is enough to tell its code page. */
export const CODE_PAGE_SAMPLE_BYTES = 64 * 1024;

/**
 * Picks the code page in which the most words of a text that isn't UTF-8 could be words of one
 * language; Windows-1252 where that doesn't tell. Returns its decoder.
 */
export function pickCodePage(bytes: Uint8Array): (bytes: Uint8Array) => string {
  const isLow = !bytes.some((byte) => byte >= 0xa0);
  const costs = CODE_PAGES.map(
    (page) => costOf(decodeIn(page, bytes), page) + (isLow && page.isHigh === true ? 0.5 : 0),
  );
  const best = elementAt(CODE_PAGES, costs.indexOf(Math.min(...costs)));
  return (line) => decodeIn(best, line);
}

/** The bytes that a text was read from in each code page that has all its characters. */
export function* bytesOfText(text: string): Generator<Uint8Array> {
  for (const { upper } of CODE_PAGES) {
    const bytes = Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      // The C1 controls of ISO 8859-1 stand for their own bytes.
      return code < 0xa0 ? code : upper.indexOf(character) + 0x80;
    });
    if (!bytes.includes(0x7f)) yield Uint8Array.from(bytes);
  }
}

/** True for a word that can be one of a language of some code page. */
export function isKnownWord(word: string): boolean {
  return CODE_PAGES.some(({ isWord }) => isLikely(word.replace(AROUND, ''), isWord));
}

function decodeIn({ upper }: CodePage, bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80),
  ).join('');
}

/** Letters and what stands among them, without ASCII's signs, digits and white space. */
const WORDS = /[^\u0000-\u0040\u005B-\u0060\u007B-\u007F\u00A0]+/g;
/** Signs that may stand right before and after a word. */
const AROUND = /^[“”„‚‘’«»‹›¿¡•]+|[“”„‚‘’«»‹›…–—•·©®™ªº]+$/gu;

/** How many words can't be words. */
function costOf(text: string, { isWord }: CodePage): number {
  const words = Array.from(text.matchAll(WORDS), ([word]) => word.replace(AROUND, ''));
  return words.filter((word) => /\p{L}/u.test(word) && !isLikely(word, isWord)).length;
}

/**
 * An apostrophe in a word: before a capital, a vowel or h as in D’Angelo and aujourd’hui, and in
 * English endings. Elsewhere the byte is a letter of another encoding, as in "Rodr’guez".
 */
const APOSTROPHE = /’(?=\p{Lu}|[aeiou]\p{L}|[^\u0000-\u007F]|h|(?:s|t|ll|re|ve|d|m)$)/u;

/** A capital beyond ASCII among small letters, or the other way round; "McCoy" is ASCII. */
const ODD_CASE = /\p{L}(?![A-Z])\p{Lu}\p{Ll}|\p{Ll}(?![A-Z])\p{Lu}|(?![a-z])\p{Ll}[A-Z]/u;

function isLikely(word: string, isWord: CodePage['isWord']): boolean {
  return word.split(APOSTROPHE).every((part) => {
    return (
      /^[\p{L}\p{M}]*$/u.test(part) &&
      !ODD_CASE.test(part) &&
      (/^[a-z]*$/i.test(part) || isWord(part))
    );
  });
}
