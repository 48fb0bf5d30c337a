import { describe, expect, it } from 'vitest';
import type { Response } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answerTextOf, askedBy } from '../../../src/core/compare/answer-text.ts';

const [rating] = aiEngineer.indicators;
const [scenario] = aiEngineer.scenarios;
if (rating === undefined || scenario === undefined) throw new Error('no items');
const most = Math.max(...scenario.options.map(({ credit }) => credit));

describe('an answer in words', () => {
  it.each<[Response | undefined, ReturnType<typeof answerTextOf>]>([
    [3, { kind: 'level', level: 3 }],
    [5, { kind: 'none' }],
    ['idk', { kind: 'none' }],
    ['skipped', { kind: 'none' }],
    [undefined, { kind: 'none' }],
  ])('of a rating: %s', (response, text) => {
    expect(answerTextOf(rating, response)).toEqual(text);
  });

  it.each<[Response | undefined, ReturnType<typeof answerTextOf>]>([
    [1, { kind: 'option', ...scenario.options[1], most } as ReturnType<typeof answerTextOf>],
    ['idk', { kind: 'idk' }],
    ['skipped', { kind: 'none' }],
    [99, { kind: 'none' }],
    [undefined, { kind: 'none' }],
  ])('of a scenario: %s', (response, text) => {
    const { kind } = answerTextOf(scenario, response);
    expect(kind).toBe(text.kind);
    expect(text).toMatchObject(answerTextOf(scenario, response));
  });

  it('says what was asked by title or stem', () => {
    expect(askedBy(rating)).toEqual({ kind: 'rating', text: rating.title });
    expect(askedBy(scenario)).toEqual({ kind: 'scenario', text: scenario.stem });
  });
});
