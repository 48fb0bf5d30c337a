import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MS, isSameProgress, parseSavedProgress, toPlainProgress } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const record = { value: 3, at: 1_800_000_000_000, tab: 'k3', ms: 4200, n: 1 };
const plain = {
  schema: 1,
  role: 'ai-engineer',
  version: 1,
  place: { form: 'quick', item: 'TD1', at: 1_800_000_000_000, tab: 'k3' },
  records: { TD1: record },
  startedAt: 0,
};
const withRecord = (change: object) => ({ ...plain, records: { TD1: { ...record, ...change } } });

describe('parseSavedProgress', () => {
  it('reads what toPlainProgress wrote', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        const read = parseSavedProgress(JSON.parse(JSON.stringify(toPlainProgress(progress))));
        expect(read.ok && isSameProgress(read.value, progress)).toBe(true);
      }),
    );
  });

  it('writes items in the order of their ids, whenever they were answered', () => {
    const ids = ['TD3', 'CM1', 'TD1', 'CM2'];
    const records = new Map(
      ids.map((id, answeredAt) => [id, { value: 1, answeredAt, tab: 'k3' }] as const),
    );
    const place = { form: 'quick', item: 'TD1', reachedAt: 0, tab: 'k3' };
    const written = toPlainProgress({ ...plain, schema: 1, place, records });
    expect(Object.keys(written['records'] ?? {})).toEqual(['CM1', 'CM2', 'TD1', 'TD3']);
  });

  it('writes the shape that every build so far has read, key for key', () => {
    const read = parseSavedProgress(plain);
    expect(read.ok && toPlainProgress(read.value)).toEqual(plain);
    expect(read.ok && [...read.value.records]).toEqual([
      ['TD1', { value: 3, answeredAt: 1_800_000_000_000, tab: 'k3', durationMs: 4200, order: 1 }],
    ]);
  });

  it('keeps only the fields it knows', () => {
    const read = parseSavedProgress({
      ...withRecord({ extra: 1 }),
      name: 'x',
      place: { ...plain.place, y: 1 },
    });
    expect(read).toEqual(parseSavedProgress(plain));
    expect(read.ok && Object.keys(read.value).sort()).toEqual(Object.keys(plain).sort());
    expect(read.ok && Object.keys(read.value.records.get('TD1') ?? {})).toHaveLength(5);
  });

  it('says so when a later build wrote it', () => {
    expect(parseSavedProgress({ schema: 2 })).toEqual({
      ok: false,
      error: { code: 'newer', schema: 2 },
    });
  });

  it('treats a responses file as older than any other answers', () => {
    const read = parseSavedProgress({
      role: 'ai-engineer',
      version: 1,
      responses: { TD1: 3, 'TD-S5': 'idk' },
    });
    expect(read.ok && [...read.value.records]).toEqual([
      ['TD1', { value: 3, answeredAt: 0, tab: '' }],
      ['TD-S5', { value: 'idk', answeredAt: 0, tab: '' }],
    ]);
  });

  it('drops answers that were void already', () => {
    const read = parseSavedProgress({ ...plain, startedAt: record.at + 1 });
    expect(read.ok && read.value.records.size).toBe(0);
  });

  it.each([
    ['', null],
    ['', 'text'],
    ['', [plain]],
    ['schema', { ...plain, schema: '1' }],
    ['schema', { ...plain, schema: -1 }],
    ['role', { ...plain, role: 'AI' }],
    ['role', { ...plain, role: 7 }],
    ['version', { ...plain, version: 0 }],
    ['version', { ...plain, version: 1024 }],
    ['startedAt', { ...plain, startedAt: 1.5 }],
    ['startedAt', { ...plain, startedAt: -1 }],
    ['place', { ...plain, place: null }],
    ['place', { ...plain, place: { ...plain.place, form: 'Q!' } }],
    ['place', { ...plain, place: { ...plain.place, item: '1' } }],
    ['place', { ...plain, place: { ...plain.place, item: '' } }],
    ['place', { ...plain, place: { ...plain.place, at: Number.NaN } }],
    ['place', { ...plain, place: { ...plain.place, tab: 'x'.repeat(17) } }],
    ['records', { ...plain, records: [] }],
    ['records', { ...plain, records: undefined }],
    [
      'records',
      { role: 'ai-engineer', version: 1, responses: 3, place: plain.place, startedAt: 0 },
    ],
    [
      'records',
      {
        ...plain,
        records: Object.fromEntries(Array.from({ length: 191 }, (_, i) => [`A${i}`, record])),
      },
    ],
    ['records.TD1', { ...plain, records: { TD1: null } }],
    ['records.TD1', withRecord({ value: 16 })],
    ['records.TD1', withRecord({ value: -1 })],
    ['records.TD1', withRecord({ value: 1.5 })],
    ['records.TD1', withRecord({ value: 'yes' })],
    ['records.TD1', withRecord({ at: Number.POSITIVE_INFINITY })],
    ['records.TD1', withRecord({ at: '5' })],
    ['records.TD1', withRecord({ tab: 'no spaces' })],
    ['records.TD1', withRecord({ ms: LONGEST_MS + 1 })],
    ['records.TD1', withRecord({ n: 0 })],
    [
      'records.__proto__',
      JSON.parse(
        '{"schema":1,"role":"a","version":1,"startedAt":0,"place":{"form":"quick","item":"TD1","at":0,"tab":""},"records":{"__proto__":{}}}',
      ),
    ],
  ])('refuses what is wrong at "%s"', (at, data) => {
    expect(parseSavedProgress(data)).toEqual({ ok: false, error: { code: 'invalid', at } });
  });

  it('accepts the maximum', () => {
    const records = Object.fromEntries(Array.from({ length: 190 }, (_, i) => [`A${i}`, record]));
    const read = parseSavedProgress({ ...plain, version: 1023, records });
    expect(read.ok && read.value.records.size).toBe(190);
    expect(parseSavedProgress(withRecord({ value: 15, ms: LONGEST_MS, n: 1_000_000 })).ok).toBe(
      true,
    );
    expect(parseSavedProgress(withRecord({ value: 0, ms: 0, n: 1, tab: '' })).ok).toBe(true);
  });

  it.each([
    [{ place: { ...plain.place, form: '', item: '' } }, true],
    [{ place: { ...plain.place, form: '' } }, false],
    [{ place: { ...plain.place, form: 'q'.repeat(16), item: `A${'b'.repeat(39)}` } }, true],
    [{ place: { ...plain.place, form: 'q'.repeat(17) } }, false],
    [{ place: { ...plain.place, item: `A${'b'.repeat(40)}` } }, false],
    [{ place: { ...plain.place, item: 'A b' } }, false],
    [{ place: { ...plain.place, form: 7 } }, false],
    [{ place: { ...plain.place, item: 7 } }, false],
    [{ place: { ...plain.place, tab: 7 } }, false],
    [{ place: { ...plain.place, tab: 'x'.repeat(16) } }, true],
    [{ place: { ...plain.place, at: Number.MAX_SAFE_INTEGER } }, true],
    [{ place: { ...plain.place, at: Number.MAX_SAFE_INTEGER + 1 } }, false],
    [{ place: { ...plain.place, at: -1 } }, false],
    [{ place: [plain.place] }, false],
    [{ role: 'a'.repeat(40) }, true],
    [{ role: 'a'.repeat(41) }, false],
    [{ role: 'a b' }, false],
    [{ version: '1' }, false],
    [{ version: 1.5 }, false],
    [{ schema: 0.5 }, false],
    [{ records: { TD1: [record] } }, false],
    [{ records: { [`A${'b'.repeat(39)}`]: record } }, true],
    [{ records: { [`A${'b'.repeat(40)}`]: record } }, false],
    [{ records: { 'A b': record } }, false],
    [{ records: { TD1: { ...record, ms: -1 } } }, false],
    [{ records: { TD1: { ...record, ms: '1' } } }, false],
    [{ records: { TD1: { ...record, n: 1_000_001 } } }, false],
    [{ records: { TD1: { ...record, n: 1.5 } } }, false],
    [{ records: { TD1: { ...record, value: '3' } } }, false],
    [{ records: { TD1: { ...record, value: 'skipped' } } }, true],
  ])('%j: %s', (change, isRead) => {
    expect(parseSavedProgress({ ...plain, ...change }).ok).toBe(isRead);
  });

  it('leaves out what was not measured, and keeps an answer of the very start', () => {
    const { ms: _ms, n: _n, ...bare } = record;
    const read = parseSavedProgress({ ...plain, startedAt: record.at, records: { TD1: bare } });
    expect(read.ok && Object.keys(read.value.records.get('TD1') ?? {})).toEqual([
      'value',
      'answeredAt',
      'tab',
    ]);
  });

  it('calls a record by no more than forty characters of its name', () => {
    const read = parseSavedProgress({ ...plain, records: { ['!'.repeat(60)]: record } });
    expect(read).toEqual({
      ok: false,
      error: { code: 'invalid', at: `records.${'!'.repeat(40)}` },
    });
  });

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (data) => {
        expect(parseSavedProgress(data).ok).toBe(false);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});
