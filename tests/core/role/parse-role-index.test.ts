import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, parseRoleIndex, parseRoleIndexText } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';

const text = readFileSync('public/roles/index.json', 'utf8');

/** The real index reduced to the first version of its first role, with edits. */
function edited(
  edit: (entry: Record<string, unknown>, index: { roles: unknown[] }) => void,
): unknown {
  const index = JSON.parse(text) as { roles: Record<string, unknown>[] };
  const [first] = index.roles;
  if (first === undefined) throw new Error('the site has no role');
  const alone = { ...index, roles: [{ ...first, versions: [1], current: 1 }] };
  edit(alone.roles[0] as Record<string, unknown>, alone);
  return alone;
}

function problemsOf(input: unknown): string[] {
  const index = parseRoleIndex(input);
  return index.ok ? [] : index.error.map(formatProblem);
}

/** With the words of all longer texts shuffled, and other figures. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((each, at) => shuffled(each, seed + at));
  if (typeof value === 'number') return value + ((seed * 7) % 30);
  if (typeof value === 'string') {
    const rank = (word: string, at: number) =>
      createHash('sha256').update(`${word} ${at} ${seed}`).digest('hex');
    const words = value.split(' ').map((word, at) => ({ word, rank: rank(word, at) }));
    return words
      .sort((one, other) => one.rank.localeCompare(other.rank))
      .map(({ word }) => word)
      .join(' ');
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, shuffled(each, seed)]),
  );
}

describe('parseRoleIndex', () => {
  it('reads the index of the real roles', () => {
    const index = parseRoleIndexText(text);
    expect(index.ok && index.value.roles[0]).toMatchObject({
      id: 'ai-engineer',
      number: 1,
      versions: expect.arrayContaining([1]) as unknown,
      forms: [{ id: 'quick' }, { id: 'standard' }, { id: 'complete' }],
    });
  });

  it('reads the language of texts that are not in English', () => {
    expect(problemsOf(edited((entry) => (entry['locale'] = 'pt-BR')))).toEqual([]);
    expect(problemsOf(edited((entry) => (entry['locale'] = 'Portuguese')))).toHaveLength(1);
  });

  it('takes other titles, and none that are empty', () => {
    expect(problemsOf(edited((entry) => (entry['otherTitles'] = ['Senior'])))).toEqual([]);
    for (const titles of [[], [''], 'Senior', ['x'.repeat(201)], Array(41).fill('x')]) {
      expect(problemsOf(edited((entry) => (entry['otherTitles'] = titles)))).toHaveLength(1);
    }
  });

  it('is at most 10 kB for twenty roles, compressed', () => {
    const { roles } = JSON.parse(text) as { roles: object[] };
    // Shuffled differently each time, so that no phrase of one role helps to compress the next.
    const twenty = Array.from({ length: 20 }, (_, n) => shuffled(roles[n % roles.length] ?? {}, n));
    const bytes = brotliCompressSync(JSON.stringify({ schemaVersion: 1, roles: twenty })).length;
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThanOrEqual(10_000);
  });

  it('reads an index without roles', () => {
    expect(problemsOf({ schemaVersion: 1, roles: [] })).toEqual([]);
  });

  it('locates what is wrong', () => {
    expect(problemsOf(edited((entry) => (entry['number'] = 'one')))).toEqual([
      'at roles[0].number: expected a whole number from 0 to 1023, got "one"',
    ]);
    expect(problemsOf(edited((entry) => (entry['title'] = '')))).toEqual([
      'at roles[0].title: expected a text of 1 to 80 characters, got ""',
    ]);
    expect(problemsOf(edited((entry) => (entry['current'] = 2)))).toEqual([
      'at roles[0].current: expected one of the versions 1, got 2',
    ]);
    expect(problemsOf(edited((entry, index) => index.roles.push({ ...entry, number: 9 })))).toEqual(
      ['at roles[1].id: expected an id that no other role has, got ai-engineer'],
    );
    expect(problemsOf(edited((entry, index) => index.roles.push({ ...entry, id: 'b' })))).toEqual([
      'at roles[1].number: expected a number that no other role has, got 1',
    ]);
    expect(problemsOf(JSON.parse('{"__proto__": 1}'))).toHaveLength(1);
  });

  it('classifies the problem of each entry', () => {
    const index = parseRoleIndex(
      edited((entry, { roles }) => {
        Object.assign(entry, { versions: [1, 3], current: 2 });
        roles.push({ ...entry, current: 3 });
      }),
    );
    expect(!index.ok && index.error.map(formatProblem)).toEqual([
      'at roles[0].current: expected one of the versions 1, 3, got 2',
      'at roles[1].id: expected an id that no other role has, got ai-engineer',
      'at roles[1].number: expected a number that no other role has, got 1',
    ]);
    expect(!index.ok && index.error.map(({ code }) => code)).toEqual([
      'disagrees',
      'duplicate',
      'duplicate',
    ]);
  });

  it('names the first hundred of very many problems', () => {
    expect(
      problemsOf({ schemaVersion: 1, roles: Array.from({ length: 120 }, () => 0) }),
    ).toHaveLength(100);
  });

  it('refuses a text that is no index', () => {
    const page = parseRoleIndexText('<!doctype html>');
    expect(!page.ok && page.error.map(({ code }) => code)).toEqual(['html']);
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseRoleIndex(input).ok).toBe(false);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
