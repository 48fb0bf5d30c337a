import { describe, expect, it } from 'vitest';
import type { AnswerRecord } from '#core';
import {
  type Explained,
  explainedBefore,
  explainedWhere,
  isLocked,
  isSeenBefore,
  mergeExplained,
  withExplained,
} from '#state/explained-scenarios.ts';

const given = (answeredAt: number, more: Partial<AnswerRecord> = {}): AnswerRecord => ({
  value: 1,
  answeredAt,
  tab: 'a',
  ...more,
});
const carriedFrom = (answeredAt: number) => ({
  carriedFrom: { role: 'another', version: 1, answeredAt },
});

describe('how a scenario stands to its explanation', () => {
  it.each<[string, AnswerRecord | null, Explained, ReturnType<typeof explainedBefore>, boolean]>([
    ['never explained', given(5), new Map(), null, false],
    ['explained, not answered yet', null, new Map([['A', { first: 3, last: 3 }]]), 'seen', true],
    [
      'answered, then explained',
      given(5),
      new Map([['A', { first: 9, last: 9 }]]),
      'locked',
      false,
    ],
    [
      'skipped, then explained',
      given(5, { value: 'skipped' }),
      new Map([['A', { first: 9, last: 9 }]]),
      'locked',
      false,
    ],
    ['explained, then answered', given(5), new Map([['A', { first: 3, last: 3 }]]), 'seen', true],
    [
      'explained, answered, explained again',
      given(5),
      new Map([['A', { first: 3, last: 9 }]]),
      'locked',
      true,
    ],
    [
      'carried over now, given before it was explained',
      given(9, carriedFrom(2)),
      new Map([['A', { first: 5, last: 5 }]]),
      'locked',
      false,
    ],
    [
      'carried over now, given after it was explained',
      given(9, carriedFrom(7)),
      new Map([['A', { first: 5, last: 5 }]]),
      'seen',
      true,
    ],
  ])('%s', (_case, record, explained, state, isSeen) => {
    const run = { records: new Map(record === null ? [] : [['A', record]]), explained };
    expect(explainedBefore(run, 'A')).toBe(state);
    expect(isSeenBefore(run, 'A')).toBe(isSeen);
    expect(explainedWhere(run, isLocked).has('A')).toBe(state === 'locked');
  });
});

describe('what was explained', () => {
  it('keeps its first time and takes the last', () => {
    const once = withExplained(new Map(), ['A'], 3);
    const twice = withExplained(once, ['A', 'B'], 7);
    expect([...twice]).toEqual([
      ['A', { first: 3, last: 7 }],
      ['B', { first: 7, last: 7 }],
    ]);
  });

  it('is the same whichever of two tabs is asked', () => {
    const one: Explained = new Map([
      ['A', { first: 3, last: 4 }],
      ['B', { first: 1, last: 1 }],
    ]);
    const other: Explained = new Map([
      ['A', { first: 2, last: 9 }],
      ['C', { first: 5, last: 6 }],
    ]);
    const all = { A: { first: 2, last: 9 }, B: { first: 1, last: 1 }, C: { first: 5, last: 6 } };
    expect(Object.fromEntries(mergeExplained(one, other))).toEqual(all);
    expect(Object.fromEntries(mergeExplained(other, one))).toEqual(all);
  });
});
