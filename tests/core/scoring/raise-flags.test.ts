import { describe, expect, it } from 'vitest';
import type { Response, ScoringContext } from '#core';
import { raiseFlags } from '#core/scoring/score-responses.ts';
import { sortEvidence } from '#core/scoring/evidence.ts';
import { role } from './scoring-cases.ts';

type Answers = readonly (readonly [string, Response])[];
const flags = (answers: Answers, context: ScoringContext = {}) => {
  const responses = new Map(answers);
  return raiseFlags(role, responses, sortEvidence(role, responses), context);
};
const ratingIds = role.order.filter((id) => !id.includes('-S'));
const scenarioIds = role.order.filter((id) => id.includes('-S'));
/** Ratings in the role's order, one per level. */
const rate = (levels: readonly number[]): Answers =>
  levels.map((level, index) => [ratingIds[index] ?? '', level] as const);
const varied = (count: number) =>
  rate(Array.from({ length: count }, (_, index) => 1 + (index % 4)));
const times = (entries: Answers, milliseconds: number) =>
  new Map(entries.map(([id]) => [id, milliseconds]));

describe('too fast', () => {
  it.each([
    [8, 1999, ['too_fast']],
    [8, 2000, []],
    [7, 1, []],
  ])('%d ratings of %d ms each raise %j', (count, milliseconds, wanted) => {
    const answers = varied(count);
    expect(flags(answers, { milliseconds: times(answers, milliseconds) })).toEqual(wanted);
  });

  it.each([
    [4999, ['too_fast']],
    [5000, []],
  ])('scenarios of %d ms each raise %j', (milliseconds, wanted) => {
    const answers = scenarioIds.slice(0, 8).map((id) => [id, 'idk'] as const);
    expect(flags(answers, { milliseconds: times(answers, milliseconds) })).toEqual(wanted);
  });

  it.each([
    [1, []],
    [2, ['too_fast']],
  ])('%d fast ratings of ten raise %j', (fast, wanted) => {
    const answers = varied(10);
    const milliseconds = new Map([...times(answers, 9000), ...times(answers.slice(0, fast), 100)]);
    expect(flags(answers, { milliseconds })).toEqual(wanted);
  });

  it('only considers answered items with a time', () => {
    const answers = [...varied(7), ...ratingIds.slice(7, 9).map((id) => [id, 'skipped'] as const)];
    expect(flags(answers, { milliseconds: times(answers, 1) })).toEqual([]);
    expect(flags(varied(20))).toEqual([]);
  });
});

describe('straight line', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['eight equal ratings', Array<number>(8).fill(3), ['straight_line']],
    ['seven equal ratings', Array<number>(7).fill(3), []],
    ['eight zeros', Array<number>(8).fill(0), []],
    ['eight of sixteen', [...Array<number>(8).fill(2), 1, 2, 1, 2, 1, 2, 1, 2], ['straight_line']],
    ['eight of seventeen', [...Array<number>(8).fill(2), 1, 2, 1, 2, 1, 2, 1, 2, 1], []],
    [
      'nine of eighteen at the end',
      [1, 2, 1, 2, 1, 2, 1, 2, 1, ...Array<number>(9).fill(4)],
      ['straight_line'],
    ],
    ['four and four', [...Array<number>(4).fill(2), 3, ...Array<number>(4).fill(2)], []],
    ['zeros between', [...Array<number>(7).fill(1), 0, 1], []],
  ])('%s', (_, levels, wanted) => {
    expect(flags(rate(levels))).toEqual(wanted);
  });

  it('goes by the order of answering where it is known', () => {
    const answers = rate([2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    const order = answers
      .toSorted(([, one], [, other]) => Number(one) - Number(other))
      .map(([id]) => id);
    expect(flags(answers)).toEqual([]);
    expect(flags(answers, { order })).toEqual(['straight_line']);
    expect(flags(answers, { order: [...order, ...order, 'unknown'] })).toEqual(['straight_line']);
    expect(flags(answers, { order: order.slice(0, 8) })).toEqual(['straight_line']);
  });

  it('ignores scenarios in between', () => {
    const answers: Answers = [...rate(Array<number>(8).fill(3)), ['TD-S3', 0], ['DC-S3', 1]];
    expect(flags(answers)).toEqual(['straight_line']);
  });
});

describe('many skipped', () => {
  const skip = (from: number, to: number): Answers =>
    ratingIds.slice(from, to).map((id) => [id, 'skipped'] as const);

  it.each([
    [2, []],
    [3, ['many_skipped']],
  ])('%d skipped and three answered raise %j', (count, wanted) => {
    expect(flags([...varied(3), ...skip(3, 3 + count)])).toEqual(wanted);
  });

  it('leaves items alone that were never shown', () => {
    expect(flags(varied(3))).toEqual([]);
    expect(flags([])).toEqual([]);
  });

  it('counts items that are known to have been shown', () => {
    expect(flags(varied(3), { shown: new Set(ratingIds.slice(0, 5)) })).toEqual([]);
    expect(flags(varied(3), { shown: new Set(ratingIds.slice(0, 6)) })).toEqual(['many_skipped']);
    expect(flags(varied(3), { shown: new Set(['x', 'y', 'z', 'u', 'v']) })).toEqual([]);
    expect(flags([...varied(3), ['x', 'skipped'], ['y', 'skipped'], ['z', 'skipped']])).toEqual([]);
  });
});

it('raises warnings in a fixed order', () => {
  const answers: Answers = [
    ...rate(Array<number>(8).fill(3)),
    ...ratingIds.slice(8, 16).map((id) => [id, 'skipped'] as const),
  ];
  expect(flags(answers, { milliseconds: times(answers, 1) })).toEqual([
    'too_fast',
    'straight_line',
    'many_skipped',
  ]);
});
