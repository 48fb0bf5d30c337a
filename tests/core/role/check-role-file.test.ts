import { describe, expect, it } from 'vitest';
import { checkRoleFile, type Finding } from '#core';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';
import { growthOf } from '#tests/support/growth.ts';

const errorsIn = (text: string): readonly Finding[] =>
  checkRoleFile(text).findings.filter(({ severity }) => severity === 'error');

describe('the report on a role file', () => {
  it('is a role and advice where the file is sound', () => {
    const { role, findings } = checkRoleFile(REAL_ROLE_TEXT);
    expect(role?.id).toBe('ai-engineer');
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it.each([
    ['', 'an empty file'],
    ['<html>', 'a web page'],
    ['\uFFFD\uFFFD{\u0000', 'another encoding'],
    ['['.repeat(40), 'at most 12 levels'],
    [' '.repeat(300_000), 'at most 256 kB'],
  ])('has a line for what is no JSON at all: %#', (text, words) => {
    expect(errorsIn(text)).toMatchObject([{ line: 1, column: 1 }]);
    expect(errorsIn(text)[0]?.message).toContain(words);
  });

  it('reports syntax errors together with wrong values when the meaning is certain', () => {
    const text = REAL_ROLE_TEXT.replace('"title": "AI Engineer",', '"title": 7, // later').replace(
      '"version": 1,',
      '"version": 1, "version": 1,',
    );
    const errors = errorsIn(text);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('expected each name once, got "version" again'),
      expect.stringContaining('at title: expected a text of 1 to 80 characters, got 7'),
      expect.stringContaining('expected no comments'),
    ]);
    expect(checkRoleFile(text).role).toBeNull();
  });

  it('lists errors before advice, each in file order', () => {
    const text = REAL_ROLE_TEXT.replace('"version": 1,', '"version": 1,\n"version": 1,');
    const kinds = checkRoleFile(text).findings.map(({ severity }) => severity);
    expect(kinds[0]).toBe('error');
    expect(kinds.lastIndexOf('error')).toBe(0);
    expect(kinds.length).toBeGreaterThan(1);
  });

  it('gives every finding a place and a sentence', () => {
    const broken = REAL_ROLE_TEXT.replaceAll('"target"', '"Target"');
    for (const { line, column, message } of errorsIn(broken)) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(0);
      expect(message).not.toBe('');
    }
    expect(errorsIn(broken)).toHaveLength(10);
  });

  it('takes time in proportion to the file', () => {
    const make = (size: number) => `{"x": [${'{"a": 1, "b": "y"},\n'.repeat(size)}0]}`;
    expect(growthOf(make, checkRoleFile, 2_800)).toBeLessThan(9);
  });
});
