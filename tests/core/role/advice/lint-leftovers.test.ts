import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { isCode, lintLeftovers } from '../../../../src/core/role/advice/lint-leftovers.ts';
import { editedRole, inWords } from './lint-cases.ts';

const ANCHOR = ['indicators', 0, 'anchors', 2];
const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'a text of the template',
    [[['title'], 'Replace: title']],
    'placeholder title: a text of the template',
  ],
  [
    'an address of the template',
    [[['resources', 0, 'url'], 'https://example.com/replace-1']],
    'placeholder resources.0.url',
  ],
  ['a text to come', [[['summary'], 'TODO']], 'placeholder summary: a text that was to come'],
  ['a text to come, with a note', [[['title'], 'TBD: ask Ann']], 'placeholder title'],
  ['filler text', [[['summary'], 'Lorem ipsum dolor']], 'placeholder summary'],
  ['a field of another tool', [[['summary'], 'You own {{product}}']], 'placeholder summary'],
  ['the template’s words, half replaced', [[['summary'], 'Replace this text.']], 'was to come'],
  ['brackets to fill in', [[['summary'], 'You work at [company name].']], 'was to come'],
  ['angles to fill in', [[['summary'], 'You work at <your company>.']], 'was to come'],
  ['words to be put in', [[['summary'], 'Insert the summary here']], 'was to come'],
  ['crosses', [[['summary'], 'You own XXX in production.']], 'was to come'],
  ['question marks', [[['indicators', 0, 'title'], '???']], 'was to come'],
  ['a dash', [[ANCHOR, '-']], 'was to come'],
  ['dots', [[ANCHOR, '…']], 'was to come'],
  ['not applicable', [[ANCHOR, 'N/A']], 'was to come'],
  ['the number of a level', [[ANCHOR, 'Level 3']], 'was to come'],
  ['a bare number', [[ANCHOR, '2']], 'was to come'],
  ['a lost reference', [[ANCHOR, '#REF!']], 'the error of a spreadsheet'],
  ['a value not found', [[['summary'], '#N/A']], 'the error of a spreadsheet'],
  ['an unknown name', [[['indicators', 1, 'title'], '#NAME?']], 'the error of a spreadsheet'],
  ['a narrow column', [[['summary'], '#######']], 'the error of a spreadsheet'],
  ['an empty value', [[['summary'], 'undefined']], 'a program wrote this'],
  ['an object', [[['indicators', 0, 'title'], '[object Object]']], 'a program wrote this'],
  ['no number', [[['competencies', 0, 'description'], 'NaN']], 'a program wrote this'],
];

describe('advice: lint-leftovers', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    const warnings = inWords(lintLeftovers(editedRole(...edits)));
    expect(warnings.join('\n')).toContain(warning);
    expect(warnings.every((each) => each.startsWith('placeholder '))).toBe(true);
  });

  it('reports template texts only as such, however often they occur', () => {
    const twice = [0, 1].map((at): RoleEdit => [['competencies', at, 'name'], 'Replace: name']);
    const warnings = inWords(lintLeftovers(editedRole(...twice)));
    expect(warnings).toHaveLength(2);
    expect(warnings.every((each) => each.startsWith('placeholder competencies'))).toBe(true);
  });

  it.each([
    'True',
    'None',
    '2',
    'SELECT * FROM <name> of #channel',
    'git clone <url> [branch]',
    'XXL, level 2 of 3, “…” and more',
  ])('is not given for an option such as %s', (text) => {
    const path = ['scenarios', 0, 'options', 0, 'text'];
    expect(inWords(lintLeftovers(editedRole([path, text])))).toEqual([]);
  });

  it('takes ids and addresses for what they are', () => {
    expect([isCode(['resources', 0, 'url']), isCode(['title'])]).toEqual([true, false]);
    expect(inWords(lintLeftovers(editedRole([['locale'], 'en'])))).toEqual([]);
  });
});
