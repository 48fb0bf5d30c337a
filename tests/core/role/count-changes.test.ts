import { describe, expect, it } from 'vitest';
import { countChanges } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const { indicators, scenarios, competencies } = aiEngineer;
const role = { indicators, scenarios, competencies };

describe('countChanges', () => {
  it('finds none between equal versions, nor when only resources moved', () => {
    const none = { added: 0, removed: 0, changed: 0, targets: 0 };
    expect(countChanges(role, structuredClone(role))).toEqual(none);
    const moved = indicators.map((each) => ({ ...each, resources: [], seconds: 1 }));
    expect(countChanges(role, { ...role, indicators: moved })).toEqual(none);
    const asked = indicators.map((each) => ({ ...each, stage: 3, source: undefined }));
    expect(countChanges(role, { ...role, indicators: asked })).toEqual(none);
    const linked = scenarios.map((each) => ({
      ...each,
      indicators: ['TD1'],
      topics: [],
      rationale: 'Other.',
    }));
    expect(countChanges(role, { ...role, scenarios: linked })).toEqual(none);
  });

  it('counts items by id: new, gone, reworded or scored otherwise', () => {
    const [first, second, ...rest] = indicators;
    const [scenario, ...others] = scenarios;
    if (!first || !second || !scenario) throw new Error('too few items');
    const later = {
      ...role,
      indicators: [{ ...first, title: 'Reworded' }, ...rest, { ...second, id: 'NEW' }],
      scenarios: [
        { ...scenario, options: scenario.options.map((each) => ({ ...each, credit: 0.5 })) },
        ...others,
      ],
    };
    expect(countChanges(role, later)).toEqual({ added: 1, removed: 1, changed: 2, targets: 0 });
  });

  it('knows an item again by its bank name', () => {
    const [first, ...rest] = indicators;
    if (!first) throw new Error('no items');
    const named = { ...role, indicators: [{ ...first, bank: 'a-name' }, ...rest] };
    const moved = { ...role, indicators: [{ ...first, id: 'NEW', bank: 'a-name' }, ...rest] };
    expect(countChanges(named, moved)).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });

  it('counts competencies whose target or weight moved', () => {
    const [first, second, ...rest] = competencies;
    if (!first || !second) throw new Error('too few competencies');
    const later = {
      ...role,
      competencies: [{ ...first, target: 1 }, { ...second, weight: 1 }, ...rest],
    };
    expect(countChanges(role, later).targets).toBe(2);
    expect(countChanges(role, { ...role, competencies: rest }).targets).toBe(2);
  });
});
