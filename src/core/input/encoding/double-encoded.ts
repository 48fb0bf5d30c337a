import { bytesOfText, isKnownWord } from './code-pages.ts';
import { decodeLine, isUtf8 } from './decode-text.ts';

/** A word, as tables and lists separate them. A no-break space can be a part of a letter here. */
const WORD = /[^\u0000-\u0020,;|"<>()]+/g;

/** A text that was misread twice needs two rounds. */
const MAX_ROUNDS = 2;

/**
 * Repairs words whose UTF-8 was once read in another encoding: "MÃ¼ller", "M√ºller", "FranÃ§ois". Only
 * where it is certain: such a word is no word of a language, its bytes are UTF-8 throughout, and they
 * give one. Takes time in proportion to the text's length.
 */
export function undoDoubleEncoding(text: string): string {
  if (!/[^\u0000-\u007F]/.test(text)) return text;
  return text.replace(WORD, (word) => {
    let repaired = word;
    for (let round = 0; round < MAX_ROUNDS; round += 1) repaired = repairWord(repaired);
    return repaired;
  });
}

function repairWord(word: string): string {
  if (!/[^\u0000-\u007F]/.test(word) || isKnownWord(word)) return word;
  for (const bytes of bytesOfText(word)) {
    if (!isUtf8(bytes)) continue;
    const read = decodeLine(bytes, 'bytes');
    if (isReadable(read)) return read;
  }
  return word;
}

/** True for visible text whose letters beyond ASCII are of one alphabet. */
function isReadable(text: string): boolean {
  if (/[\p{C}\uFFFD]/u.test(text)) return false;
  const letters = text.match(/(?![A-Za-z])\p{L}/gu) ?? [];
  return ALPHABETS.some((alphabet) => letters.every((letter) => alphabet.test(letter)));
}

const ALPHABETS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}|\p{Script=Thai}/u,
];
