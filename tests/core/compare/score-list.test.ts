import { describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  layoutOf,
  listReferences,
  listResults,
  pickScoringRole,
  referenceKey,
  type Response,
  type RoleAnswer,
  scoreList,
  scoreResponses,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { growthOf } from '#tests/support/growth.ts';

const layout = layoutOf(aiEngineer);
const roles = new Map<string, RoleAnswer>([
  ['1/1', { ok: true, value: { scoring: pickScoringRole(aiEngineer), layout } }],
]);

const codeOf = (seed: number) => answersCode(seed, { date: '2026-01-01', name: `Person ${seed}` });

const list = (text: string, source = 0) =>
  Array.from(listResults(text), (listed) => ({ ...listed, source }));
const run = (text: string) => [...scoreList(list(text), roles)];

describe('scoring a list', () => {
  it('gives every line its own scores, with the numbers of a single result', () => {
    const [first, second] = run(`${codeOf(1)}\n${codeOf(2)}`);
    expect(first?.ok && first.value).toMatchObject({
      id: 0,
      line: 1,
      result: { name: 'Person 1', kind: 'answers' },
    });
    expect(second?.ok && second.value).toMatchObject({
      id: 1,
      line: 2,
      result: { name: 'Person 2' },
    });
    expect(first).not.toEqual(second);
  });

  it('says of a line that cannot be read, or whose role is unknown, why it is left out', () => {
    const [cut, own] = run(`${codeOf(1).slice(0, 30)}\n${codeOf(2)}`);
    expect(cut?.ok === false && cut.error).toMatchObject({ line: 1, problem: { code: 'cut-off' } });
    expect(own?.ok).toBe(true);
    const [foreign] = scoreList(list(codeOf(3)), new Map());
    expect(foreign?.ok === false && foreign.error.line).toBe(1);
  });

  it('shows scores-only codes beside answers', () => {
    const responses = new Map<string, Response>(aiEngineer.indicators.map(({ id }) => [id, 3]));
    const result = scoreResponses(aiEngineer, responses);
    const [line] = run(encodeScores({ role: layout, result }));
    if (line?.ok !== true) throw new Error('not read');
    const expected = result.competencies[0]?.assessment?.score ?? Number.NaN;
    expect(line.value.result.kind).toBe('scores');
    expect(line.value.result.competencies[0]?.score?.score).toBeCloseTo(expected, 0);
  });

  it('gives every line its entry, also one that says the same as another', () => {
    const scored = [...scoreList([...list(codeOf(1)), ...list(codeOf(1).toLowerCase(), 1)], roles)];
    expect(scored).toMatchObject([
      { ok: true, value: { id: 0, source: 0, line: 1 } },
      { ok: true, value: { id: 1, source: 1, line: 1 } },
    ]);
  });

  it('scores result files as the code of their answers', () => {
    const named = new Map([
      ['ai-engineer/1', roles.get('1/1') ?? { ok: false, error: { code: 'empty' } }],
    ]);
    const file = (level: number) =>
      `{"role":"ai-engineer","version":1,"responses":{"TD1":${level}}}`;
    const [good, bad] = scoreList(list(`${file(3)}\n${file(7)}`), named as typeof roles);
    const code = encodeAnswers({ role: layout, responses: new Map([['TD1', 3]]) });
    expect(good).toMatchObject({ ok: true, value: { result: { code, kind: 'answers' } } });
    expect(bad).toMatchObject({ ok: false, error: { line: 2, problem: { code: 'not-a-result' } } });
    expect(listReferences(list(file(3))).map(referenceKey)).toEqual(['ai-engineer/1']);
  });

  it('says which lines have a role that is unknown or couldn’t be loaded', () => {
    const listed = list(codeOf(1));
    const unavailable: RoleAnswer = {
      ok: false,
      error: { code: 'version-unavailable', number: 1, version: 1 },
    };
    expect([...scoreList(listed, new Map())]).toMatchObject([
      { error: { problem: { code: 'unknown-role' } } },
    ]);
    expect([...scoreList(listed, new Map([['1/1', unavailable]]))]).toMatchObject([
      { error: { problem: { code: 'version-unavailable' } } },
    ]);
  });

  it('lists each role once, with a key of its own', () => {
    const references = listReferences(list(`${codeOf(1)}\n${codeOf(2)}\nnothing here`));
    expect(references.map(referenceKey)).toEqual(['1/1']);
    expect(referenceKey({ kind: 'external', hash: '0123456789' })).toBe('0123456789');
  });

  it('takes time in proportion to the number of lines', () => {
    const codes = Array.from({ length: 400 }, (_, seed) => codeOf(seed));
    expect(run(codes.join('\n'))).toHaveLength(codes.length);
    const make = (size: number) => codes.slice(0, size).join('\n');
    expect(growthOf(make, run, 100)).toBeLessThan(9);
  });
});
