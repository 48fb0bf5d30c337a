import { cleanName } from '../share/clean-name.ts';

/** The display name of a result in a list or chat; null if it has none. */
export type Name = string | null;

/** Words of greetings and phrases around links, which never occur in names. */
const NO_NAME = new Set(
  (
    'are attached can check click code done everyone finally find for from have hello here heres hey ' +
    "hi i'm i’m is its it's link links look mine my of our please pls radar reply result results score " +
    'open sent shared sorry take team thank thanks thats this today url via view we with wrote yes yesterday ' +
    'yet your no not edited deleted message pinned ' +
    'anbei bitte danke ein eine ergebnis für gestern hallo heute hier ich ist mein meine ' +
    'bonjour ceci est lien merci mon résultat resultat salut voici voilà ' +
    'aquí enlace gracias hola resultado allego ciao ecco grazie mio risultato ' +
    'aqui meu minha obrigado olá dit hoi mijn det er hej här mit mitt ' +
    'cześć mój moje wynik вот мой привет результат это'
  ).split(' '),
);
/** Name particles written in lower case. */
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|der|den|di|da|dal|dos|das|do|du|des|la|le|las|los|lo|el|al|bin|ibn|ben|bat|ter|ten|te|af|av|y|e|i|und|and|&|st|d|o|t|na|ó|ní|mac)$/u;
/** Words of dates and times, in the languages of `NO_NAME`. */
const TIME_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${(
    'a\\.?m p\\.?m uhr h gmt utc cet cest [ecmp][sd]t z t st nd rd th at am um de of today yesterday ' +
    'mon tues? wed thurs? fri sat sun (?:mon|tues|wednes|thurs|fri|satur|sun)day ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi ' +
    'jeudi vendredi samedi dimanche ' +
    'jan feb mar apr may june? july? aug sept? oct nov dec mär mrz okt dez ' +
    'january february march april august september october november december ' +
    'januar februar märz juni juli oktober dezember janvier février mars avril juin juillet août septembre ' +
    'octobre novembre décembre enero febrero marzo abril mayo junio agosto septiembre octubre noviembre ' +
    'diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março ' +
    'maio junho julho setembro outubro novembro dezembro januari februari maart augustus'
  )
    .split(' ')
    .join('|')})(?![\p{L}\p{M}])\.?`,
  'giu',
);
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
  if (/[@#\\<>]|https?:|www\.|[?!…]$|\/\//iu.test(name)) return false;
  const words = wordsOf(name);
  return words.length <= 8 && !words.some((word) => NO_NAME.has(word.toLowerCase()));
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
  /^[\s>*•·▪◦‣●○■□▸►➜➤→⇒✓✔☑☐✗|\-–—+\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+/u;

/** Removes leading quote marks, bullets, list numbers or letters and check boxes. */
export function stripMarks(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/^\[[ xX]?\]\s*/u, '')
    .replace(/^(?:\(?\d{1,4}[.)]|#\d{1,4}[.:)]?|\(?(?:[a-z]|[ivx]{1,4})\))\s+/iu, '')
    .replace(/^[*_~"'“„]+/u, '');
}

/** Cleans a name for display; null when nothing is left. */
export function showName(text: string): Name {
  // Spreadsheets prefix an apostrophe to guard against formulas; it isn't part of the name.
  const name = cleanName(text.trim().replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/u, ''));
  return name === '' ? null : name;
}
