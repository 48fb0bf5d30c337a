import { describe, expect, it } from 'vitest';
import { pickStoryNames } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

describe('pickStoryNames', () => {
  it('has every name that a story may need, behaviours as parts of a sentence', () => {
    const { competencies, behaviours, levels } = pickStoryNames(aiEngineer);
    expect(competencies['TD']).toBe('Technical Depth');
    expect(levels).toEqual(['Starting', 'Guided', 'Independent', 'Owner', 'Lead']);
    expect(behaviours['TD4']).toBe('fine-tuning models');
    expect(Object.keys(behaviours)).toEqual(aiEngineer.indicators.map(({ id }) => id));
  });
});
