import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** Languages that can be recognised by their script. */
const SCRIPTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:ar|fa|ur|ps|ckb|ug|sd)\b/, /\p{Script=Arabic}/gu, 'Arabic'],
  [/^(?:he|yi)\b/, /\p{Script=Hebrew}/gu, 'Hebrew'],
  [/^(?:ru|uk|bg|mk|be|kk|ky|mn|tg)\b/, /\p{Script=Cyrillic}/gu, 'Cyrillic'],
  [/^el\b/, /\p{Script=Greek}/gu, 'Greek'],
  [/^ja\b/, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/^ko\b/, /\p{Script=Hangul}/gu, 'Korean'],
  [/^zh\b/, /\p{Script=Han}/gu, 'Chinese'],
  [/^(?:hi|mr|ne)\b/, /\p{Script=Devanagari}/gu, 'Devanagari'],
  [/^th\b/, /\p{Script=Thai}/gu, 'Thai'],
];

/** The most common short words, which identify a language in Latin script. */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|with|that|they|for|you)\b/gi,
  de: /\b(?:und|der|die|das|nicht|mit|für|ich|eine?)\b/gi,
  fr: /\b(?:les?|des|une?|et|vous|avec|pour|dans)\b/gi,
  es: /\b(?:los|las|una?|que|con|para|por|del)\b/gi,
  it: /\b(?:gli|una?|che|con|per|della?|sono)\b/gi,
  nl: /\b(?:het|een|niet|met|voor|van|ik)\b/gi,
  pt: /\b(?:os|uma?|que|com|para|não|dos)\b/gi,
};

/** Warns of a `locale` that contradicts the texts, judged by script or common words. */
export function lintLanguage(role: Role): readonly RoleWarning[] {
  const { locale } = role;
  const text = listTexts(role)
    .map((each) => each.text)
    .join(' ');
  const warn = (message: string): readonly RoleWarning[] => [
    { kind: 'language', path: ['locale'], message },
  ];
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const own = SCRIPTS.find(([tag]) => tag.test(locale));
  if (own !== undefined) {
    return count(own[1]) * 50 < letters
      ? warn(`locale says "${locale}", and hardly a letter is ${own[2]}`)
      : [];
  }
  const other = SCRIPTS.find(([, form]) => count(form) * 2 > letters);
  if (other !== undefined && letters > 0) {
    return warn(`locale says "${locale}", and most letters are ${other[2]}`);
  }
  const declared = locale.replace(/-.*/, '');
  const expected = COMMON_WORDS[declared];
  if (expected === undefined) return [];
  const hits = count(expected);
  const [best, most] = Object.entries(COMMON_WORDS)
    .map(([tag, form]) => [tag, count(form)] as const)
    .reduce((one, another) => (another[1] > one[1] ? another : one));
  return best !== declared && most >= 40 && most > 3 * hits
    ? warn(`locale says "${locale}", and the words look like "${best}"`)
    : [];
}
