import { expect, it } from 'vitest';
import { interviewQuestions } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

it('an interview covers every competency with the first behaviours of the shortest form', () => {
  const questions = interviewQuestions(aiEngineer);
  expect(questions.map(({ competency, goal }) => [competency, goal])).toEqual([
    ['TD', 4],
    ['TS', 3],
    ['CM', 2],
    ['PC', 4],
    ['DC', 3],
  ]);
  for (const { competency, behaviours } of questions) {
    expect(behaviours).toHaveLength(2);
    const stages = aiEngineer.indicators
      .filter((one) => one.competency === competency)
      .map(({ stage }) => stage);
    expect(behaviours[0]?.stage).toBe(Math.min(...stages));
    expect(behaviours.every((one) => one.competency === competency)).toBe(true);
  }
});
