import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkRoleFile, formatProblem, parseRole, parseRoleText } from '#core';
import { readGoldenCorpus } from '#tests/golden/golden-corpus.ts';
import { editFrozenRole, FROZEN_ROLE_TEXT, frozenRole } from '#tests/support/role-file.ts';

type Refused = {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly problem: string;
};

const cases = readGoldenCorpus('roles/refused-2.jsonl').lines.map(
  (line) => JSON.parse(line) as Refused,
);

describe('a role file of schema version 2', () => {
  it('matches the frozen one', () => {
    const sha256 = createHash('sha256').update(FROZEN_ROLE_TEXT).digest('hex');
    expect(sha256).toBe('7066f75d7ff65d0c192ac5586fcd9653bd21540308da2756da092148dbe2b64b');
  });

  it('is read with everything that is new in it', () => {
    const read = parseRoleText(FROZEN_ROLE_TEXT);
    expect(read.ok).toBe(true);
    const role = frozenRole();
    expect(role.competencies.map(({ target, weight }) => [target, weight])).toEqual([
      [75, 75],
      [75, 75],
      [75, 75],
    ]);
    expect(role.profiles.map(({ id, weights }) => [id, weights])).toEqual([
      ['junior', { A: 40, B: 45.5, C: 0 }],
      ['role', { A: 75, B: 75, C: 75 }],
      ['head', { A: 0, B: 100, C: 40 }],
    ]);
    expect(role.indicators[0]?.bank).toBe('first-behaviour');
    expect(role.crosswalk?.map(({ scheme, code }) => `${scheme} ${code}`)).toEqual([
      'esco 2511.11',
      'onet-soc 15-1221.00',
    ]);
    expect(role.salary.rows.map(({ kind, per }) => `${kind} per ${per}`)).toEqual([
      'official per hour',
      'advertised per year',
    ]);
    expect(role.progression.map(({ profile }) => profile)).toEqual(['role', 'head', undefined]);
  });

  it.each(cases)('is refused for the same reason for ever: $name', ({ path, value, problem }) => {
    const edited = editFrozenRole([path, value]);
    const read = parseRole(edited);
    expect(read.ok ? [] : read.error.map(formatProblem)).toContain(problem);
    const { findings } = checkRoleFile(JSON.stringify(edited, null, 2));
    const found = findings.find(({ message }) => message === problem);
    expect(found).toMatchObject({ severity: 'error' });
    // At its path; a missing field is reported at its parent.
    expect(found?.line).toBeGreaterThan(2);
  });

  it('says where a target belongs that stands on a competency', () => {
    const edited = editFrozenRole([['competencies', 0, 'target'], 75]);
    const { findings } = checkRoleFile(JSON.stringify(edited));
    expect(findings[0]?.repair).toContain('stand in "profiles"');
  });

  it('keeps no key that aims at a prototype', () => {
    const text = FROZEN_ROLE_TEXT.replace('"A": 40', '"__proto__": 40');
    const read = parseRoleText(text);
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(['forbidden-key']);
  });
});
