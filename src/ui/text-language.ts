/** Attributes of an element whose text is in another language than the page; otherwise empty. */
export type TextLanguage = { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };

/** For text in the page's own language. */
export const SAME_LANGUAGE: TextLanguage = {};

/** Scripts written from right to left, of those in current use (Unicode, UAX 24 and UAX 9). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The attributes for text in the language `of`, on a page in the language `around`. */
export function textLanguage(of: string, around: string): TextLanguage {
  if (of.toLowerCase() === around.toLowerCase()) return SAME_LANGUAGE;
  return { lang: of, dir: isRightToLeft(of) ? 'rtl' : 'ltr' };
}

function isRightToLeft(tag: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');
  } catch {
    // Shaped like a language tag, but invalid.
    return false;
  }
}

export type Piece = { readonly at: number; readonly text: string; readonly isPart: boolean };

/**
 * Splits a sentence where one of the parts starts or ends; if two start at the same place, the
 * longer one wins.
 */
export function splitAtParts(sentence: string, parts: readonly string[]): readonly Piece[] {
  const wanted = [...new Set(parts)].filter(Boolean).sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let begun = 0;
  let at = 0;
  const end = (to: number, isPart: boolean) => {
    if (to > begun) pieces.push({ at: begun, text: sentence.slice(begun, to), isPart });
    begun = to;
  };
  while (at < sentence.length) {
    const found = wanted.find((part) => sentence.startsWith(part, at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    end(at, false);
    at += found.length;
    end(at, true);
  }
  end(at, false);
  return pieces;
}

/** Isolates right-to-left text inside a drawing, where `dir` would move its anchor. */
export function isolate(text: string, { dir }: TextLanguage): string {
  return dir === 'rtl' ? `\u2067${text}\u2069` : text;
}
