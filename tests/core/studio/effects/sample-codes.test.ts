import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DecodedCode,
  holdAgainst,
  moveOfLinks,
  parseRoleText,
  type Role,
  sampleCodes,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

type Golden = { readonly url: string; readonly decoded: DecodedCode };

const issued = readFileSync('tests/golden/links/v1.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Golden)
  .filter(({ decoded: { kind, role } }) => kind === 'answers' && role.kind === 'registered')
  .map(({ url }) => url.slice(url.indexOf('#') + 1));

function readRole(path: string): Role {
  const role = parseRoleText(readFileSync(`public/roles/${path}`, 'utf8'));
  if (!role.ok) throw new Error(path);
  return role.value;
}

/** A role against which nobody reaches much. */
function raised(role: Role): Role {
  const all = Object.fromEntries(role.competencies.map(({ id }) => [id, 100]));
  const weights = Object.fromEntries(role.competencies.map(({ id, weight }) => [id, weight]));
  return holdAgainst(role, { id: 'x', title: 'X', targets: all, weights } as never);
}

describe('sample codes', () => {
  it('of AI Engineer 1 are the golden answers to this role, every one', () => {
    expect(sampleCodes(aiEngineer)).toEqual(issued);
  });

  it.each([
    ['ai-engineer/1.json', issued.length],
    ['ai-engineer/2.json', 12],
    ['data-engineer/1.json', 12],
    ['data-scientist/1.json', 12],
    ['mlops-engineer/1.json', 12],
  ])('of %s can all be read, and move as soon as targets do', (path, count) => {
    const role = readRole(path);
    const text = sampleCodes(role).join('\n');
    const same = moveOfLinks(role, role, text);
    expect(same.problems).toEqual([]);
    expect(same.moves).toHaveLength(count);
    for (const { before, after } of same.moves) expect(after).toEqual(before);
    const { moves } = moveOfLinks(role, raised(role), text);
    const fits = moves.flatMap(({ before, after }) =>
      before === null || after === null ? [] : [{ before, after }],
    );
    expect(fits.length).toBeGreaterThanOrEqual(12);
    for (const { before, after } of fits) expect(after.score).toBeLessThanOrEqual(before.score);
    expect(fits.some(({ before, after }) => after.band !== before.band)).toBe(true);
    expect(sampleCodes(role)).toEqual(sampleCodes(role));
  });
});
