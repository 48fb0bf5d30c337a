import { describe, expect, it } from 'vitest';
import { scoreResponses, tabulate, toJsonResume, type Responses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

function skillsOf(responses: Responses) {
  const table = tabulate(aiEngineer, scoreResponses(aiEngineer, responses));
  return toJsonResume(aiEngineer, table, responses).skills;
}

describe('toJsonResume', () => {
  it('lists every assessed competency with its level', () => {
    const skills = skillsOf(TYPICAL_ANSWERS);
    expect(skills.map(({ name }) => name)).toEqual(aiEngineer.competencies.map(({ name }) => name));
    const levels = new Set(aiEngineer.levels.map(({ name }) => name));
    expect(skills.every(({ level }) => levels.has(level))).toBe(true);
  });

  it('names the behaviours that were rated Independent or higher', () => {
    const title = (id: string) => aiEngineer.indicators.find((each) => each.id === id)?.title;
    const documentation = skillsOf(TYPICAL_ANSWERS).at(-1);
    expect(documentation?.keywords).toEqual([title('DC1'), title('DC3')]);
  });

  it('leaves out what was not assessed', () => {
    expect(
      skillsOf(
        new Map([
          ['TD1', 3],
          ['TD3', 2],
        ]),
      ).map(({ name }) => name),
    ).toEqual(['Technical Depth']);
    expect(skillsOf(new Map())).toEqual([]);
  });
});
