import { describe, expect, it } from 'vitest';
import { BAND_IDS } from '#core';
import { isResultDetail, SENT_BANDS } from '../../../src/core/embed/result-detail.ts';
import { SENT_BAND } from '#tests/support/sent-result.ts';

const SCORES = {
  ...SENT_BAND,
  competencies: [
    { id: 'llm', score: 60, range: [50, 70] },
    { id: 'ops', score: null, range: null },
  ],
  link: 'https://role-radar.example/r/ai-engineer/#1ABC',
};

describe('isResultDetail', () => {
  it('takes a result at each level', () => {
    expect(isResultDetail(SENT_BAND)).toBe(true);
    expect(isResultDetail(SCORES)).toBe(true);
  });

  it.each([
    { ...SENT_BAND, v: 2 },
    { ...SENT_BAND, fit: 101 },
    { ...SENT_BAND, fit: '69' },
    { ...SENT_BAND, range: [83, 55] },
    { ...SENT_BAND, range: [1, 2, 3] },
    { ...SENT_BAND, band: 'best' },
    { ...SENT_BAND, date: '22.11.2026' },
    { ...SENT_BAND, roleVersion: 0 },
    { ...SENT_BAND, extra: 1 },
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
