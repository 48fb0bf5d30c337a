import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRoleFile } from '#core';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

/**
 * A mistake in the text of the real role: the replacement, and the position where it must always be
 * reported.
 */
type RefusedText = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly message: string;
};

const cases = readFileSync('tests/golden/roles/refused-texts.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as RefusedText);

describe('texts of role files that were once refused', () => {
  it.each(cases)('are always refused with the same path: $name', ({ from, to, line, message }) => {
    const text = REAL_ROLE_TEXT.replace(from, () => to);
    expect(text).not.toBe(REAL_ROLE_TEXT);
    expect(checkRoleFile(text).findings).toContainEqual(
      expect.objectContaining({ severity: 'error', line, message }),
    );
  });
});
