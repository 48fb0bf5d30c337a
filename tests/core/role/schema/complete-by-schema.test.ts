import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ROLE_SCHEMAS } from '#core';
import { editFrozenRole, editRoleFile } from '#tests/support/role-file.ts';
import { completeBySchema } from '../../../../src/core/role/schema/complete-by-schema.ts';

const roleSchema = ROLE_SCHEMAS[1];

describe('completeBySchema', () => {
  it.each([
    [['title']],
    [['competencies']],
    [['competencies', 0]],
    [['competencies', 2, 'weight']],
    [['indicators', 0, 'anchors']],
    [['scenarios', 0, 'kind']],
    [['resources', 0, 'url']],
    [['salary', 'rows', 0, 'currency']],
    [['tools', 'asOf']],
    [['schemaVersion']],
    [['model']],
  ] as const)('is right in shape: %j', (path) => {
    const broken = editRoleFile([path, false]);
    const before = JSON.stringify(broken);
    expect(v.safeParse(roleSchema, completeBySchema(roleSchema, broken, [path])).success).toBe(
      true,
    );
    expect(JSON.stringify(broken)).toBe(before);
  });

  it.each([
    [['profiles', 0, 'id']],
    [['profiles', 0, 'targets']],
    [['profiles', 0, 'weights']],
    [['indicators', 0, 'bank']],
    [['indicators', 0, 'source']],
    [['crosswalk']],
    [['crosswalk', 0]],
    [['crosswalk', 0, 'uri']],
    [['locale']],
  ] as const)('is right in shape in version 2: %j', (path) => {
    const entry = { scheme: 'esco', version: '1', code: 'x', label: 'x', match: 'close' };
    const broken = editFrozenRole(
      [['crosswalk'], [{ ...entry, uri: 'https://x', licence: 'x' }]],
      [path, false],
    );
    const made = completeBySchema(ROLE_SCHEMAS[2], broken, [path]);
    expect(v.safeParse(ROLE_SCHEMAS[2], made).issues).toBeUndefined();
  });

  it('leaves out what the schema does not know', () => {
    const broken = editRoleFile([['extra'], 1], [['title'], '']);
    const made = completeBySchema(roleSchema, broken, [['extra'], ['title']]);
    expect(v.safeParse(roleSchema, made).success).toBe(true);
  });
});
