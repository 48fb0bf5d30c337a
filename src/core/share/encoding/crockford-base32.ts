/**
 * Crockford's base32: digits and capitals without I, L, O and U. Survives chats, email and QR
 * codes.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Characters skipped between symbols: white space, hyphens, soft hyphens and zero-width characters,
 * which mail programs, word processors and typesetting software insert.
 */
const IGNORED = /[\s\-\u00AD\u200B-\u2011\u2060\uFEFF]/;

/** The symbols at the start of a text. */
export type SymbolRun = {
  /** Values 0 to 31, in order. */
  readonly symbols: readonly number[];
  /** True when a letter outside the alphabet ended the run: the code was changed, not cut off. */
  readonly torn: boolean;
};

/** Writes symbol values (0 to 31) as upper-case text. */
export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
}

/**
 * Reads symbols from the start of a text, up to the first character that can't be part of a code or
 * up to `limit` symbols. Case-insensitive; O is read as 0, I and L as 1.
 */
export function readSymbols(text: string, limit: number): SymbolRun {
  const symbols: number[] = [];
  for (const character of text) {
    if (symbols.length >= limit) break;
    const symbol = symbolOf(character);
    if (symbol >= 0) symbols.push(symbol);
    else if (!IGNORED.test(character)) return { symbols, torn: /\p{L}|\p{N}/u.test(character) };
  }
  return { symbols, torn: false };
}

/** ASCII only, because upper-casing turns some other letters (ı, ſ, ﬆ) into ASCII. */
const SYMBOL_BY_CODE = Array.from({ length: 128 }, (_, code) => {
  const capital = String.fromCharCode(code).toUpperCase();
  if (capital === 'O') return 0;
  return capital === 'I' || capital === 'L' ? 1 : ALPHABET.indexOf(capital);
});

function symbolOf(character: string): number {
  return SYMBOL_BY_CODE[character.charCodeAt(0)] ?? -1;
}
