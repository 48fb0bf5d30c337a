import { describe, expect, it } from 'vitest';
import { type Level, planThenAndNow } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';

describe('planThenAndNow', () => {
  it.each([
    [1, 3, null, 'same'],
    [1, 3, 1, 'same'],
    [1, 3, 2, 'nearer'],
    [1, 3, 3, 'reached'],
    [1, 3, 4, 'reached'],
    [1, 3, 0, 'lower'],
    [4, 4, 4, 'same'],
    [4, 4, 3, 'lower'],
  ] as const)('from %s towards %s, now %s: %s', (from, goal, now, change) => {
    const step = makeStep({ from, goal });
    const levels = new Map<string, Level>(now === null ? [] : [['TD1', now]]);
    expect(planThenAndNow(makePlan(step), aiEngineer, levels)).toEqual([{ step, now, change }]);
  });

  it('leaves out behaviours that the role has not', () => {
    expect(planThenAndNow(makePlan(makeStep({ indicator: 'ZZ' })), aiEngineer, new Map())).toEqual(
      [],
    );
  });
});
