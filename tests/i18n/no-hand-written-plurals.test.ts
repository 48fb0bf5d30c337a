import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from '../architecture/source-files.ts';

/** A text chosen by comparing a count with one: other languages have other plural forms. */
const BY_HAND = /(?:length|count|amount|n|few|many|number) [!=]== 1\s+\?\s*['"`]/;

describe('messages for a count', () => {
  const files = sourceFiles('src', /\.tsx?$/);

  it('were looked at', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(BY_HAND.test("(n === 1 ? '1 role' : `${n} roles`)")).toBe(true);
    expect(BY_HAND.test("`${found.length === 1 ? '1 text' : `${found.length} texts`}`")).toBe(true);
  });

  it('leave the form to Intl.PluralRules', () => {
    expect(files.filter((file) => BY_HAND.test(readSource(file)))).toEqual([]);
  });
});
