import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BAND_IDS, FORM_IDS, roleSchema } from '#core';
import { editRoleFile } from '#tests/support/role-file.ts';

describe('roleSchema', () => {
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
});
