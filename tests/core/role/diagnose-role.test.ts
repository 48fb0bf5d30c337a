import { describe, expect, it } from 'vitest';
import { formatPath } from '#core';
import { editRoleFile, type RoleEdit } from '#tests/support/role-file.ts';
import { diagnoseRole } from '../../../src/core/role/diagnose-role.ts';

const pathsOf = (...edits: readonly RoleEdit[]) =>
  diagnoseRole(editRoleFile(...edits)).problems.map(({ path }) => formatPath(path));

describe('all problems of a role', () => {
  it('is reported in one pass: shape, references, order, scales', () => {
    expect(
      pathsOf(
        [['title'], 7],
        [['scenarios', 0, 'indicators', 0], 'TD99'],
        [['forms', 1, 'minutes'], 1],
        [['bands', 4, 'from'], 3],
      ),
    ).toEqual(['title', 'scenarios[0].indicators[0]', 'forms[1].minutes', 'bands[4].from']);
  });

  it('is one where the role stands in a list', () => {
    expect(diagnoseRole([editRoleFile()]).problems).toMatchObject([
      { path: [], expected: 'an object', got: 'a list' },
    ]);
  });

  it('leaves out what only follows from something else', () => {
    expect(pathsOf([['indicators', 0, 'stage'], 'one'])).toEqual(['indicators[0].stage']);
    expect(pathsOf([['competencies'], 'none'])).toEqual(['competencies']);
    expect(pathsOf([['bands', 0, 'from'], 'high'])).toEqual(['bands[0].from']);
  });

  it('is the format alone for a file of a newer one', () => {
    const newer: readonly RoleEdit[] = [
      [['schemaVersion'], 9],
      [['profiles'], []],
    ];
    expect(pathsOf(...newer)).toEqual(['schemaVersion']);
    expect(pathsOf([['schemaVersion'], '1'], [['profiles'], []])).toHaveLength(2);
  });

  it('is told where no stand-in makes the rest right: a list too long with a wrong item in it', () => {
    const competencies = Array.from({ length: 20 }, () => 'x');
    const paths = pathsOf([['competencies'], competencies]);
    expect(paths).toHaveLength(20);
    expect(paths[0]).toBe('competencies[0]');
  });

  it('is nothing for a sound role, which comes along', () => {
    const { role, problems } = diagnoseRole(editRoleFile());
    expect(problems).toEqual([]);
    expect(role?.id).toBe('ai-engineer');
  });

  it.each([null, 1, 'x', [], {}, JSON.parse('{"__proto__": 1}')])(
    'is said of %j without a throw',
    (input) => {
      expect(diagnoseRole(input).problems.length).toBeGreaterThan(0);
    },
  );
});
