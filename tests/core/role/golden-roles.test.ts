import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '#tests/support/role-file.ts';

type Refused = {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly problem: string;
};

const text = readFileSync('tests/golden/roles/refused.jsonl', 'utf8');
const lines = text.trimEnd().split('\n');
const cases = lines.map((line) => JSON.parse(line) as Refused);

/** Number of frozen lines and the SHA-256 over them: lines may only be appended. */
const FROZEN = {
  count: 13,
  sha256: '1353d744df0c27a338044bf817cf395b26caf11c190667798f3977488dbe4d75',
};

describe('role files that were once refused', () => {
  it.each(cases)('are always refused for the same reason: $name', ({ path, value, problem }) => {
    expect(problemsOf([path, value])).toContain(problem);
  });

  it('are never edited or deleted', () => {
    const frozen = lines.slice(0, FROZEN.count).join('\n');
    expect(lines.length).toBeGreaterThanOrEqual(FROZEN.count);
    expect(createHash('sha256').update(frozen).digest('hex')).toBe(FROZEN.sha256);
  });
});
