import { describe, expect, it } from 'vitest';
import { checkBankRule, formatProblem, type Role } from '#core';
import { frozenRole, type RoleEdit } from '#tests/support/role-file.ts';

const one = { file: 'one/1.json', role: frozenRole(), isCurrent: true };
const say = (role: Role, isCurrent = true) =>
  checkBankRule([one, { file: 'other/1.json', role, isCurrent }]).map(
    ({ file, problem }) => `${file}: ${formatProblem(problem)}`,
  );
const edited = (...edits: readonly RoleEdit[]) => frozenRole(...edits);

describe('the rule of bank names', () => {
  it('holds for the same item under the same name, in another competency’s company too', () => {
    expect(say(one.role)).toEqual([]);
    expect(
      say(edited([['indicators', 0, 'seconds'], 99], [['indicators', 0, 'stage'], 1])),
    ).toEqual([]);
    expect(checkBankRule([])).toEqual([]);
  });

  it('says nothing of items without a name', () => {
    expect(say(edited([['indicators', 5, 'title'], 'Something else']))).toEqual([]);
  });

  it('refuses other credits, whether current or not', () => {
    const role = edited(
      [['scenarios', 0, 'options', 0, 'credit'], 1],
      [['scenarios', 0, 'options', 1, 'credit'], 2],
    );
    const wanted = [
      'other/1.json: at scenarios[0].bank: expected the kind, options and credits that one/1.json, A-S1 has under this bank name, got "case-of-the-first-behaviour" with other ones (judgement 1 2 0 0)',
    ];
    expect(say(role)).toEqual(wanted);
    expect(say(role, false)).toEqual(wanted);
  });

  it('lets a translation ask the same in other words, with the same difficulty and credits', () => {
    const reworded: RoleEdit = [['scenarios', 0, 'stem'], 'Und dann?'];
    expect(say(edited([['locale'], 'de'], reworded))).toEqual([]);
    expect(say(edited([['locale'], 'en-GB'], reworded))[0]).toContain('the words');
    const harder: RoleEdit = [['scenarios', 0, 'difficulty'], 'hard'];
    expect(say(edited([['locale'], 'de'], harder))[0]).toContain('the difficulty');
  });

  it('refuses a rating’s name on a scenario', () => {
    const role = edited(
      [['indicators', 0, 'bank'], undefined],
      [['scenarios', 0, 'bank'], 'first-behaviour'],
    );
    expect(say(role)[0]).toContain('expected the kind, options and credits');
  });

  it.each([
    [[['indicators', 0, 'anchors', 3], 'Reworded.'], 'the words that one/1.json, A1'],
    [[['indicators', 0, 'tier'], 'advanced'], 'the difficulty that one/1.json, A1'],
    [[['scenarios', 0, 'stem'], 'Reworded?'], 'the words that one/1.json, A-S1'],
  ] as readonly (readonly [RoleEdit, string])[])(
    'refuses %j among current versions, and lets a past one be',
    (edit, message) => {
      expect(say(edited(edit))[0]).toContain(message);
      expect(say(edited(edit), false)).toEqual([]);
    },
  );
});
