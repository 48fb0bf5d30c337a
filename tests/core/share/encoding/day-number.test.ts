import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#core/share/encoding/day-number.ts';

describe('day numbers', () => {
  it.each([
    ['2025-01-01', 0],
    ['2025-12-31', 364],
    ['2028-02-29', 1154],
    ['2069-11-09', 16383],
  ])('%s is day %i', (date, day) => {
    expect(toDayNumber(date)).toBe(day);
    expect(fromDayNumber(day)).toBe(date);
  });

  it.each([
    '2024-12-31',
    '2069-11-10',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '',
    'today',
    '2026-01-01T00:00:00Z',
    '+010000-01-01',
  ])('%j has none', (date) => {
    expect(toDayNumber(date)).toBeNull();
  });

  it('survive a round trip for all 16,384 days', () => {
    fc.assert(
      fc.property(fc.nat(16383), (day) => {
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
      }),
    );
  });
});
