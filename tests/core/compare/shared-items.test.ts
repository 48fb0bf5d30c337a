import { describe, expect, it } from 'vitest';
import type { Response, Role } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { compareSharedItems } from '../../../src/core/compare/shared-items.ts';
import { itemsOf } from '../../../src/core/role/same-item.ts';

const ai = newestRoleOf('ai-engineer');
const mlops = newestRoleOf('mlops-engineer');

/** Everything answered: ratings with a level, scenarios with their first option. */
function everything(role: Role, level: 0 | 1 | 2 | 3 | 4) {
  const responses = new Map<string, Response>(
    itemsOf(role).map((item) => [item.id, 'anchors' in item ? level : 0]),
  );
  return { role, responses };
}

/** One shared item in another role: the id differs, the bank name is the same. */
const [shared] = ai.indicators.filter(({ bank }) =>
  mlops.indicators.some((other) => other.bank === bank),
);
if (shared?.bank === undefined) throw new Error('nothing shared');

describe('items that several roles share', () => {
  it.each([
    ['mlops-engineer', 12],
    ['data-engineer', 5],
    ['data-scientist', 8],
  ] as const)('are those of one bank name: AI Engineer and %s', (slug, count) => {
    const { items, shared: all } = compareSharedItems([
      everything(ai, 1),
      everything(newestRoleOf(slug), 3),
    ]);
    expect(all).toBe(count);
    expect(items).toHaveLength(count);
    for (const { kind, answers } of items) {
      if (kind === 'rating')
        expect(answers).toEqual([
          { kind: 'level', level: 1 },
          { kind: 'level', level: 3 },
        ]);
      else expect(answers.map((answer) => answer?.kind)).toEqual(['option', 'option']);
    }
  });

  it('name a role that does not ask one, and leave out what only one role asks', () => {
    const { items } = compareSharedItems(
      [ai, mlops, newestRoleOf('data-engineer')].map((role) => everything(role, 2)),
    );
    const asked = items.map(({ answers }) => answers.filter((answer) => answer !== null).length);
    expect(Math.min(...asked)).toBe(2);
    expect(Math.max(...asked)).toBe(3);
  });

  it('leave out what people of one role alone answered', () => {
    const nothing = { role: mlops, responses: new Map<string, Response>() };
    const people = [everything(ai, 1), everything(ai, 2), nothing];
    expect(compareSharedItems(people)).toEqual({ items: [], shared: 12 });
  });

  it('are no answers to compare where a bank name is used with other keys', () => {
    const other: Role = {
      ...mlops,
      indicators: mlops.indicators.filter(({ bank }) => bank !== shared.bank),
      scenarios: mlops.scenarios.map((scenario, at) =>
        at === 0 ? { ...scenario, bank: shared.bank ?? '' } : scenario,
      ),
    };
    const { items } = compareSharedItems([everything(ai, 1), everything(other, 1)]);
    expect(items.map(({ bank }) => bank)).not.toContain(shared.bank);
  });

  it('are none in versions without bank names, or without people', () => {
    const none = { items: [], shared: 0 };
    expect(compareSharedItems([everything(aiEngineer, 1), everything(mlops, 1)])).toEqual(none);
    expect(compareSharedItems([])).toEqual(none);
  });
});
