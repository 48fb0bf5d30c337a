import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintTexts } from '../../../../src/core/role/advice/lint-texts.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  ['a named entity', [[['summary'], 'Caf&eacute; owner']], 'an HTML entity'],
  ['a table in HTML', [[['summary'], '<table><tr><td>x</td></tr></table>']], 'HTML is shown'],
  ['a colour in HTML', [[['summary'], '<font color="red">x</font>']], 'HTML is shown'],
  ['LaTeX', [[['summary'], 'You own \\textbf{AI}.']], 'LaTeX is shown'],
  ['percent codes', [[['summary'], 'You%20own%20AI']], 'percent codes are shown'],
  ['percent codes of letters', [[['summary'], 'F%C3%BChrung']], 'percent codes are shown'],
  ['an address', [[['summary'], 'See https://acme.example/role for more.']], 'can’t be pressed'],
  ['a space in front', [[['title'], ' AI Engineer']], 'a space before or behind'],
  ['a space behind', [[['competencies', 0, 'name'], 'Depth ']], 'a space before or behind'],
  ['two spaces', [[['summary'], 'You own  AI.']], 'two spaces side by side'],
  ['two no-break spaces', [[['summary'], 'You own\u00A0\u00A0AI.']], 'two spaces side by side'],
  ['an invisible space', [[['competencies', 0, 'name'], 'De\u200Bpth']], 'an invisible character'],
  ['invisible letters', [[['summary'], 'You own AI \u{E0041}']], 'an invisible character'],
  ['a lost letter', [[['competencies', 0, 'name'], 'F?hrung']], 'a letter was lost'],
  [
    'letters of a console',
    [[['competencies', 0, 'name'], 'F\u251C\u255Dhrung']],
    'a wrong encoding',
  ],
  ['letters of a Macintosh', [[['competencies', 0, 'name'], 'F√ºhrung']], 'a wrong encoding'],
  [
    'two scenarios of one rationale',
    [0, 1].map((at): RoleEdit => [['scenarios', at, 'rationale'], 'Because it is so.']),
    'another scenario has the same rationale',
  ],
  [
    'two resources of one address',
    [0, 1].map((at): RoleEdit => [['resources', at, 'url'], 'https://docs.python.org/']),
    'another resource has the same address',
  ],
  ['an entity', [[['title'], 'R&amp;D Engineer']], 'wording title: an HTML entity'],
  ['a numbered entity', [[['title'], 'Caf&#233;']], 'an HTML entity'],
  ['HTML', [[['summary'], 'You <b>own</b> it']], 'wording summary: HTML is shown'],
  ['a line break in HTML', [[['summary'], 'One<br/>two']], 'HTML is shown'],
  ['Markdown', [[['summary'], 'You **own** it']], 'Markdown is shown'],
  ['a Markdown link', [[['summary'], 'See [this](https://x.example)']], 'Markdown is shown'],
  ['a Markdown heading', [[['summary'], '# You own it']], 'Markdown is shown'],
  ['a Markdown list', [[['summary'], '- You own it']], 'Markdown is shown'],
  ['code in Markdown', [[['summary'], 'You use `git`']], 'Markdown is shown'],
  ['emphasis in Markdown', [[['summary'], 'You _really_ own it']], 'Markdown is shown'],
  ['a backslash code inside words', [[['summary'], 'one\\ntwo three']], 'a backslash code'],
  ['a wrong encoding', [[['summary'], 'JÃ¶rg owns it']], 'a wrong encoding'],
  ['quotes in a wrong encoding', [[['summary'], 'Itâ€™s yours']], 'a wrong encoding'],
  ['an empty Braille letter', [[['indicators', 0, 'title'], '\u2800']], 'nothing to see in it'],
  [
    'two levels that differ in their Unicode form',
    [
      [
        ['indicators', 0, 'anchors'],
        ['a', 'b', 'Caf\u00E9', 'Cafe\u0301', 'd'],
      ],
    ],
    'two levels have the same words',
  ],
  ['a backslash code', [[['summary'], 'one\\n two']], 'a backslash code'],
  ['invisible text', [[['indicators', 0, 'title'], '\u200B']], 'nothing to see in it'],
  ['an invisible letter', [[['indicators', 0, 'title'], '\u3164']], 'nothing to see in it'],
  [
    'two competencies of one name',
    [[['competencies', 1, 'name'], 'technical  depth']],
    'wording competencies.1.name',
  ],
  [
    'names that differ in their Unicode form',
    [
      [['competencies', 0, 'name'], 'Caf\u00E9'],
      [['competencies', 1, 'name'], 'Cafe\u0301'],
    ],
    'wording competencies.1.name',
  ],
  [
    'options that differ in their Unicode form',
    [
      [['scenarios', 0, 'options', 0, 'text'], 'Caf\u00E9'],
      [['scenarios', 0, 'options', 1, 'text'], 'Cafe\u0301'],
    ],
    'wording scenarios.0.options.1.text',
  ],
  [
    'two ratings of one title',
    [
      [['indicators', 1, 'title'], 'Same'],
      [['indicators', 0, 'title'], 'Same'],
    ],
    'another behaviour has the same title',
  ],
  [
    'two ratings with the same anchors',
    [0, 1].map((at): RoleEdit => [
      ['indicators', at, 'anchors'],
      ['a', 'b', 'c', 'd', 'e'],
    ]),
    'another behaviour has the same five statements',
  ],
  [
    'two levels of one name',
    [
      [['levels', 1, 'name'], 'Starting'],
      [['levels', 0, 'name'], 'Starting'],
    ],
    'another level has the same name',
  ],
  [
    'two levels of one wording',
    [
      [
        ['indicators', 0, 'anchors'],
        ['a', 'b', 'c', 'c', 'd'],
      ],
    ],
    'two levels have the same words',
  ],
];

describe('advice: lint-texts', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintTexts(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it('leaves names of the template to the advice on leftovers', () => {
    const twice = [0, 1].map((at): RoleEdit => [['competencies', at, 'name'], 'Replace: name']);
    expect(inWords(lintTexts(editedRole(...twice)))).toEqual([]);
  });

  it.each([
    'R&D, C++, <1 s, a < b and c > d',
    'Café \uD83D\uDE80 \u00AD',
    'مهندس ذكاء اصطناعي',
    '2 * 3 * 4, snake_case_name, C:\\new',
    'Nutzer:innen & Co.',
    'Hashtags such as #hiring, a - b, snake_case_ and XXL',
    'São Paulo, Ångström, Â',
    'Tools from \\new\\shares and D:\\notes today',
    'Write todo lists',
    'Who? Me? 100% of 20 % or 5%; AT&T, Q&A; see \\users and √2',
    '20% of users, 50%C and a\u200Cb',
  ])('is not given for %s', (text) => {
    expect(everywhere('competencies', 'name', () => text).length).toBeGreaterThan(0);
    expect(inWords(lintTexts(editedRole([['summary'], text])))).toEqual([]);
  });
});
