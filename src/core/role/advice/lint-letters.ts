import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Warns of letters that look like others: search, screen readers and sorting take them for what
 * they are, so a name with them is not found and read out wrongly.
 */
export function lintLetters(role: Role): readonly RoleWarning[] {
  return listTexts(role).flatMap(({ path, text }): readonly RoleWarning[] => {
    const found = findLookAlike(text);
    if (found === null) return [];
    const message = `“${found.letter}” in “${found.word}” is ${found.kind}: type it again`;
    return [{ kind: 'wording', path, message }];
  });
}

type LookAlike = { readonly letter: string; readonly word: string; readonly kind: string };

/** Letters of other alphabets that are drawn like Latin ones (Unicode TR39, confusables). */
const ALIKE = {
  Cyrillic: 'аАВсСеЕһНіІјЈКМоОрРѕЅТуУхХԁԛԝ',
  Greek: 'αΑΒΕΖΗιΙΚΜνΝοΟρΡΤυΥΧ',
} as const;
/** Latin letters that are drawn like those of the other alphabet. */
const LATIN_ALIKE = {
  Cyrillic: 'aAcCBeEhHiIjJKMoOpPsSTyYxX',
  Greek: 'aABEZHIKMNoOpPTuvXY',
} as const;

const LETTERS = {
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Latin: /\p{Script=Latin}/gu,
} as const;

function findLookAlike(text: string): LookAlike | null {
  const styled = /[\u{1D400}-\u{1D7FF}\uFB00-\uFB06]/u.exec(text)?.[0];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (styled !== undefined) {
    const word = words.find((each) => each.includes(styled)) ?? styled;
    return { letter: styled, word, kind: 'a special form of ordinary letters' };
  }
  for (const script of ['Cyrillic', 'Greek'] as const) {
    const isOf = (letters: readonly string[]) => letters.every((it) => ALIKE[script].includes(it));
    const whole = lettersIn(text, script);
    const isLatinText = isOf(whole) && lettersIn(text, 'Latin').length > whole.length;
    for (const word of words) {
      const [own, latin] = [lettersIn(word, script), lettersIn(word, 'Latin')];
      const [letter] = own;
      if (letter === undefined) continue;
      // Sole letters, as in "Plan А", are found in Latin texts only: in Russian ones "с" is a word.
      const isMixed = latin.length > 0 && isOf(own);
      if (isMixed || isLatinText) return { letter, word, kind: `a ${script} letter` };
      const [strange] = latin;
      // Not in units such as "μA", whose only Greek letter is meant.
      const isLatinStrange = own.length > latin.length;
      if (
        strange !== undefined &&
        isLatinStrange &&
        latin.every((it) => LATIN_ALIKE[script].includes(it))
      )
        return { letter: strange, word, kind: 'a Latin letter' };
    }
  }
  return null;
}

function lettersIn(text: string, script: keyof typeof LETTERS): readonly string[] {
  return text.match(LETTERS[script]) ?? [];
}
