import { describe, expect, it } from 'vitest';
import {
  ownProfile,
  parseResponses,
  parseResponsesFile,
  scoreResponses,
  toResultFile,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
const file = toResultFile(aiEngineer, result, TYPICAL_ANSWERS, '2026-11-22');

describe('toResultFile', () => {
  it('says what it is and which version of it', () => {
    expect(file).toMatchObject({
      format: 'role-radar-result',
      formatVersion: 1,
      role: 'ai-engineer',
      version: 1,
      exported: '2026-11-22',
    });
    expect(file.competencies).toHaveLength(5);
  });

  it('names a profile that isn’t the role’s own', () => {
    const profile = { kind: 'bar', id: null, title: 'Acme Senior' } as const;
    expect(toResultFile(aiEngineer, result, TYPICAL_ANSWERS, '2026-11-22', profile)).toMatchObject({
      profile: { id: null, title: 'Acme Senior' },
    });
    expect(file).not.toHaveProperty('profile');
  });

  it('holds what the person would show where they want it, and is read back all the same', () => {
    const evidence = new Map([['TD1', { text: 'A review', url: null }]]);
    const profile = ownProfile(aiEngineer);
    const args = [aiEngineer, result, TYPICAL_ANSWERS, '2026-11-22', profile, evidence] as const;
    expect(toResultFile(...args)).toEqual({
      ...file,
      evidence: { TD1: { text: 'A review', url: null } },
    });
    expect(file).not.toHaveProperty('evidence');
  });

  it('is read back as the same answers', () => {
    const read = parseResponsesFile(JSON.parse(JSON.stringify(file)));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value).toMatchObject({ role: 'ai-engineer', version: 1 });
    const responses = parseResponses(aiEngineer, read.value.responses);
    expect(responses).toEqual({ ok: true, value: new Map(TYPICAL_ANSWERS) });
  });
});
