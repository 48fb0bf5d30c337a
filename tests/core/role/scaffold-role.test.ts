import { describe, expect, it } from 'vitest';
import { parseRole } from '#core';
import { scaffoldRole } from '../../../src/core/role/scaffold-role.ts';

describe('scaffoldRole', () => {
  it.each(['data-engineer', 'x', '1', '-', 'a'.repeat(40)])(
    'is valid from the start: %s',
    (slug) => {
      const role = parseRole(scaffoldRole(slug, 1023, '2026-11-22'));
      expect(role.ok && role.value.id).toBe(slug);
    },
  );

  it('marks every text that an author has to write, and gives the title', () => {
    const role = scaffoldRole('data-engineer', 7, '2026-11-22');
    expect(JSON.stringify(role).match(/Replace:/g)?.length).toBeGreaterThan(50);
    expect(role).toMatchObject({
      number: 7,
      title: 'Data Engineer',
      tools: { asOf: '2026-11-22' },
    });
  });
});
