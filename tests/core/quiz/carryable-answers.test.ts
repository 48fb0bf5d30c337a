import { describe, expect, it } from 'vitest';
import { carryableAnswers, listItems, type Response, type Role, scoreResponses } from '#core';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { frozenRole, realRole, type RoleEdit } from '#tests/support/role-file.ts';

const source = frozenRole();
/** Another role with the same bank names on other ids. */
const other = (...edits: readonly RoleEdit[]): Role => ({
  ...frozenRole(...edits),
  id: 'other-role',
});
const known = (answers: Readonly<Record<string, Response>>, role = source, at = 1_000) => ({
  role,
  records: new Map(
    Object.entries(answers).map(([id, value], index) => [id, { value, answeredAt: at + index }]),
  ),
});

describe('answers that carry over to another role or version', () => {
  it('are those to items with the same bank name, with their own time', () => {
    expect(carryableAnswers(other(), [known({ A1: 3, A2: 1, B2: 4, 'A-S1': 'idk' })])).toEqual([
      {
        id: 'A1',
        value: 3,
        from: { role: 'frozen-role', version: 1, answeredAt: 1_000 },
      },
      {
        id: 'A-S1',
        value: 'idk',
        from: { role: 'frozen-role', version: 1, answeredAt: 1_003 },
      },
      {
        id: 'A2',
        value: 1,
        from: { role: 'frozen-role', version: 1, answeredAt: 1_001 },
      },
    ]);
  });

  it('are, within a role, those to the same id with the same keys', () => {
    const later = frozenRole([['version'], 2], [['indicators', 5, 'title'], 'Reworded']);
    expect(carryableAnswers(later, [known({ C2: 2 })]).map(({ id }) => id)).toEqual(['C2']);
    expect(carryableAnswers(other(), [known({ C2: 2 })])).toEqual([]);
  });

  it.each([
    ['other credits', [[['scenarios', 0, 'options', 3, 'credit'], 1]]],
    ['an option less', [[['scenarios', 0, 'options', 3], undefined]]],
    ['an option more', [[['scenarios', 0, 'options', 4], { text: 'A fifth thing.', credit: 0 }]]],
  ] as readonly (readonly [string, readonly RoleEdit[]])[])(
    'are not those to an item that now has %s, whatever its name',
    (_, edits) => {
      const text = JSON.stringify(other(...edits.filter(([, value]) => value !== undefined)));
      const role = JSON.parse(text) as Role;
      const changed: Role = edits.some(([, value]) => value === undefined)
        ? {
            ...role,
            scenarios: role.scenarios.map((each, at) =>
              at === 0 ? { ...each, options: each.options.slice(0, 3) } : each,
            ),
          }
        : role;
      expect(carryableAnswers(changed, [known({ 'A-S1': 0 })])).toEqual([]);
    },
  );

  it('are not what nobody could have answered, nor what was skipped', () => {
    const odd = known({ A1: 9, A2: 'skipped', 'A-S1': 7, B1: 'idk' });
    expect(carryableAnswers(source, [odd])).toEqual([]);
  });

  it('are the newest where there are several', () => {
    const lists = [
      known({ A1: 1 }, source, 5),
      known({ A1: 4 }, other(), 9),
      known({ A1: 2 }, source, 7),
    ];
    expect(carryableAnswers(other(), lists)).toMatchObject([
      { id: 'A1', value: 4, from: { answeredAt: 9 } },
    ]);
  });

  it('keep where and when they were given first, however often they are carried', () => {
    const first = { role: 'data-engineer', version: 3, answeredAt: 4 };
    const carried = { value: 2, answeredAt: 90, carriedFrom: first } as const;
    const lists = [
      { role: source, records: new Map([['A1', carried]]) },
      known({ A1: 3 }, other(), 9),
    ];
    // The answer given last counts, not the one carried over last.
    expect(carryableAnswers(source, lists.slice(0, 1))).toEqual([
      { id: 'A1', value: 2, from: first },
    ]);
    expect(carryableAnswers(source, lists)).toMatchObject([{ id: 'A1', value: 3 }]);
  });

  it('leave 24 of the 35 questions of MLOps Engineer’s Standard to somebody who completed AI Engineer', () => {
    const engineer = newestRoleOf('ai-engineer');
    const mlops = newestRoleOf('mlops-engineer');
    const [, standard] = mlops.forms;
    const all = Object.fromEntries(listItems(engineer).map(({ id }) => [id, 1 as const]));
    const carried = carryableAnswers(mlops, [known(all, engineer)], standard?.stage);
    expect(listItems(mlops, standard)).toHaveLength(35);
    expect(carried).toHaveLength(11);
  });

  it('are only those of the requested form', () => {
    const all = known({ A1: 3, A2: 1 });
    expect(carryableAnswers(source, [all], 1).map(({ id }) => id)).toEqual(['A1']);
  });

  it('score as the same answers given afresh', () => {
    const carried = carryableAnswers(other(), [known({ A1: 3, A2: 1, 'A-S1': 0 })]);
    const rest: readonly (readonly [string, Response])[] = [
      ['B1', 2],
      ['B2', 2],
    ];
    const both = new Map([...carried.map(({ id, value }) => [id, value] as const), ...rest]);
    const fresh = new Map<string, Response>([['A1', 3], ['A2', 1], ['A-S1', 0], ...rest]);
    expect(scoreResponses(other(), both)).toEqual(scoreResponses(other(), fresh));
  });

  it('are empty without answers, and from a role that shares nothing', () => {
    expect(carryableAnswers(source, [])).toEqual([]);
    expect(carryableAnswers(source, [known({ TD1: 3 }, realRole())])).toEqual([]);
  });
});
