import { describe, expect, it } from 'vitest';
import { formatProblem, parseRole } from '#core';
import { type RoleEdit, editRoleFile } from '#tests/support/role-file.ts';
import { lintRole } from '../../../../src/core/role/advice/lint-role.ts';

/** Advice on the real role with these edits, which must keep it valid. */
function warningsOf(...edits: readonly RoleEdit[]): string {
  const role = parseRole(editRoleFile(...edits));
  if (!role.ok) throw new Error(role.error.map(formatProblem).join('\n'));
  return lintRole(role.value)
    .map(({ message }) => message)
    .join('\n');
}

describe('advice on a role', () => {
  it.each([
    [
      [['scenarios', 0, 'options', 1, 'text'], 'x'.repeat(500)],
      'the best option is by far the longest',
    ],
    [
      [
        ['indicators', 0, 'anchors'],
        ['a', 'b', 'c', 'c', 'd'],
      ],
      'two levels have the same words',
    ],
    [[['indicators', 0, 'resources'], []], 'fewer than the two resources that next steps show'],
    [[['indicators', 0, 'seconds'], 300], '300 seconds, and by its words about'],
    [[['scenarios', 0, 'seconds'], 2], '2 seconds, and by its words about'],
  ] as const)('warns of content that weakens the assessment: %#', (edit, warning) => {
    expect(warningsOf(edit)).toContain(warning);
  });

  it('warns of a form that leaves a competency unchecked or unasked', () => {
    const scenario = warningsOf(
      [['scenarios'], []],
      [['order'], (editRoleFile() as { order: string[] }).order.filter((id) => !id.includes('-'))],
    );
    expect(scenario).toContain('Quick has no scenario for TD, so nothing checks its ratings');
    const file = editRoleFile() as {
      indicators: { competency: string; stage: number; id: string }[];
      order: string[];
    };
    const late = file.indicators.flatMap(({ competency, stage }, at): RoleEdit[] =>
      competency === 'TD' && stage === 1 ? [[['indicators', at, 'stage'], 2]] : [],
    );
    const moved = file.indicators
      .filter(({ competency, stage }) => competency === 'TD' && stage === 1)
      .map(({ id }) => id);
    const order = file.order.filter((id) => !moved.includes(id));
    const rating = warningsOf(...late, [
      ['order'],
      [...order.slice(0, 17), ...moved, ...order.slice(17)],
    ]);
    expect(rating).toContain('Quick has no behaviour for TD');
  });

  it('warns when length or place gives the best options away', () => {
    const scenarios = (
      editRoleFile() as { scenarios: { options: { text: string; credit: number }[] }[] }
    ).scenarios;
    const edits = scenarios.flatMap(({ options }, at) =>
      options.map(({ credit }, index): RoleEdit => [
        ['scenarios', at, 'options', index, 'text'],
        `Option number ${index}${credit === Math.max(...options.map((each) => each.credit)) ? ' x' : ''}`,
      ]),
    );
    expect(warningsOf(...edits)).toContain('the best option is the longest in 24 of 24');
  });
});
