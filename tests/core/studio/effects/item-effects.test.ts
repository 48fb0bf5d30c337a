import { describe, expect, it } from 'vitest';
import { type DraftFile, giveNewId, listItemEffects, takenIds } from '#core';
import { dataEngineerFile as base } from '#tests/support/draft-files.ts';

const withFirst = (change: object): DraftFile => ({
  ...base,
  indicators: base.indicators.map((each, at) => (at === 0 ? { ...each, ...change } : each)),
});
const withScenario = (change: object): DraftFile => ({
  ...base,
  scenarios: base.scenarios.map((each, at) => (at === 0 ? { ...each, ...change } : each)),
});

describe('listItemEffects', () => {
  it.each([
    ['nothing', base, []],
    ['another stage or time', withFirst({ stage: 3, seconds: 99 }), []],
    ['other words', withFirst({ title: 'X' }), [['TD1', 'words']]],
    ['another tier', withFirst({ tier: 'advanced' }), [['TD1', 'difficulty']]],
    [
      'other credits',
      withScenario({ options: [...(base.scenarios[0]?.options ?? [])].reverse() }),
      [['TD-S1', 'keys']],
    ],
    [
      'one that is new',
      { ...base, indicators: [...base.indicators, { ...base.indicators[0], id: 'TD9' }] },
      [['TD9', 'added']],
    ],
    ['one that is gone', { ...base, indicators: base.indicators.slice(1) }, [['TD1', 'removed']]],
  ])('%s', (_, file, effects) => {
    expect(listItemEffects(base, file as DraftFile).map(({ id, kind }) => [id, kind])).toEqual(
      effects,
    );
  });

  it('returns the words before and after', () => {
    const [effect] = listItemEffects(base, withFirst({ title: 'X' }));
    expect(effect?.before[0]).toBe(base.indicators[0]?.title);
    expect(effect?.after[0]).toBe('X');
  });
});

describe('a question whose meaning changed', () => {
  it.each([
    ['TD1', 'TD8'],
    ['TD-S1', 'TD-S5'],
  ])('gets an id that never was, everywhere: %s', (id, next) => {
    const file = giveNewId(base, id, takenIds(base));
    expect(JSON.stringify(file)).not.toContain(`"${id}"`);
    expect(file.order[base.order.indexOf(id)]).toBe(next);
    const item = [...file.indicators, ...file.scenarios].find((each) => each.id === next);
    expect(item).toBeDefined();
    expect(item).not.toHaveProperty('bank');
  });

  it('has to be there', () => {
    expect(giveNewId(base, 'XX', takenIds(base))).toBe(base);
  });
});
