import { describe, expect, it } from 'vitest';
import {
  addRemarks,
  keyOfRemark,
  parseRemarks,
  parseReview,
  partsToReview,
  type Review,
  writeReview,
} from '#core';
import { dataEngineerFile as file } from '#tests/support/draft-files.ts';

const review: Review = {
  role: { id: 'baker', version: 2, title: 'Baker', hash: '0123456789' },
  by: 'Ada',
  remarks: { role: 'Good.', TD1: 'Two things at once?' },
};
const asInput = () => JSON.parse(writeReview(review)) as Record<string, unknown>;

describe('a reviewer’s remarks', () => {
  it('survive a round trip, without empty ones', () => {
    const remarks = { ...review.remarks, TD2: '  ', TD3: '' };
    expect(parseReview(writeReview({ ...review, remarks }))).toEqual(review);
    expect(parseReview(`\uFEFF${writeReview({ ...review, by: null })}`)?.by).toBeNull();
  });

  it('are stripped of invisible characters and limited in length', () => {
    const remarks = { TD1: `a\u200Bb\nc`, TD2: 'x'.repeat(9_000) };
    const read = parseReview(writeReview({ ...review, by: ' '.repeat(3), remarks }));
    expect(read?.remarks['TD1']).toBe('ab c');
    expect(read?.remarks['TD2']).toHaveLength(4_000);
    expect(read?.by).toBeNull();
  });

  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a role', JSON.stringify(file)],
    ['another kind', JSON.stringify({ ...asInput(), kind: 'x' })],
    ['a newer one', JSON.stringify({ ...asInput(), schemaVersion: 2 })],
    ['one of no role', JSON.stringify({ ...asInput(), role: null })],
    ['one of a role without a name', JSON.stringify({ ...asInput(), role: { id: 1 } })],
    ['one of no version', JSON.stringify({ ...asInput(), role: { ...review.role, version: 'x' } })],
    ['one without remarks', JSON.stringify({ ...asInput(), remarks: {} })],
    ['one as large as a book', ' '.repeat(1_000_001)],
  ])('are none in %s', (_, text) => {
    expect(parseReview(text)).toBeNull();
  });

  it('that aren’t texts are left out', () => {
    const remarks = [null, 'x', { on: 1, text: 'x' }, { on: 'A', text: 1 }, { on: 'A', text: ' ' }];
    expect(parseReview(JSON.stringify({ ...asInput(), by: 7, remarks }))?.remarks).toEqual({});
    expect(parseRemarks(remarks)).toEqual([{ on: 'A', text: ' ', by: null }]);
    expect(parseRemarks('x')).toEqual([]);
    expect(parseRemarks([{ on: 'A', text: 'b', by: 'Ada' }])).toHaveLength(1);
  });

  it('of the same file are there once, beside those of others', () => {
    const once = addRemarks([], review);
    expect(addRemarks(once, review)).toEqual(once);
    const both = addRemarks(once, { ...review, by: 'Bo' });
    expect(both).toHaveLength(4);
    expect(new Set(both.map(keyOfRemark)).size).toBe(4);
  });

  it('can be about the role, its competencies and its questions', () => {
    const parts = partsToReview(file);
    const all = [...file.competencies, ...file.indicators, ...file.scenarios].map(({ id }) => id);
    expect(parts[0]).toBe('role');
    expect(parts.slice(1).toSorted()).toEqual(all.toSorted());
  });
});
