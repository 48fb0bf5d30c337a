import { withoutGuard } from '../../export/formula-guard.ts';
import { cleanName } from '../../share/clean-name.ts';
import { PHRASE, PHRASE_WORDS, TIME_WORDS } from './phrases.ts';

/** The display name of a result in a list or chat; null if it has none. */
export type Name = string | null;

/** Name particles written in lower case. */
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|der|den|di|da|dal|dos|das|do|du|des|la|le|las|los|lo|el|al|bin|ibn|ben|bat|ter|ten|te|af|av|y|e|i|und|and|&|st|d|o|t|na|ó|ní|mac)$/u;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[\p{L}\d-]+$/u;

/** True for exactly an email address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/** True for numbers, dates and times in any format, and for text without a letter or digit. */
export function isNumberOrTime(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true;
  return /\d/.test(text) && !/\p{L}/u.test(text.replace(TIME_WORDS, ''));
}

/**
 * True for text that can be a name where one is expected: before a link, or in a name column.
 * Excludes numbers, times, URLs and greetings.
 */
export function isPossibleName(text: string): boolean {
  const name = text.trim();
  if (name.length < 1 || name.length > 80 || isNumberOrTime(name)) return false;
  if (/[@#\\<>{}]|\('|\["|https?:|www\.|[?!…]$|\/\//iu.test(name) || PHRASE.test(name))
    return false;
  const words = wordsOf(name);
  return words.length <= 8 && !words.some((word) => PHRASE_WORDS.has(word.toLowerCase()));
}

/**
 * True for text that looks like a name anywhere: one to five capitalised words, or a script without
 * case.
 */
export function isCertainName(text: string): boolean {
  const name = text.trim();
  if (!isPossibleName(name) || /[.,:;]$/.test(name.replace(/\b(?:jr|sr|\p{Lu})\.$/iu, '')))
    return false;
  if (/[^\p{L}\p{M}\s.,'’`´()&\-‐‑·]/u.test(name)) return false;
  const words = wordsOf(name.replace(/\([^)]*\)/gu, ' '));
  if (words.length === 0 || words.length > 5) return false;
  const isName = (word: string) => /^\p{Lu}|^\p{Lo}|^\p{Lt}/u.test(word) || PARTICLE.test(word);
  return words.every((word) => isName(word)) && words.some((word) => !PARTICLE.test(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/['’]s\b/gu, '')
    .split(/[\s,.()/\-‐‑]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/** Bullets, arrows, ticks and emoji in front of a list item. */
const MARKS =
  /^[\s>*•·▪◦‣⁃∙‒●○■□▸►➜➤→⇒✓✔☑☐✗|\-–—+\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+/u;

/** Removes leading quote marks, bullets, list numbers or letters and check boxes. */
export function stripMarks(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/^\[[ xX]?\]\s*/u, '')
    .replace(
      /^(?:\d\uFE0F?\u20E3|[\u2460-\u2473\u2776-\u2793]|(?:no|nr|núm|№)\.?\s?\d{1,4}[.:)]?(?=\s))\s*/iu,
      '',
    )
    .replace(/^(?:\(?\d{1,4}[.)]|#\d{1,4}[.:)]?|\(?(?:[a-z]|[ivx]{1,4})\))\s+/iu, '')
    .replace(/^(?:[{[(]+(?=["']))?[*_~"'“„]+/u, '');
}

/** Cleans a name for display; null when nothing is left. */
export function showName(text: string): Name {
  const name = cleanName(withoutGuard(text.trim()));
  return name === '' ? null : name;
}
