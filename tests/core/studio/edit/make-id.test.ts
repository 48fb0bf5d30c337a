import { describe, expect, it } from 'vitest';
import { slugOf, takenIds } from '#core';
import { competencyId, itemId, resourceId } from '../../../../src/core/studio/edit/make-id.ts';
import { blankFile } from '#tests/support/draft-files.ts';

describe('ids that nobody types', () => {
  it.each([
    ['Data Engineer', 'data-engineer'],
    ['  Führungskraft (m/w/d) ', 'fuhrungskraft-m-w-d'],
    ['日本', 'role'],
    ['x'.repeat(60), 'x'.repeat(40)],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('names %j in addresses %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it.each([
    ['Technical Depth', [], 'TD'],
    ['Technical Depth', ['TD'], 'TD2'],
    ['Troubleshooting', [], 'TR'],
    ['Éthique', [], 'ET'],
    ['日本', [], 'C'],
    ['One two three four five', [], 'OTTF'],
    ['Technical Depth', ['Td', 'TD'], 'TD2'],
  ])('calls the competency %j beside %j %s', (name, taken, id) => {
    expect(competencyId(name, new Set(taken))).toBe(id);
  });

  it('counts ratings, scenarios and resources on, past those that were ever there', () => {
    const taken = new Set(['TD1', 'TD2', 'TD-S1', 'R_1']);
    expect(itemId('TD', 'indicator', taken)).toBe('TD3');
    expect(itemId('TD', 'scenario', taken)).toBe('TD-S2');
    expect(resourceId(taken)).toBe('R_2');
  });

  it('knows every id of the files, in any case', () => {
    const lower = { ...blankFile, resources: [], indicators: blankFile.indicators.slice(0, 1) };
    expect(takenIds(lower, null)).toContain('DW1');
    expect(itemId('dw', 'indicator', takenIds(lower))).toBe('dw2');
  });
});
