import { describe, expect, it } from 'vitest';
import { FIELD_HELP } from '#core';

describe('the help for fields of a role file', () => {
  it.each(Object.entries({ ...FIELD_HELP[1], ...FIELD_HELP[2] }))(
    'is a name and whole sentences: %s',
    (_path, field) => {
      expect(field.title).toMatch(/^[A-Z]/);
      expect(field.description).toMatch(/^\S.*[.…]$/);
    },
  );
});
