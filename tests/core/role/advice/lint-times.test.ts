import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintTimes } from '../../../../src/core/role/advice/lint-times.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'minutes against seconds',
    [[['forms', 2, 'minutes'], 180]],
    'timing forms.2.minutes: 180 minutes',
  ],
  [
    'a rating that takes minutes',
    everywhere('indicators', 'seconds', () => 300).slice(0, 1),
    '300 seconds, and by its words about',
  ],
  [
    'a scenario that takes no time',
    [[['scenarios', 0, 'seconds'], 2]],
    '2 seconds, and by its words about',
  ],
];

describe('advice: lint-times', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintTimes(editedRole(...edits))).join('\n')).toContain(warning);
  });
});
