import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from '../architecture/source-files.ts';

const files = sourceFiles('src', /\.tsx?$/);

/** A text chosen by comparing a count with one: other languages have other plural forms. */
const PLURAL_BY_HAND =
  /(?:length|count|amount|n|few|many|number) [!=]== 1\s+\?\s*(?:['"`][^'"`]|(?:messages|words)\.[^?]*:\s*(?:messages|words)\.)/;
/** A date put together from its parts. */
const DATE_BY_HAND = /getMonth\(\)[^;]*(?:padStart|\$\{)/;

describe('texts that a rule of the house writes', () => {
  it('were looked at', () => {
    expect(files.length).toBeGreaterThan(300);
    expect("(n === 1 ? '1 role' : `${n} roles`)").toMatch(PLURAL_BY_HAND);
    expect("`${found.length === 1 ? '1 text' : `${found.length} texts`}`").toMatch(PLURAL_BY_HAND);
    expect('{count === 1 ? messages.one(last) : messages.more(last, count)}').toMatch(
      PLURAL_BY_HAND,
    );
    expect('`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`').toMatch(
      DATE_BY_HAND,
    );
  });

  it('leave the form for a count to Intl.PluralRules', () => {
    expect(files.filter((file) => PLURAL_BY_HAND.test(readSource(file)))).toEqual([]);
  });

  it('have their dates from isoDate', () => {
    expect(files.filter((file) => DATE_BY_HAND.test(readSource(file)))).toEqual([]);
  });
});
