import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listItems, parseRoleText } from '#core';
import { growRole } from './grown-role.ts';

const text = readFileSync('public/roles/ai-engineer/1.json', 'utf8');

describe('a grown role', () => {
  it.each([20, 120])('is valid and asks %i items in its only form', (items) => {
    const role = parseRoleText(growRole(text, items));
    expect(role).toMatchObject({ ok: true });
    expect(role.ok && listItems(role.value, role.value.forms[0])).toHaveLength(items);
  });
});
