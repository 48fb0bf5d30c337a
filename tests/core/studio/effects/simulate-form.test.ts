import { describe, expect, it } from 'vitest';
import { createFormSimulation, type Form, listItems, type Role } from '#core';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const formOf = (id: string): Form => {
  const form = role.forms.find((each) => each.id === id);
  if (form === undefined) throw new Error('no such form');
  return form;
};

/** Simulates `count` people answering a form. */
function run(of: Role, form: Form, count: number) {
  const simulation = createFormSimulation(of, form, count, 5);
  let rounds = 1;
  while (simulation.next(25)) rounds += 1;
  return { rounds, ...simulation.result() };
}

describe('createFormSimulation', () => {
  const quick = run(role, formOf('quick'), 60);
  const complete = run(role, formOf('complete'), 60);

  it('says how near it comes, and a longer one comes nearer', () => {
    expect(quick).toMatchObject({ rounds: 3, people: 60 });
    expect(complete.error).toBeLessThan(quick.error);
    expect(complete.width).toBeLessThan(quick.width);
    for (const { coverage } of [quick, complete]) {
      expect(coverage).toBeGreaterThan(0.65);
      expect(coverage).toBeLessThan(0.95);
    }
  });

  it('says how many reach each band', () => {
    expect([...quick.bands.values()].reduce((sum, each) => sum + each, 0)).toBe(60);
    expect(quick.bands.size).toBeGreaterThan(2);
  });

  it('ranks its questions by what they tell', () => {
    expect(quick.items).toHaveLength(listItems(role, formOf('quick')).length);
    const tells = quick.items.map((item) => item.tells);
    expect(tells).toEqual(tells.toSorted((one, other) => other - one));
    expect(tells[0]).toBeGreaterThan(0.7);
  });

  it('finds that a question which everybody answers alike tells nothing, and nobody a fit', () => {
    const [indicator] = role.indicators;
    if (indicator === undefined) throw new Error('no rating');
    const alone = { ...role, indicators: [indicator], scenarios: [], order: [indicator.id] };
    const result = run(alone, { ...formOf('quick'), stage: 9 }, 1);
    expect(result).toMatchObject({ error: 0, width: 0, coverage: 0 });
    expect(result.bands.size).toBe(0);
    expect(result.items).toEqual([{ id: indicator.id, tells: 0 }]);
  });
});
