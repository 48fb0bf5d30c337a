import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintSources } from '../../../../src/core/role/advice/lint-sources.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'a rating without resources',
    [[['indicators', 0, 'resources'], []]],
    'fewer than the two resources',
  ],
  [
    'resources that nothing names',
    everywhere('indicators', 'resources', () => []),
    'no indicator names',
  ],
];

describe('advice: lint-sources', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintSources(editedRole(...edits))).join('\n')).toContain(warning);
  });
});
