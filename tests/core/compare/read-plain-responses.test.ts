import { describe, expect, it } from 'vitest';
import { layoutOf, parseResponses } from '#core';
import { readPlainResponses } from '#core/compare/read-plain-responses.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const layout = layoutOf(aiEngineer);

describe('responses of a file by the layout alone', () => {
  it.each([
    [{}],
    [{ TD1: 3, 'TD-S3': 1, 'TD-S5': 'idk', TS1: 'skipped', CM1: null }],
    [{ TD1: 0 }],
    [{ TD1: 4 }],
    [{ TD1: 5 }],
    [{ TD1: -1 }],
    [{ TD1: 1.5 }],
    [{ TD1: '3' }],
    [{ TD1: 'idk' }],
    [{ 'TD-S3': 3 }],
    [{ 'TD-S3': 4 }],
    [{ nobody: 1 }],
    [JSON.parse('{"__proto__":1}') as unknown],
    [null],
    [[1]],
    ['x'],
  ])('reads %j as the parser with the whole role does', (input) => {
    const parsed = parseResponses(aiEngineer, input);
    const read = readPlainResponses(layout, input);
    expect(read === null ? null : [...read]).toEqual(parsed.ok ? [...parsed.value] : null);
  });
});
