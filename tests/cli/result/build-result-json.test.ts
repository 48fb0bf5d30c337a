import { describe, expect, it } from 'vitest';
import { decodeCode, encodeScores, layoutOf, scoreResponses } from '#core';
import {
  buildResultJson,
  buildSharedScoresJson,
} from '../../../src/cli/result/build-result-json.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

/** Worked example E02: one competency assessed. */
const TWO_RATINGS = new Map<string, number>(Object.entries({ TD1: 3, TD3: 2 }));

describe('buildResultJson', () => {
  it('is the documented object, in full precision', () => {
    const json = JSON.parse(JSON.stringify(buildResultJson(aiEngineer, TYPICAL_ANSWERS))) as object;
    expect(Object.keys(json)).toEqual([
      'role',
      'version',
      'responses',
      'competencies',
      'fit',
      'calibration',
      'recommendations',
      'flags',
    ]);
    expect(json).toMatchObject({
      role: 'ai-engineer',
      version: 1,
      responses: Object.fromEntries(TYPICAL_ANSWERS),
      competencies: {
        TD: {
          score: expect.closeTo(63.944569, 4) as number,
          sd: expect.closeTo(17.227877, 4) as number,
          range: [expect.closeTo(39.666257, 4), expect.closeTo(84.725769, 4)],
          level: 3,
          target: 90,
          weight: 90,
          status: 'gap',
        },
        CM: { level: 3, status: 'meets' },
      },
      fit: {
        score: expect.closeTo(69.047276, 4) as number,
        sd: expect.closeTo(11.129668, 4) as number,
        band: 'developing',
        assessed: 5,
      },
      calibration: {
        n: 10,
        available: true,
        observed: 7,
        expected: expect.closeTo(6.576294, 4) as number,
        z: expect.closeTo(0.340629, 4) as number,
        label: 'consistent',
        discount: expect.closeTo(0.063877, 4) as number,
      },
      flags: [],
    });
    expect((json as { recommendations: string[] }).recommendations[0]).toBe('PC6');
  });

  it('has the same keys with nulls where nothing was assessed', () => {
    const nothing = buildResultJson(aiEngineer, new Map());
    expect(nothing).toMatchObject({
      responses: {},
      competencies: {
        DC: {
          score: null,
          sd: null,
          range: null,
          level: null,
          target: 65,
          weight: 65,
          status: null,
        },
      },
      fit: { score: null, sd: null, range: null, band: null, assessed: 0 },
      calibration: { n: 0, available: false, observed: null, expected: null, z: null, label: null },
    });
  });

  it('carries name and date only when the link did', () => {
    const named = buildResultJson(aiEngineer, new Map(), { name: 'Ada', date: '2026-11-22' });
    expect(named).toMatchObject({ name: 'Ada', date: '2026-11-22' });
    const bare = buildResultJson(aiEngineer, new Map(), { name: null, date: null });
    expect(bare).not.toHaveProperty('name');
    expect(bare).not.toHaveProperty('date');
  });
});

describe('buildSharedScoresJson', () => {
  it('gives what the link says and null for what it can not', () => {
    const result = scoreResponses(aiEngineer, TWO_RATINGS);
    const outcome = decodeCode(
      encodeScores({ role: layoutOf(aiEngineer), result, date: '2026-11-22' }),
    );
    if (!outcome.ok || outcome.value.kind !== 'scores') throw new Error('not scores');
    const json = buildSharedScoresJson(aiEngineer, outcome.value);
    expect(json).toMatchObject({
      role: 'ai-engineer',
      version: 1,
      date: '2026-11-22',
      responses: null,
      rescored: false,
      competencies: {
        TD: {
          score: 55.3,
          sd: 22.8,
          range: [22.6, 84.4],
          level: 2,
          target: 90,
          weight: 90,
          status: 'gap',
        },
        TS: {
          score: null,
          sd: null,
          range: null,
          level: null,
          target: 75,
          weight: 75,
          status: null,
        },
      },
      fit: { score: 61.5, sd: 25.1, range: [29.3, 93.6], band: 'developing', assessed: 1 },
      calibration: null,
      recommendations: null,
      flags: null,
    });
    const withoutFit = buildSharedScoresJson(aiEngineer, { ...outcome.value, fit: null });
    expect(withoutFit).toMatchObject({ fit: { score: null, band: null, assessed: 0 } });
  });
});
