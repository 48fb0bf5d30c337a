import { describe, expect, it } from 'vitest';
import { type CompetencyResult, scoreResponses, type Story, strongestCompetency } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);

function told(claim: Story['claim'], competencies: readonly string[] = []): Story {
  return { claim, isSure: false, competencies, level: null, best: null, next: null, room: null };
}

/** Each as [probability of the target, score]; null without a score. */
function competenciesOf(list: readonly (readonly [number, number] | null)[]): CompetencyResult[] {
  return list.map((one, index) => {
    const [like] = result.competencies;
    if (!like?.assessment) throw new Error('a competency without a score');
    const [chanceOfTarget, score] = one ?? [0, 0];
    const assessment = one === null ? null : { ...like.assessment, chanceOfTarget, score };
    return { ...like, id: `C${index}`, assessment };
  });
}

describe('strongestCompetency', () => {
  it.each([
    ['no score', null, null],
    ['the start of a role', told('start'), null],
    ['a claim', told('meets', ['C2', 'C1']), 'C2'],
    ['a claim of a level', told('level', ['C1']), 'C1'],
    ['the whole profile: the surest', told('whole'), 'C3'],
  ])('is for %s', (_, story, strongest) => {
    const competencies = competenciesOf([null, [0.9, 80], [0.95, 70], [0.95, 90]]);
    expect(strongestCompetency({ competencies, story })).toBe(strongest);
  });

  it('is null where nothing has a score', () => {
    const competencies = competenciesOf([null, null]);
    expect(strongestCompetency({ competencies, story: told('whole') })).toBeNull();
    expect(strongestCompetency({ competencies, story: told('meets') })).toBeNull();
  });

  it('is one that the story names, for a real result', () => {
    expect(result.story?.competencies).toContain(strongestCompetency(result));
  });
});
