import { describe, expect, it } from 'vitest';
import { FIELD_HELP } from '#core';
import { ITEM_HELP } from '../../../../src/core/role/schema/item-help.ts';

describe('the help for what is asked', () => {
  it('is part of the help for all fields, and says whom a rule hits', () => {
    expect(FIELD_HELP[1]).toMatchObject(ITEM_HELP);
    expect(ITEM_HELP['indicators']?.description).toContain('2 answers');
    expect(ITEM_HELP['scenarios']?.description).toContain('Below 5');
  });
});
