import { expect, it } from 'vitest';
import { pickScoringRole, scoreResponses } from '#core';
import { goldenCases, role } from './scoring-cases.ts';

const picked = pickScoringRole(role);

it('keeps exactly what scoring needs', () => {
  expect(Object.keys(picked)).toEqual([
    'id',
    'version',
    'competencies',
    'profiles',
    'bands',
    'model',
    'indicators',
    'scenarios',
    'order',
  ]);
  expect(picked.competencies[1]).toEqual({ id: 'TS', target: 75, weight: 75 });
  expect(picked.bands[0]).toEqual({ id: 'full-match', from: 95 });
  expect(picked.indicators[0]).toEqual({ id: 'TD1', competency: 'TD', tier: 'core', stage: 1 });
  expect(picked.scenarios[0]).toEqual({
    id: 'TD-S1',
    competency: 'TD',
    kind: 'knowledge',
    difficulty: 'easy',
    stage: 3,
    indicators: ['TD2'],
    options: [{ credit: 0 }, { credit: 1 }, { credit: 0 }, { credit: 0 }],
  });
  expect(picked.model).toEqual(role.model);
  expect(picked.order).toEqual(role.order);
});

it('survives JSON and gives the same result as the whole role', () => {
  expect(JSON.parse(JSON.stringify(picked))).toEqual(picked);
  for (const { responses } of goldenCases) {
    expect(scoreResponses(picked, responses)).toEqual(scoreResponses(role, responses));
  }
});
