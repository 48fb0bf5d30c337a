import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { scoreResponses, toResultFile } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { checkJsonSchema, type JsonSchema } from '#tests/support/check-json-schema.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { resultJsonSchema } from '../../../src/cli/result/result-json-schema.ts';

const schema = JSON.parse(resultJsonSchema()) as JsonSchema;
const fileOf = (answers: typeof TYPICAL_ANSWERS) =>
  toResultFile(aiEngineer, scoreResponses(aiEngineer, answers), answers, '2026-11-22');

describe('the schema of a saved result', () => {
  it('is the one that is published', async () => {
    expect(await readFile('public/schema/result.schema.json', 'utf8')).toBe(resultJsonSchema());
  });

  it('takes a whole result, one with little in it and one without an answer', () => {
    expect(checkJsonSchema(schema, fileOf(TYPICAL_ANSWERS))).toEqual([]);
    const little = new Map([...TYPICAL_ANSWERS].slice(0, 2));
    expect(
      checkJsonSchema(schema, fileOf(little.set('TD-S1', 'idk').set('TS1', 'skipped'))),
    ).toEqual([]);
    expect(checkJsonSchema(schema, fileOf(new Map()))).toEqual([]);
  });

  it.each([
    ['another format', { format: 'role-radar' }, '/format must be equal to constant'],
    ['another version', { formatVersion: 2 }, '/formatVersion must be equal to constant'],
    ['no role', { role: 'AI Engineer' }, '/role must match pattern "^[a-z0-9-]{1,40}$"'],
    [
      'an answer that nobody can give',
      { responses: { TD1: 99 } },
      '/responses/TD1 must match a schema in anyOf',
    ],
    ['a date with a time', { exported: '2026-11-22T10:00' }, '/exported must match pattern'],
  ])('refuses %s', (_, change, problem) => {
    const problems = checkJsonSchema(schema, { ...fileOf(TYPICAL_ANSWERS), ...change });
    expect(problems.join('\n')).toContain(problem);
    expect(problems.every((each) => each.startsWith(`/${Object.keys(change)[0]}`))).toBe(true);
  });

  it('refuses a file without its answers', () => {
    const { responses: _left, ...rest } = fileOf(TYPICAL_ANSWERS);
    expect(checkJsonSchema(schema, rest)).toEqual([" must have required property 'responses'"]);
  });
});
