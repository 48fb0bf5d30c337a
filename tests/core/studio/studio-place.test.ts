import { describe, expect, it } from 'vitest';
import { formatStudioPlace, parseStudioPlace, sectionOf, STUDIO_SECTIONS } from '#core';
import { dataEngineerFile as file } from '#tests/support/draft-files.ts';

describe('locations in the studio', () => {
  it.each(
    STUDIO_SECTIONS.flatMap((section) => [
      { draft: 'abcd', section, item: null },
      { draft: 'ab12', section, item: 'TD-S1' },
    ]),
  )('go into an address and out of it: %j', (place) => {
    expect(parseStudioPlace(formatStudioPlace(place))).toEqual(place);
  });

  it.each([
    ['', null],
    ['#', null],
    ['#A/b', null],
    ['#abcd', { draft: 'abcd', section: 'basics', item: null }],
    ['#abcd/nowhere/<b>', { draft: 'abcd', section: 'basics', item: null }],
  ])('are read whatever was typed: %j', (hash, place) => {
    expect(parseStudioPlace(hash)).toEqual(place);
  });

  it.each([
    [[], 'basics', null],
    [['title'], 'basics', null],
    [['competencies', 1], 'competencies', null],
    [['indicators', 1, 'title'], 'behaviours', 'TD2'],
    [['indicators'], 'behaviours', null],
    [['scenarios', 0], 'scenarios', 'TD-S1'],
    [['scenarios', 99], 'scenarios', null],
    [['order', 3], 'order', null],
    [['forms', 0, 'minutes'], 'order', null],
    [['profiles', 0, 'targets', 'TD'], 'competencies', null],
    [['profiles', 0, 'weights', 'TD'], 'competencies', null],
    [['profiles', 0, 'title'], 'more', 'profiles'],
    [['salary', 'rows', 0], 'more', 'salary'],
  ])('show the field at %j', (path, section, item) => {
    expect(sectionOf(path, file)).toEqual({ section, item });
  });
});
