import { describe, expect, it } from 'vitest';
import { findEvidence, notesToJson, parsePlan, scoreResponses, toResultFile } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const EVIDENCE = new Map([
  ['TD1', { text: 'The review of 3 May', url: 'https://wiki.example/review' }],
  ['CM2', { text: '', url: 'https://wiki.example/talk' }],
]);
const PLAN = makePlan(makeStep());

describe('a file of what somebody wrote', () => {
  it('opens as a plan, and has the evidence in it', () => {
    const text = notesToJson('ai-engineer', { plan: PLAN, evidence: EVIDENCE });
    expect(parsePlan(JSON.parse(text))).toEqual({ ok: true, value: PLAN });
    expect(findEvidence(text)).toEqual({ role: 'ai-engineer', evidence: EVIDENCE });
  });

  it('has evidence alone where there is no plan', () => {
    const text = notesToJson('ai-engineer', { plan: null, evidence: EVIDENCE });
    expect(parsePlan(JSON.parse(text))).toEqual({ ok: false, error: 'not-a-plan' });
    expect(JSON.parse(text)).toMatchObject({ format: 'role-radar-evidence', formatVersion: 1 });
    expect(findEvidence(text)).toEqual({ role: 'ai-engineer', evidence: EVIDENCE });
  });

  it('says nothing of evidence where there is none', () => {
    const text = notesToJson('ai-engineer', { plan: PLAN, evidence: new Map() });
    expect(text).not.toContain('evidence');
    expect(findEvidence(text)).toBeNull();
  });
});

it('evidence comes back from the data of a result', () => {
  const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
  const file = toResultFile(aiEngineer, result, TYPICAL_ANSWERS, '2026-11-29', undefined, EVIDENCE);
  expect(findEvidence(JSON.stringify(file))).toEqual({ role: 'ai-engineer', evidence: EVIDENCE });
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '3',
  '{"evidence":{"TD1":{"text":"x","url":null}}}',
  '{"role":"../x","evidence":{"TD1":{"text":"x","url":null}}}',
  '{"role":"ai-engineer"}',
  '{"role":"ai-engineer","evidence":[]}',
  '{"role":"ai-engineer","evidence":{"TD1":{"text":"","url":"javascript:alert(1)"}}}',
])('there is no evidence in %j', (text) => {
  expect(findEvidence(text)).toBeNull();
});
