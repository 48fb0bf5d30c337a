import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerRecord, type SavedProgress, isSameProgress, mergeProgress } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const place = { form: 'quick', item: 'TD1', reachedAt: 0, tab: 'a' };
const progress = (
  records: Readonly<Record<string, AnswerRecord>>,
  rest: Partial<SavedProgress> = {},
): SavedProgress => ({
  schema: 1,
  role: 'ai-engineer',
  version: 1,
  place,
  records: new Map(Object.entries(records)),
  startedAt: 0,
  ...rest,
});

describe('mergeProgress', () => {
  it('keeps the answers of both', () => {
    const a = progress({ TD1: { value: 3, answeredAt: 5, tab: 'a' } });
    const b = progress({ TS1: { value: 1, answeredAt: 4, tab: 'b' } });
    expect([...mergeProgress(a, b).records.keys()].sort()).toEqual(['TD1', 'TS1']);
  });

  it('keeps the newest answer of an item and the newest place', () => {
    const a = progress(
      { TD1: { value: 3, answeredAt: 5, tab: 'z' } },
      { place: { ...place, reachedAt: 9 } },
    );
    const b = progress(
      { TD1: { value: 1, answeredAt: 6, tab: 'a' } },
      { place: { ...place, item: 'TS1', reachedAt: 8 } },
    );
    const merged = mergeProgress(a, b);
    expect(merged.records.get('TD1')?.value).toBe(1);
    expect(merged.place.item).toBe('TD1');
  });

  it('decides between answers of one millisecond by the tab', () => {
    const a = progress({ TD1: { value: 3, answeredAt: 5, tab: 'a' } });
    const b = progress({ TD1: { value: 1, answeredAt: 5, tab: 'b' } });
    expect(mergeProgress(a, b).records.get('TD1')?.value).toBe(1);
    expect(mergeProgress(b, a).records.get('TD1')?.value).toBe(1);
  });

  it('voids answers given before the person started over, and keeps later ones', () => {
    const old = progress({
      TD1: { value: 3, answeredAt: 5, tab: 'a' },
      TS1: { value: 2, answeredAt: 11, tab: 'a' },
    });
    const restarted = progress({}, { startedAt: 10, place: { ...place, reachedAt: 10 } });
    expect([...mergeProgress(old, restarted).records.keys()]).toEqual(['TS1']);
  });

  it('lets the run begun later win between versions, and the later version between runs begun together', () => {
    const one = progress({ TD1: { value: 3, answeredAt: 50, tab: 'a' } });
    const two = progress({}, { version: 2 });
    expect(mergeProgress(one, two)).toBe(two);
    expect(mergeProgress(two, one)).toBe(two);
    const again = progress({}, { startedAt: 5 });
    expect(mergeProgress(again, two)).toBe(again);
    expect(mergeProgress(two, again)).toBe(again);
  });

  it('throws for two roles, which nobody can be in at once', () => {
    expect(() => mergeProgress(progress({}), progress({}, { role: 'other' }))).toThrow('other');
  });

  it('gives the same whatever the order and the number of merges', () => {
    const same = (a: SavedProgress, b: SavedProgress) => expect(isSameProgress(a, b)).toBe(true);
    fc.assert(
      fc.property(progressArbitrary, progressArbitrary, progressArbitrary, (a, b, c) => {
        same(mergeProgress(a, b), mergeProgress(b, a));
        same(mergeProgress(mergeProgress(a, b), c), mergeProgress(a, mergeProgress(b, c)));
        same(mergeProgress(a, a), a);
        same(mergeProgress(mergeProgress(a, b), b), mergeProgress(a, b));
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});

describe('isSameProgress', () => {
  it('tells any difference', () => {
    const a = progress({ TD1: { value: 3, answeredAt: 5, tab: 'a', durationMs: 9, order: 1 } });
    const record = { value: 3, answeredAt: 5, tab: 'a', durationMs: 9, order: 1 } as const;
    expect(isSameProgress(a, progress({ TD1: record }))).toBe(true);
    for (const other of [
      progress({ TD1: { ...record, value: 2 } }),
      progress({ TD1: { ...record, answeredAt: 6 } }),
      progress({ TD1: { ...record, tab: 'b' } }),
      progress({ TD1: { ...record, durationMs: 8 } }),
      progress({ TD1: { ...record, order: 2 } }),
      progress({ TS1: record }),
      progress({}),
      progress({ TD1: record, TS1: record }),
      progress({ TD1: record }, { startedAt: 1 }),
      progress({ TD1: record }, { version: 2 }),
      progress({ TD1: record }, { role: 'other' }),
      progress({ TD1: record }, { place: { ...place, item: 'TS1' } }),
      progress({ TD1: record }, { place: { ...place, form: 'standard' } }),
    ]) {
      expect(isSameProgress(a, other)).toBe(false);
      expect(isSameProgress(other, a)).toBe(false);
    }
  });
});
