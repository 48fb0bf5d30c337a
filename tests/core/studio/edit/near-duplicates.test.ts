import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftFile, findNearDuplicates, mergeQuestions, takenIds } from '#core';
import { answerKey, itemsOf } from '#core/role/same-item.ts';
import { dataEngineerFile, readDraftFile } from '#tests/support/draft-files.ts';

const source = dataEngineerFile;
const [rating, ...ratings] = source.indicators;
const [scenario, ...scenarios] = source.scenarios;
if (rating === undefined || scenario === undefined) throw new Error('no questions');

/** A copy that asks its first rating and its first scenario in slightly other words. */
const reworded: DraftFile = {
  ...source,
  indicators: [
    { ...rating, bank: undefined, title: `${rating.title} here` },
    ...ratings.map((each) => ({ ...each, tier: 'core' as const })),
  ],
  scenarios: [{ ...scenario, bank: undefined, stem: `At work, ${scenario.stem}` }, ...scenarios],
};

const bankOf = (file: DraftFile, id: string) => itemsOf(file).find((each) => each.id === id)?.bank;

describe('questions that two roles ask in nearly the same words', () => {
  const found = findNearDuplicates(reworded, source);

  it('are paired with their counterparts, the closest first', () => {
    const pairs = found.map(({ own, other }) => `${own.id} ${other.id}`);
    expect(new Set(pairs)).toEqual(
      new Set([`${rating.id} ${rating.id}`, `${scenario.id} ${scenario.id}`]),
    );
    expect(pairs).toHaveLength(2);
    const similarities = found.map((each) => each.similarity);
    expect(similarities).toEqual(similarities.toSorted((one, other) => other - one));
    expect(Math.min(...similarities)).toBeGreaterThan(0.9);
  });

  it('are not reported where the words or the bank name are the same already', () => {
    expect(findNearDuplicates(source, source)).toEqual([]);
  });

  it('are those that were made one question in later versions, and none in the site’s roles now', () => {
    const [engineer, mlops] = ['ai-engineer/1.json', 'mlops-engineer/1.json'].map(readDraftFile);
    if (engineer === undefined || mlops === undefined) throw new Error('no roles');
    const banks = new Set(itemsOf(readDraftFile('ai-engineer/2.json')).map(({ bank }) => bank));
    const pairs = findNearDuplicates(engineer, mlops);
    expect(pairs).toHaveLength(6);
    expect(pairs.filter(({ other }) => !banks.has(other.bank))).toEqual([]);
    const current = [
      'ai-engineer/2.json',
      'mlops-engineer/1.json',
      'data-engineer/1.json',
      'data-scientist/1.json',
    ].map(readDraftFile);
    for (const one of current) {
      for (const other of current) expect(findNearDuplicates(one, other)).toEqual([]);
    }
    expect(findNearDuplicates({ ...source, indicators: [], scenarios: [] }, source)).toEqual([]);
  });

  it('become one question, with the other’s words and bank name, and keep their id and place', () => {
    const pair = found.find(({ own }) => own.id === rating.id);
    if (pair === undefined) throw new Error('no pair');
    const merged = mergeQuestions(reworded, pair, takenIds(reworded));
    expect(merged.indicators[0]).toEqual({ ...rating, bank: rating.bank });
    expect(bankOf(merged, rating.id)).toBe(rating.bank);
    expect(findNearDuplicates(merged, source).map(({ own }) => own.id)).toEqual([scenario.id]);
    expect(checkDraft(merged).errors).toEqual([]);
  });

  it('get a new id where their answers would mean something else', () => {
    const other = { ...scenario, options: scenario.options.toReversed() };
    const own = reworded.scenarios[0] ?? scenario;
    expect(answerKey(own)).not.toBe(answerKey(other));
    const merged = mergeQuestions(reworded, { own, other }, takenIds(reworded));
    expect(merged.scenarios[0]?.id).not.toBe(scenario.id);
    expect(merged.scenarios[0]?.options).toEqual(other.options);
    expect(merged.scenarios[0]?.bank).toBe(scenario.bank);
    expect(merged.order).toContain(merged.scenarios[0]?.id);
    expect(checkDraft(merged).errors).toEqual([]);
  });
});
