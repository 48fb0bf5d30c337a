import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BAND_IDS, FORM_IDS, NEWEST_ROLE_SCHEMA, ROLE_SCHEMAS, schemaVersionOf } from '#core';
import { roleSchema1 } from '#core/role/schema/role-schema-1.ts';
import { roleSchema2 } from '#core/role/schema/role-schema-2.ts';
import { namingFields } from '#core/role/schema/schema-parts.ts';
import { editRoleFile } from '#tests/support/role-file.ts';

const roleSchema = ROLE_SCHEMAS[1];

describe('the shape of role files', () => {
  it('accepts the real role and changes nothing in it', () => {
    expect(v.parse(roleSchema, editRoleFile())).toEqual(editRoleFile());
  });

  it('keeps the ids that stand in links and addresses', () => {
    expect(BAND_IDS).toEqual([
      'full-match',
      'strong-match',
      'developing',
      'foundations',
      'early-days',
    ]);
    expect(FORM_IDS).toEqual(['quick', 'standard', 'complete']);
  });

  it.each([
    [['indicators'], 128],
    [['scenarios'], 64],
    [['scenarios', 0, 'options'], 17],
    [['competencies'], 13],
    [['forms'], 4],
  ])('keeps the caps of the share link: %j takes fewer than %i', (path, count) => {
    const values = Array.from({ length: count }, () => 0);
    const read = v.safeParse(roleSchema, editRoleFile([path, values]), { abortPipeEarly: true });
    expect(read.success).toBe(false);
  });

  it('allows underscores in ids of resources only', () => {
    const idOf = (list: string) =>
      v.safeParse(roleSchema, editRoleFile([[list, 0, 'id'], 'A_1'])).success;
    expect([
      idOf('resources'),
      idOf('indicators'),
      idOf('scenarios'),
      idOf('competencies'),
    ]).toEqual([true, false, false, false]);
  });

  it.each([
    [{ schemaVersion: 1 }, 1],
    [{ schemaVersion: 2 }, 2],
    [{ schemaVersion: '2' }, 2],
    [{ schemaVersion: 9 }, 1],
    [{ schemaVersion: 9, profiles: [] }, 2],
    [{}, 1],
    [null, NEWEST_ROLE_SCHEMA],
    ['1', NEWEST_ROLE_SCHEMA],
  ])('holds %j to the rules of version %i', (file, version) => {
    expect(schemaVersionOf(file)).toBe(version);
  });

  it('shares its parts between versions', () => {
    expect(Object.keys(roleSchema1.entries)).toEqual(
      Object.keys(roleSchema2.entries).filter((key) => key !== 'profiles' && key !== 'crosswalk'),
    );
    expect(Object.keys(roleSchema2.entries)).toEqual(
      expect.arrayContaining(Object.keys(namingFields)),
    );
  });
});
