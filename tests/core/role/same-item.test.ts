import { describe, expect, it } from 'vitest';
import { difficultyOf, itemsOf, answerKey, wordsOf } from '#core/role/same-item.ts';
import { frozenRole } from '#tests/support/role-file.ts';

const role = frozenRole();
const [rating] = role.indicators;
const [scenario] = role.scenarios;
if (rating === undefined || scenario === undefined) throw new Error('no items');

describe('equality of items', () => {
  it('is their keys: kind, options, credits in order', () => {
    expect(answerKey(rating)).toBe('rating 5');
    expect(answerKey(scenario)).toBe('judgement 2 1 0 0');
    const turned = { ...scenario, options: scenario.options.toReversed() };
    expect(answerKey(turned)).not.toBe(answerKey(scenario));
  });

  it('compares their words, not links, seconds or sources', () => {
    expect(wordsOf(rating)).toEqual([rating.title, ...rating.anchors]);
    expect(wordsOf(scenario)).toHaveLength(5);
    expect([difficultyOf(rating), difficultyOf(scenario)]).toEqual(['core', 'medium']);
    expect(itemsOf(role)).toHaveLength(9);
  });
});
