import { describe, expect, it } from 'vitest';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { readSource, sourceFiles } from '../architecture/source-files.ts';

const TITLES = new RegExp(`\\b(?:${newestRoles.map(({ title }) => title).join('|')})\\b`);

/**
 * What only a role's own file can know: that a published card stands behind it, which of its figures
 * the card has, what simulations of it showed, or its title.
 */
const OF_ONE_ROLE = [
  /role card|role’s card|\bthe card (?:gives|says|asks)/i,
  /in (?:our )?simulations/i,
  TITLES,
];
const isOfOneRole = (text: string) => OF_ONE_ROLE.some((words) => words.test(text));

/** A title as what somebody might write stands in “ ”, after words that say so. */
const EXAMPLE = /(?:Such as|Good:|Bad:) “[^”]*”/g;

/** The source without examples, and without comments, which no user reads. */
const shownOf = (file: string) =>
  readSource(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replaceAll(EXAMPLE, '');

describe('sentences that stand in the code, for every role', () => {
  it.each([
    'Named in the role card',
    'The role card names these steps without figures.',
    'In simulations they caught 9 of 10 careless answers.',
    'How an AI Engineer works',
  ])('would be found if one were true of one role only: %s', (sentence) => {
    expect(isOfOneRole(sentence)).toBe(true);
  });

  it('are true of each, or come from the role’s file', () => {
    const files = [
      ...sourceFiles('src/i18n', /\.tsx?$/),
      ...sourceFiles('src/features', /\.tsx?$/),
      ...sourceFiles('src/app', /\.tsx?$/),
    ];
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => isOfOneRole(shownOf(file)))).toEqual([]);
  });
});
