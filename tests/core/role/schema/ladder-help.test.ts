import { describe, expect, it } from 'vitest';
import { FIELD_HELP } from '#core';
import { LADDER_HELP } from '#core/role/schema/ladder-help.ts';

describe('the help for what schema version 2 added', () => {
  it('is part of the help for version 2 and of no other', () => {
    expect(FIELD_HELP[2]).toMatchObject(LADDER_HELP);
    expect(FIELD_HELP[1]['profiles']).toBeUndefined();
    expect(FIELD_HELP[1]['schemaVersion']?.description).toContain('1.');
  });

  it('leaves out what version 2 no longer has', () => {
    expect(FIELD_HELP[1]['competencies[].target']).toBeDefined();
    expect(FIELD_HELP[2]['competencies[].target']).toBeUndefined();
  });
});
