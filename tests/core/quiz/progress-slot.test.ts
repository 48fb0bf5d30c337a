import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SavedProgress, decodeSlot, encodeSlot, isSameProgress, slotSize } from '#core';
import { crc32 } from '../../../src/core/quiz/crc32.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const progress: SavedProgress = {
  schema: 1,
  role: 'ai-engineer',
  version: 1,
  place: { form: 'quick', item: 'TD1', reachedAt: 0, tab: 'a' },
  records: new Map([['TD1', { value: 3, answeredAt: 5, tab: 'a' }]]),
  startedAt: 0,
};
const text = encodeSlot({ sequence: 7, progress });
const seal = (body: string, version = 1): string => `RR${version} ${crc32(body)} ${body}`;

describe('decodeSlot', () => {
  it('reads back what encodeSlot wrote, padded or not', () => {
    fc.assert(
      fc.property(progressArbitrary, fc.nat(1e9), fc.nat(9000), (one, sequence, size) => {
        const written = encodeSlot({ sequence, progress: one }, size);
        const read = decodeSlot(written);
        expect(read.ok && read.value.sequence).toBe(sequence);
        expect(read.ok && isSameProgress(read.value.progress, one)).toBe(true);
        expect(written.length).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  it('rejects every truncated text', () => {
    for (let length = 1; length < text.length; length++) {
      expect(decodeSlot(text.slice(0, length))).toEqual({ ok: false, error: 'corrupt' });
    }
  });

  it('refuses every text with one character changed', () => {
    for (let index = 0; index < text.length; index++) {
      const changed = `${text.slice(0, index)}~${text.slice(index + 1)}`;
      expect(decodeSlot(changed)).toEqual({ ok: false, error: 'corrupt' });
    }
  });

  it.each([
    ['empty', ''],
    ['empty', ' '.repeat(500)],
    ['corrupt', 'garbage'],
    ['corrupt', '{"TD1":3}'],
    ['corrupt', seal('1\nnot json')],
    ['corrupt', seal('1\n[]')],
    ['corrupt', seal('1\nnull')],
    ['corrupt', `x${text}`],
    ['newer', seal('1\n{"schema":2}')],
    ['newer', seal('1\nanything', 2)],
    ['newer', seal('1\nanything', 123_456_789)],
    ['corrupt', seal('1\nanything', 1_234_567_890)],
    ['corrupt', seal('\n{"schema":2}')],
    ['corrupt', seal('1{"schema":2}')],
    ['corrupt', seal('1234567890123456\n{"schema":2}')],
    ['corrupt', ` ${seal('1\n{"schema":2}')}`],
    ['newer', seal('123456789012345\n{\n"schema":2\n}')],
    ['newer', `${seal('1\n{"schema":2}')} \n\t`],
    ['newer', seal('1\n{"schema":2}').padEnd(1_000_000)],
    ['corrupt', `RR2 00000000 1\nanything`],
    ['corrupt', encodeSlot({ sequence: 7, progress }, 1_000_001)],
  ])('says %s of %.40j', (problem, slot) => {
    expect(decodeSlot(slot)).toEqual({ ok: false, error: problem });
  });

  it('migrates a slot in the older shape', () => {
    const read = decodeSlot(seal('3\n{"role":"ai-engineer","version":1,"responses":{"TD1":2}}'));
    expect(read.ok && read.value.progress.records.get('TD1')?.value).toBe(2);
    expect(read.ok && read.value.sequence).toBe(3);
  });

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((body) => seal(body)),
        ),
        (any) => {
          expect(decodeSlot(any).ok).toBe(false);
        },
      ),
      { numRuns: propertyRuns(3000) },
    );
  });
});

describe('slotSize', () => {
  it('is the next multiple of 256 above the fullest progress of the role', () => {
    const at = 8_640_000_000_000_000;
    const tab = 'abcdefghijklmnop';
    const record = {
      value: 'skipped',
      answeredAt: at,
      tab,
      durationMs: 86_400_000,
      order: 1_000_000,
    } as const;
    const full: SavedProgress = {
      schema: 1,
      role: aiEngineer.id,
      version: 1023,
      place: { form: 'x'.repeat(16), item: 'x'.repeat(40), reachedAt: at, tab },
      records: new Map(aiEngineer.order.map((id) => [id, record])),
      startedAt: at,
    };
    const size = slotSize(aiEngineer);
    const longest = encodeSlot({ sequence: 999_999_999_999, progress: full });
    expect(size).toBe(Math.ceil(longest.length / 256) * 256);
    expect(encodeSlot({ sequence: 1, progress: full }, size)).toHaveLength(size);
    expect(size).toBeLessThan(8192);
  });

  it('has room for a run with everything in it that an earlier version knows', () => {
    const at = Date.UTC(2050, 0);
    const tab = 'abcdefghijklmnop';
    const known = new Set(aiEngineer.order);
    const carriedFrom = { role: aiEngineer.id, version: 1, answeredAt: at };
    const own = { value: 'skipped', answeredAt: at, tab, durationMs: 59_999, order: 60 } as const;
    const carried = { value: 4, answeredAt: at, tab, carriedFrom } as const;
    const progress: SavedProgress = {
      schema: 1,
      role: currentAiEngineer.id,
      version: currentAiEngineer.version,
      place: { form: 'complete', item: 'TD-S7', reachedAt: at, tab },
      records: new Map(currentAiEngineer.order.map((id) => [id, known.has(id) ? carried : own])),
      startedAt: at,
    };
    expect([...progress.records.values()].filter((record) => record === carried)).toHaveLength(53);
    const size = slotSize(currentAiEngineer);
    expect(encodeSlot({ sequence: 99_999, progress }).length).toBeLessThanOrEqual(size);
  });
});
