import { describe, expect, it } from 'vitest';
import { parseRoleText } from '#core';
import { arabicRoleFile } from '#tests/support/arabic-role.ts';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintLanguage } from '../../../../src/core/role/advice/lint-language.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  ['a locale of another language', [[['locale'], 'de']], 'the words look like "en"'],
  ['a locale of another script', [[['locale'], 'ar']], 'hardly a letter is Arabic'],
  [
    'texts of another language',
    everywhere('indicators', 'anchors', () =>
      Array.from({ length: 5 }, (_, at) => `${'das und die nicht für mit ich '.repeat(12)}${at}`),
    ),
    'the words look like "de"',
  ],
  [
    'texts of another script',
    [
      ...everywhere('indicators', 'anchors', () =>
        Array.from({ length: 5 }, (_, at) => `${'مهندس ذكاء اصطناعي '.repeat(20)}${at}`),
      ),
    ],
    'most letters are Arabic',
  ],
];

describe('advice: lint-language', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintLanguage(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it('is not given for the letters that the locale says', () => {
    const role = parseRoleText(arabicRoleFile('ai-engineer', 1));
    expect(role.ok && lintLanguage(role.value)).toEqual([]);
  });

  it.each(['en', 'en-GB', 'sw', 'eo'])('is not given for %s', (locale) => {
    expect(lintLanguage(editedRole([['locale'], locale]))).toEqual([]);
  });
});
