import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, parseResponses, parseResponsesFile } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

function problemsOf(input: unknown): string[] {
  const responses = parseResponses(role, input);
  return responses.ok ? [] : responses.error.map(formatProblem);
}

describe('parseResponses', () => {
  it('reads levels, options, "I don\'t know" and skips, and leaves null out', () => {
    const read = parseResponses(role, {
      TD1: 3,
      'TD-S3': 1,
      'TD-S5': 'idk',
      TS1: 'skipped',
      'TS-S1': 'skipped',
      CM1: null,
    });
    expect(read.ok && [...read.value]).toEqual([
      ['TD1', 3],
      ['TD-S3', 1],
      ['TD-S5', 'idk'],
      ['TS1', 'skipped'],
      ['TS-S1', 'skipped'],
    ]);
  });

  it('reads no responses at all', () => {
    const read = parseResponses(role, {});
    expect(read.ok && read.value.size).toBe(0);
  });

  it.each([
    [{ TD1: 5 }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got 5'],
    [{ TD1: -1 }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got -1'],
    [{ TD1: 1.5 }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got 1.5'],
    [{ TD1: '3' }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got "3"'],
    [{ TD1: 'idk' }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got "idk"'],
    [{ TD1: undefined }, 'at TD1: expected a level from 0 to 4, "skipped" or null, got nothing'],
    [{ 'TD-S3': 4 }, 'at TD-S3: expected an option from 0 to 3, "idk", "skipped" or null, got 4'],
    [{ ZZ1: null }, 'at ZZ1: expected the id of an item of this role, got "ZZ1"'],
    [{ td1: 3 }, 'at td1: expected the id of an item of this role, got "td1"'],
    [
      JSON.parse('{"__proto__": 3}'),
      'at __proto__: expected the id of an item of this role, got "__proto__"',
    ],
    [
      { constructor: 3 },
      'at constructor: expected the id of an item of this role, got "constructor"',
    ],
    [null, 'at the top: expected an object of responses by item id, got null'],
    [[3, 4], 'at the top: expected an object of responses by item id, got a list of 2'],
    ['TD1', 'at the top: expected an object of responses by item id, got "TD1"'],
  ])('refuses %j', (input, message) => {
    expect(problemsOf(input)).toEqual([message]);
  });

  it('calls a scenario’s answer by what it may be, and an entry by where it is', () => {
    const read = parseResponses(role, { 'TD-S3': undefined, TS1: 5, ZZ1: 3 });
    expect(!read.ok && read.error.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'missing', path: ['TD-S3'] },
      { code: 'wrong-value', path: ['TS1'] },
      { code: 'unknown-reference', path: ['ZZ1'] },
    ]);
    const wide = Object.fromEntries(Array.from({ length: 191 }, (_, at) => [`Q${at}`, 1]));
    const tooMany = parseResponses(role, wide);
    expect(!tooMany.ok && tooMany.error.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'too-many-values', path: [] },
    ]);
  });

  it('refuses the whole for one wrong entry, and names every wrong one', () => {
    expect(problemsOf({ TD1: 3, TS1: 9, 'TD-S3': -1 })).toHaveLength(2);
  });

  it('looks through no more entries than any role has items, and names a hundred at most', () => {
    const wide = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`Q${at}`, 1]));
    expect(problemsOf(wide(190))).toHaveLength(100);
    expect(problemsOf(wide(191))).toEqual(['at the top: expected at most 190 responses, got 191']);
  });

  it('never throws, and lets nothing out of range through', () => {
    const key = fc.oneof(fc.constantFrom(...role.order), fc.string());
    const value = fc.oneof(fc.anything(), fc.integer({ min: -1, max: 5 }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(key, value)), (input) => {
        const read = parseResponses(role, input);
        if (!read.ok) return;
        for (const [id, response] of read.value) {
          expect(role.order).toContain(id);
          expect(['idk', 'skipped', 0, 1, 2, 3, 4]).toContain(response);
        }
      }),
    );
  });
});

describe('parseResponsesFile', () => {
  it('reads the frame and hands the responses on as they are', () => {
    const file = { role: 'ai-engineer', version: 1, responses: { TD1: 'anything' } };
    expect(parseResponsesFile({ ...file, note: 'ignored' })).toEqual({ ok: true, value: file });
  });

  it.each([
    [null, ['at the top: expected an object with role, version and responses, got null']],
    [
      {},
      [
        'at role: expected the slug of a role, got nothing',
        'at version: expected a whole number from 1 to 1023, got nothing',
        'at responses: expected an object of responses by item id, got nothing',
      ],
    ],
    [
      { role: '../x', version: 0, responses: [] },
      [
        'at role: expected the slug of a role, got "../x"',
        'at version: expected a whole number from 1 to 1023, got 0',
        'at responses: expected an object of responses by item id, got a list of 0',
      ],
    ],
  ])('refuses %j', (input, messages) => {
    const file = parseResponsesFile(input);
    expect(!file.ok && file.error.map(formatProblem)).toEqual(messages);
  });

  it.each([
    [{ role: 'a'.repeat(40) }, true],
    [{ role: 'a'.repeat(41) }, false],
    [{ role: '' }, false],
    [{ role: 'Ai' }, false],
    [{ role: 'ai!' }, false],
    [{ role: '!ai' }, false],
    [{ role: 7 }, false],
    [{ version: 1 }, true],
    [{ version: 1023 }, true],
    [{ version: 1024 }, false],
    [{ version: 1.5 }, false],
    [{ version: '1' }, false],
    [{ version: Number.NaN }, false],
    [{ responses: null }, false],
    [{ responses: 'TD1' }, false],
  ])('%j: %s', (change, isRead) => {
    const file = { role: 'ai-engineer', version: 1, responses: {}, ...change };
    expect(parseResponsesFile(file).ok).toBe(isRead);
  });
});
