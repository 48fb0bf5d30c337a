import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/i18n/en';
/** A text chosen by comparing a number with one: other languages have other plural forms. */
const BY_HAND = /[!=]== 1\s+\?/;

describe('messages for a count', () => {
  const files = readdirSync(FOLDER);

  it('were looked at', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(BY_HAND.test("(n === 1 ? '1 role' : `${n} roles`)")).toBe(true);
  });

  it.each(files)('leave the form to Intl.PluralRules: %s', (file) => {
    expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).not.toMatch(BY_HAND);
  });
});
