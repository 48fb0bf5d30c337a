import { describe, expect, it } from 'vitest';
import {
  addIndicator,
  addScenario,
  moveEntry,
  moveItemTo,
  removeItems,
  setStage,
  takenIds,
} from '#core';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

describe('items', () => {
  it('get ids that were never there', () => {
    const taken = takenIds(blankFile);
    const place = { competency: 'OV', stage: 2 };
    const { file, id } = addIndicator(blankFile, place, taken);
    expect(id).toBe('OV3');
    expect(file.indicators.at(-1)).toMatchObject({ id, ...place, anchors: ['', '', '', '', ''] });
    const scenario = addScenario(file, place, taken);
    expect(scenario.id).toBe('OV-S2');
    expect(scenario.file.scenarios.at(-1)?.indicators).toEqual(['OV1']);
    expect(
      addScenario(file, { competency: 'XX', stage: 1 }, taken).file.scenarios.at(-1)?.indicators,
    ).toEqual([]);
  });

  it('are removed with every reference', () => {
    const rest = removeItems(dataEngineerFile, ['TD1', 'TD-S1']);
    expect(JSON.stringify(rest)).not.toMatch(/"TD1"|"TD-S1"/);
    expect(JSON.stringify(rest)).toContain('"TD2"');
  });

  it('move to another form', () => {
    const moved = setStage(setStage(blankFile, 'DW1', 3), 'DW-S1', 2);
    expect(moved.indicators[0]?.stage).toBe(3);
    expect(moved.scenarios[0]?.stage).toBe(2);
    expect(moved.indicators[1]).toBe(blankFile.indicators[1]);
  });

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 9, 'acb'],
    [1, -3, 'bac'],
    [1, 1, 'abc'],
    [7, 0, 'abc'],
  ])('move in a list from %i to %i', (from, to, order) => {
    expect(moveEntry(['a', 'b', 'c'], from, to).join('')).toBe(order);
  });

  it('move to another competency and assessment under their own ids', () => {
    const made = moveItemTo(moveItemTo(blankFile, 'DW1', 'OV', 2), 'DW-S1', 'SE', 2);
    expect(made.indicators[0]).toMatchObject({ id: 'DW1', competency: 'OV', stage: 2 });
    expect(made.scenarios[0]).toMatchObject({ id: 'DW-S1', competency: 'SE', stage: 2 });
    expect(made.indicators.slice(1)).toEqual(blankFile.indicators.slice(1));
  });
});
