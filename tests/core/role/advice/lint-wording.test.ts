import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintWording, MAX_ANCHOR_WORDS } from '../../../../src/core/role/advice/lint-wording.ts';
import { editedRole, inWords } from './lint-cases.ts';

const TITLE = ['indicators', 0, 'title'];
const ANCHOR = ['indicators', 0, 'anchors', 2];
const STEM = ['scenarios', 0, 'stem'];
const OPTION = ['scenarios', 0, 'options', 0, 'text'];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const found = (...edits: readonly RoleEdit[]) => inWords(lintWording(editedRole(...edits)));
const usual = new Set(found());
const added = (...edits: readonly RoleEdit[]) => found(...edits).filter((each) => !usual.has(each));

const TWO = 'two things at once';
const NEGATIVES = 'two negatives in one sentence';

describe('advice on wording', () => {
  it.each<readonly [RoleEdit[0], string, string]>([
    [ANCHOR, words(MAX_ANCHOR_WORDS + 1), '18 words'],
    [TITLE, 'Testing new techniques and deciding what to adopt', TWO],
    [TITLE, 'Versioning and approving models', TWO],
    [TITLE, 'Designing pipelines and/or data models', TWO],
    [ANCHOR, 'I have set the rules, and I teach them.', TWO],
    [ANCHOR, 'I write the tests as well as I can, as well as I review them.', TWO],
    [ANCHOR, 'I have not done this without help.', NEGATIVES],
    [TITLE, 'It is not unlikely that a release fails', NEGATIVES],
    [STEM, 'Which of these would never be impossible?', NEGATIVES],
    [OPTION, 'Don’t leave it without a test', NEGATIVES],
    [
      STEM,
      `${'The organisational implementation necessitates interdisciplinary considerations '.repeat(6)}.`,
      'years of school',
    ],
    [['summary'], 'We look for a Rockstar.', '“Rockstar” names a kind of person'],
    [['summary'], 'He or she leads.', '“He or she” leaves some readers out'],
    [TITLE, 'Planning man-hours', 'speaks of men'],
    [['competencies', 0, 'description'], 'Native speaker of English', 'a birthplace'],
    [['summary'], 'A team of digital natives', 'an age'],
    [OPTION, 'Add it to the blacklist', 'block list'],
    [STEM, 'The master/slave set-up fails', 'primary'],
    [OPTION, 'Run a sanity check', 'an illness'],
    [['summary'], 'We hire for culture fit.', 'like themselves'],
  ])('is given at %j for "%s"', (path, text, message) => {
    const all = added([path, text]);
    expect(all.join('\n')).toContain(message);
    expect(all[0]).toContain(path.slice(0, 2).join('.'));
  });

  it.each<readonly [RoleEdit[0], string]>([
    [ANCHOR, words(MAX_ANCHOR_WORDS)],
    [TITLE, 'Building training and scoring pipelines'],
    [TITLE, 'Finding bottlenecks in training and serving'],
    [TITLE, 'Handling late, repeated and missing records'],
    [TITLE, 'Bridging research and product'],
    [TITLE, 'Pricing'],
    [ANCHOR, 'I have set the rules and can say why.'],
    [ANCHOR, 'I have not tested a model on data that it had not seen.'],
    [STEM, 'It found no new files and ended without an error.'],
    [STEM, 'A colleague takes you through her analysis.'],
    [['summary'], 'You sharpen the guidelines and master the details.'],
  ])('is not given at %j for "%s"', (path, text) => {
    expect(added([path, text])).toEqual([]);
  });

  it('is about length alone where the text is not English', () => {
    const german = [['locale'], 'de'] as const;
    expect(found(german, [['summary'], 'Rockstar'], [ANCHOR, words(18)])).toHaveLength(1);
  });
});
