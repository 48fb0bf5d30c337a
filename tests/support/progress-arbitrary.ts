import fc from 'fast-check';
import type { AnswerRecord, SavedProgress } from '#core';

const tab = fc.constantFrom('a', 'b', 'c');
const record: fc.Arbitrary<AnswerRecord> = fc.record(
  {
    value: fc.oneof(
      fc.integer({ min: 0, max: 15 }),
      fc.constantFrom('idk' as const, 'skipped' as const),
    ),
    answeredAt: fc.integer({ min: 0, max: 30 }),
    tab,
    durationMs: fc.integer({ min: 0, max: 3 }),
    order: fc.integer({ min: 1, max: 3 }),
    carriedFrom: fc.record({
      role: fc.constantFrom('mlops-engineer', 'ai-engineer.2.0123456789'),
      version: fc.integer({ min: 1, max: 2 }),
      answeredAt: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { requiredKeys: ['value', 'answeredAt', 'tab'] },
);

/** Progress on one version of one role, with times so close together that they often collide. */
export const progressArbitrary: fc.Arbitrary<SavedProgress> = fc
  .record({
    startedAt: fc.constantFrom(0, 10, 20),
    items: fc.dictionary(fc.constantFrom('TD1', 'TS1', 'TD-S3', 'PC_2'), record),
    form: fc.constantFrom('quick', 'standard'),
    item: fc.constantFrom('TD1', 'TS1'),
    answeredAt: fc.integer({ min: 0, max: 30 }),
    tab,
  })
  .map(({ startedAt, items, form, item, answeredAt: at, tab: id }) => ({
    schema: 1,
    role: 'ai-engineer',
    version: 1,
    place: { form, item, reachedAt: at + startedAt, tab: id },
    records: new Map(Object.entries(items).filter(([, one]) => one.answeredAt >= startedAt)),
    startedAt,
  }));
