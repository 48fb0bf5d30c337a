import { describe, expect, it } from 'vitest';
import { bandName, competencyName, levelName } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

describe('names from a role', () => {
  it('are those of its levels, bands and competencies', () => {
    expect([0, 4].map((level) => levelName(aiEngineer, level))).toEqual([
      aiEngineer.levels[0]?.name,
      aiEngineer.levels[4]?.name,
    ]);
    expect(bandName(aiEngineer, 'developing')).toBe('Developing');
    expect(competencyName(aiEngineer, 'TD')).toBe('Technical Depth');
  });

  it('are none, or the id, for what the role does not have', () => {
    expect(levelName(aiEngineer, 5)).toBe('');
    expect([null, undefined, 'x'].map((id) => bandName(aiEngineer, id))).toEqual([
      null,
      null,
      null,
    ]);
    expect(competencyName(aiEngineer, 'ZZ')).toBe('ZZ');
  });
});
