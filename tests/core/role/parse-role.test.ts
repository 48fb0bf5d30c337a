import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, parseRole } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { editRoleFile, problemsOf, realRole } from '#tests/support/role-file.ts';
import { OWN_PROFILE_ID } from '#core/role/own-profile-id.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

const RUNS = IS_DEEP_RUN ? 600_000 : 2_000;

describe('parseRole', () => {
  it('reads all of the real role', () => {
    const role = realRole();
    expect(role.indicators).toHaveLength(37);
    expect(role.scenarios).toHaveLength(24);
    expect(role.competencies.map(({ target, weight }) => [target, weight])).toEqual([
      [90, 90],
      [75, 75],
      [55, 55],
      [90, 90],
      [65, 65],
    ]);
    expect(role.schemaVersion).toBe(2);
    expect(role.profiles.map(({ id }) => id)).toEqual([OWN_PROFILE_ID]);
  });

  it('fills in a missing weight with the target, and keeps one that is there', () => {
    const role = parseRole(
      editRoleFile([['competencies', 0, 'weight'], undefined], [['competencies', 1, 'weight'], 0]),
    );
    expect(role.ok && role.value.competencies.slice(0, 2).map(({ weight }) => weight)).toEqual([
      90, 0,
    ]);
  });

  it('copies, so that the input may change afterwards', () => {
    const file = editRoleFile();
    const role = parseRole(file);
    Reflect.set(file as object, 'title', 'Other');
    expect(role.ok && role.value.title).toBe('AI Engineer');
  });

  it('shows markup and unbroken words as the text they are', () => {
    const text = '<img src=x onerror=alert(1)> {{x}} ' + 'w'.repeat(500);
    const role = parseRole(editRoleFile([['summary'], text]));
    expect(role.ok && role.value.summary).toBe(text);
  });

  it.each([
    [
      ['competencies', 2, 'weight'],
      'high',
      'at competencies[2].weight: expected a number from 0 to 100, got "high"',
    ],
    [
      ['competencies', 2, 'weight'],
      100.5,
      'at competencies[2].weight: expected a number from 0 to 100, got 100.5',
    ],
    [
      ['competencies', 2, 'target'],
      Number.NaN,
      'at competencies[2].target: expected a number from 0 to 100, got NaN',
    ],
    [
      ['competencies', 2, 'target'],
      Infinity,
      'at competencies[2].target: expected a number from 0 to 100, got Infinity',
    ],
    [['number'], 1.5, 'at number: expected a whole number from 0 to 1023, got 1.5'],
    [['schemaVersion'], 3, 'at schemaVersion: expected 1, got 3'],
    [['title'], undefined, 'at title: expected a text of 1 to 80 characters, got nothing'],
    [['model'], undefined, 'at model: expected an object, got nothing'],
    [['indicators', 3], 'TD4', 'at indicators[3]: expected an object, got "TD4"'],
    [['indicators'], {}, 'at indicators: expected a list of 1 to 127 values, got an object'],
    [
      ['indicators', 0, 'anchors'],
      ['a'],
      'at indicators[0].anchors: expected a list of 5 values, got a list of 1',
    ],
    [
      ['indicators', 0, 'tier'],
      'hard',
      'at indicators[0].tier: expected one of "foundational", "core", "advanced", got "hard"',
    ],
    [['surprise'], 1, 'at surprise: expected no such key, got "surprise"'],
    [
      ['resources', 0, 'url'],
      'javascript:alert(1)',
      'at resources[0].url: expected an address that begins with https://, got "javascript:alert(1)"',
    ],
    [
      ['resources', 0, 'url'],
      'https://a.example/"onclick',
      'at resources[0].url: expected an address that begins with https://, got "https://a.example/"onclick"',
    ],
    [
      ['resources', 0, 'url'],
      'https://user@evil.example/',
      'at resources[0].url: expected an address that begins with https://, got "https://user@evil.example/"',
    ],
    [
      ['title'],
      '  ',
      'at title: expected a text with something to read and without control or direction characters, got "  "',
    ],
    [
      ['title'],
      'a\u202Eb',
      'at title: expected a text with something to read and without control or direction characters, got "a\\u202Eb"',
    ],
    [
      ['title'],
      'a\nb',
      'at title: expected a text with something to read and without control or direction characters, got "a\\u000Ab"',
    ],
    [
      ['title'],
      'a\uD800b',
      'at title: expected a text with something to read and without control or direction characters, got "a\\uD800b"',
    ],
    [
      ['title'],
      'Ing\uFFFDnieur',
      'at title: expected a text with something to read and without control or direction characters, got "Ing\\uFFFDnieur"',
    ],
    [
      ['title'],
      'x'.repeat(81),
      'at title: expected a text of 1 to 80 characters, got a text of 81 characters',
    ],
    [
      ['tools', 'asOf'],
      '2026-13-01',
      'at tools.asOf: expected a date such as "2026-11-22", got "2026-13-01"',
    ],
    [['id'], '../x', 'at id: expected a slug of 1 to 40 of a-z, 0-9 and -, got "../x"'],
    [['locale'], 'English', 'at locale: expected a language tag such as "en", got "English"'],
  ])('locates what is wrong at %j with %j', (path, value, message) => {
    expect(problemsOf([path, value])).toEqual([message]);
  });

  it('accepts emoji and other writing systems', () => {
    expect(problemsOf([['title'], 'Инженер 🤖 مهندس'])).toEqual([]);
  });

  it('names every wrong field, and the first hundred of very many', () => {
    expect(problemsOf([['title'], 1], [['category'], 2])).toHaveLength(2);
    const many = Array.from({ length: 127 }, () => 0);
    expect(problemsOf([['indicators'], many])).toHaveLength(100);
    const unknown = Array.from({ length: 190 }, (_, at) => `ZZ${at}`);
    expect(problemsOf([['order'], unknown])).toHaveLength(100);
  });

  it.each([undefined, null, 0, '', [], () => 1, Symbol('x'), 1n, new Date(), new Map()])(
    'refuses %s',
    (input) => {
      const role = parseRole(input);
      expect(role.ok).toBe(false);
      expect(!role.ok && role.error.length).toBeGreaterThan(0);
    },
  );

  it('refuses cycles without following them for ever', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const role = parseRole(cycle);
    expect(!role.ok && role.error.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it(
    `never throws, whatever the value (${RUNS} values)`,
    () => {
      fc.assert(
        fc.property(
          fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }),
          (input) => {
            const role = parseRole(input);
            expect(role.ok).toBe(false);
          },
        ),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    IS_DEEP_RUN ? 3_600_000 : undefined,
  );

  it(
    'survives any value in any place of the real role, and every problem is located',
    () => {
      const places = placesOf(editRoleFile());
      const runs = IS_DEEP_RUN ? 20_000 : 150;
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.anything(), (path, value) => {
          const role = parseRole(editRoleFile([path, value]));
          if (role.ok) return;
          expect(role.error.length).toBeLessThanOrEqual(100);
          for (const problem of role.error) {
            expect(problem.path.length).toBeGreaterThan(0);
            expect(formatProblem(problem).length).toBeLessThan(1_000);
          }
        }),
        { numRuns: propertyRuns(runs) },
      );
    },
    IS_DEEP_RUN ? 3_600_000 : undefined,
  );
});

/** Every path of a JSON value. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [
    [...path, key],
    ...placesOf(Reflect.get(value, key), [...path, key]),
  ]);
}
