import { describe, expect, it } from 'vitest';
import { BAND_IDS } from '#core';
import { isResultDetail, SENT_BANDS } from '../../../src/core/embed/result-detail.ts';

const BAND = {
  v: 1,
  role: 'ai-engineer',
  roleVersion: 1,
  date: '2026-11-22',
  fit: 69,
  range: [55, 83],
  band: 'developing',
};
const SCORES = {
  ...BAND,
  competencies: [
    { id: 'llm', score: 60, range: [50, 70] },
    { id: 'ops', score: null, range: null },
  ],
  link: 'https://role-radar.example/r/ai-engineer/#1ABC',
};

describe('isResultDetail', () => {
  it('takes a result at each level', () => {
    expect(isResultDetail(BAND)).toBe(true);
    expect(isResultDetail(SCORES)).toBe(true);
  });

  it.each([
    { ...BAND, v: 2 },
    { ...BAND, fit: 101 },
    { ...BAND, fit: '69' },
    { ...BAND, range: [83, 55] },
    { ...BAND, range: [1, 2, 3] },
    { ...BAND, band: 'best' },
    { ...BAND, date: '22.11.2026' },
    { ...BAND, roleVersion: 0 },
    { ...BAND, extra: 1 },
    { ...SCORES, link: 'javascript:alert(1)' },
    { ...SCORES, link: undefined },
    { ...SCORES, competencies: [{ id: 'llm', score: 60, range: null }] },
    { ...SCORES, competencies: [{ id: 'llm', score: 60 }] },
    { ...SCORES, competencies: Array.from({ length: 65 }, () => SCORES.competencies[0]) },
    { ...SCORES, competencies: 'all' },
    null,
  ])('ignores %j', (input) => {
    expect(isResultDetail(input)).toBe(false);
  });

  it('names the bands that roles have', () => {
    expect(SENT_BANDS).toEqual(BAND_IDS);
  });
});
