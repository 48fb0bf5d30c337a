import { isKnownWord } from './code-pages.ts';

/** Letters and what stands among them, without ASCII's signs, digits and white space. */
const WORD = /[^\u0000-\u0040\u005B-\u0060\u007B-\u007F\u00A0]+/g;
/** Characters that no name contains; not those of Spanish and Catalan names, or apostrophes. */
const STRANGE = /[\u0080-\u009F¡-©«-³µ¶¸¹»-¿×÷†‡‰€™•…\uFFFD]/;

/**
 * True for a name whose letters were probably lost or read in a wrong encoding: with signs among its
 * letters, or with accented letters that no language has in one word.
 */
export function looksMisread(name: string): boolean {
  const words = name.match(WORD) ?? [];
  return words.some((word) => {
    if (STRANGE.test(word)) return true;
    const accented = word.match(/[\u00C0-\u00FF]/g) ?? [];
    return accented.length > 1 && !/[^\u0000-\u00FF]/.test(word) && !isKnownWord(word);
  });
}
