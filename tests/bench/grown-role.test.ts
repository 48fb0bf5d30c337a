import { describe, expect, it } from 'vitest';
import { listItems, parseRoleText } from '#core';
import { CURRENT_ROLE_TEXT } from '#tests/support/ai-engineer.ts';
import { growRole } from './grown-role.ts';

describe('a grown role', () => {
  it.each([20, 120])('is valid and asks %i items in its only form', (items) => {
    const role = parseRoleText(growRole(CURRENT_ROLE_TEXT, items));
    expect(role).toMatchObject({ ok: true });
    expect(role.ok && listItems(role.value, role.value.forms[0])).toHaveLength(items);
  });
});
