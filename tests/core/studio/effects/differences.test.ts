import { describe, expect, it } from 'vitest';
import { type DraftFile, listDifferences } from '#core';
import { blankFile, dataEngineerFile as base } from '#tests/support/draft-files.ts';

const copy = (file: DraftFile): DraftFile => JSON.parse(JSON.stringify(file)) as DraftFile;

describe('the difference between two versions', () => {
  it('is empty for equal files', () => {
    expect(listDifferences(base, copy(base))).toEqual([]);
  });

  it('is reported text by text, wherever an entry is now', () => {
    const later = copy(base);
    const [first, ...rest] = later.indicators;
    if (first === undefined) throw new Error('no rating');
    const file = {
      ...later,
      title: 'New',
      indicators: [...rest, { ...first, title: 'Other words' }],
    };
    expect(listDifferences(base, file)).toEqual([
      { path: ['title'], before: base.title, after: 'New' },
      {
        path: ['indicators', rest.length, 'title'],
        before: first.title,
        after: 'Other words',
      },
    ]);
  });

  it('lists additions, removals and a changed order', () => {
    const without = { ...base, scenarios: base.scenarios.slice(1) };
    const gone = listDifferences(base, without);
    expect(gone.every(({ after }) => after === null)).toBe(true);
    expect(gone[0]?.path.slice(0, 2)).toEqual(['scenarios', 0]);
    expect(listDifferences(without, base).every(({ before }) => before === null)).toBe(true);
    const order = [...base.order].reverse();
    expect(listDifferences(base, { ...base, order })).toEqual([
      { path: ['order'], before: base.order.join(', '), after: order.join(', ') },
    ]);
    expect(listDifferences(blankFile, base).length).toBeGreaterThan(100);
  });
});
