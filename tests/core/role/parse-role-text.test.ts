import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROLE_BYTES, formatProblem, parseJsonText, parseRoleText } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

function codesOf(text: string): string[] {
  const role = parseRoleText(text);
  return role.ok ? [] : role.error.map(({ code }) => code);
}

describe('parseRoleText', () => {
  it('reads the real file, with and without a byte order mark', () => {
    expect(codesOf(REAL_ROLE_TEXT)).toEqual([]);
    expect(codesOf(`\uFEFF${REAL_ROLE_TEXT}`)).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\uFEFF', 'empty'],
    ['<!doctype html><title>x</title>', 'html'],
    ['\n <html>', 'html'],
    ['\uFFFD\uFFFD{\u0000"\u0000', 'encoding'],
    ['{\u0000"\u0000i\u0000', 'encoding'],
    ['{"schemaVersion": 1}\u0000', 'not-json'],
    [REAL_ROLE_TEXT.slice(0, 40_000), 'cut-off'],
    [REAL_ROLE_TEXT.trimEnd().slice(0, -1), 'cut-off'],
    ['{"id": }', 'not-json'],
    ['NaN', 'not-json'],
    ['['.repeat(1_000) + ']'.repeat(1_000), 'too-deep'],
    [`[${'['.repeat(200_000)}`, 'too-deep'],
    [`"${'x'.repeat(MAX_ROLE_BYTES)}"`, 'too-large'],
    ['{"a":{"__proto__":1}}', 'forbidden-key'],
    [`[${'0,'.repeat(100_000)}0]`, 'too-many-values'],
    ['null', 'wrong-value'],
    [REAL_ROLE_TEXT.replace('"target": 90', '"target": 15, "target": 90'), 'duplicate'],
    [REAL_ROLE_TEXT.replace('"id": "TD1"', '"id": "TD1", "i\\u0064": "TD1"'), 'duplicate'],
  ])('says what is wrong with text %#', (text, code) => {
    expect(codesOf(text)[0]).toBe(code);
  });

  it.each([
    ['', 'JSON, got an empty file'],
    ['\n<html>', 'JSON, got a web page (it begins with "<")'],
    ['\uFFFD{', 'JSON in UTF-8, got another encoding (UTF-16?) or no text at all'],
    ['{"a": "b', 'JSON to its end, got 8 characters of it'],
    ['[[[[[[[[[[[[[]]]]]]]]]]]]]', 'at most 12 levels of lists and objects, got more'],
    [' '.repeat(MAX_ROLE_BYTES + 1), 'at most 256 kB, got more'],
  ])('words what is wrong with text %# for its author', (text, words) => {
    const role = parseRoleText(text);
    const problem = role.ok ? undefined : role.error.at(-1);
    expect(problem && formatProblem(problem)).toContain(`: expected ${words}`);
    expect(problem?.path).toEqual([]);
  });

  it('lets through twelve levels, and a "<" that does not begin the text', () => {
    expect(parseJsonText('[[[[[[[[[[[[]]]]]]]]]]]]').ok).toBe(true);
    expect(parseJsonText('{"a":"<b>"}')).toEqual({ ok: true, value: { a: '<b>' } });
  });

  it('counts bytes, not characters, to the very last', () => {
    const fill = (unit: string, bytes: number) => `"${unit.repeat((MAX_ROLE_BYTES - 2) / bytes)}"`;
    for (const [unit, bytes] of [
      ['x', 1],
      ['é', 2],
      ['\u{1F600}\u{1F7FF}xx', 10],
    ] as const) {
      const most = fill(unit, bytes);
      expect(codesOf(most)[0], unit).toBe('wrong-value');
      expect(codesOf(`${most}  `.padEnd(most.length + 12, ' '))[0], unit).toBe('too-large');
    }
    // The last character of one byte, of two, and the first and last surrogates, each at the limit.
    for (const [unit, bytes] of [
      ['\u007F', 1],
      ['\u0080', 2],
      ['\u07FF', 2],
      ['\u{10000}', 4],
      ['\u{10FFFF}', 4],
    ] as const) {
      const count = Math.floor((MAX_ROLE_BYTES - 2) / bytes);
      const most = `"${unit.repeat(count)}"`.padEnd(
        MAX_ROLE_BYTES - count * bytes - 2 + unit.length * count + 2,
        ' ',
      );
      expect(codesOf(most)[0], unit).toBe('wrong-value');
      expect(codesOf(`${most} `)[0], unit).toBe('too-large');
    }
    for (const unit of ['\u0800', '\uD7FF', '€', '\uE000', '\uFF41']) {
      const three = `"${unit.repeat(Math.floor((MAX_ROLE_BYTES - 2) / 3))}"`;
      expect(codesOf(three)[0], unit).toBe('wrong-value');
      expect(codesOf(`${three}   `)[0], unit).toBe('too-large');
    }
  });

  it('refuses ten thousand questions as a whole, at their list', () => {
    const questions = Array.from({ length: 10_000 }, (_, at) => ({ id: `Q${at}` }));
    expect(codesOf(JSON.stringify({ indicators: questions }))).not.toEqual([]);
  });

  it('sanitises the engine’s message', () => {
    const parsed = parseJsonText('{"a": \u202Ex}');
    expect(!parsed.ok && formatProblem(parsed.error)).toContain(
      'expected JSON, got something else: "SyntaxError',
    );
    expect(!parsed.ok && formatProblem(parsed.error)).not.toContain('\u202E');
  });

  it(
    'never throws, whatever the text',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.string()), (text) => {
          expect(codesOf(text).length).toBeGreaterThan(0);
        }),
        { numRuns: propertyRuns(IS_DEEP_RUN ? 400_000 : 2_000) },
      );
    },
    IS_DEEP_RUN ? 3_600_000 : undefined,
  );

  it(
    'never throws on the real file with a piece cut out, doubled or written over',
    () => {
      fc.assert(
        fc.property(
          fc.nat(REAL_ROLE_TEXT.length),
          fc.nat(200),
          fc.oneof(
            fc.string({ maxLength: 20 }),
            fc.constantFrom('"', '{', ']', '\\', '9e999', 'null'),
          ),
          (at, length, piece) => {
            const text = REAL_ROLE_TEXT.slice(0, at) + piece + REAL_ROLE_TEXT.slice(at + length);
            const role = parseRoleText(text);
            if (!role.ok) expect(role.error.length).toBeGreaterThan(0);
          },
        ),
        { numRuns: propertyRuns(IS_DEEP_RUN ? 20_000 : 150) },
      );
    },
    IS_DEEP_RUN ? 3_600_000 : undefined,
  );
});
