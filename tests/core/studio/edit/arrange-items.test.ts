import { describe, expect, it } from 'vitest';
import {
  addIndicator,
  arrange,
  type DraftFile,
  isOrderedByRule,
  minutesOf,
  moveItemBefore,
  orderByRule,
  removeItems,
  setStage,
} from '#core';
import { secondsOf } from '../../../../src/core/studio/edit/arrange-items.ts';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

const byHand: DraftFile = {
  ...blankFile,
  order: ['OV1', 'DW1', 'SE1', 'DW-S1', 'OV-S1', 'SE-S1', 'DW2', 'OV2', 'SE2'],
};
const added = (file: DraftFile) =>
  addIndicator(file, { competency: 'DW', stage: 1 }, new Set(file.order)).file;

describe('the order of items', () => {
  it('goes form by form, ratings in turn and scenarios after them', () => {
    expect(blankFile.order).toEqual([
      'DW1',
      'OV1',
      'SE1',
      'DW-S1',
      'OV-S1',
      'SE-S1',
      'DW2',
      'OV2',
      'SE2',
    ]);
    expect(isOrderedByRule(blankFile)).toBe(true);
    expect(isOrderedByRule(dataEngineerFile)).toBe(false);
  });

  it('follows the rule after an edit while it did before', () => {
    const after = arrange(blankFile, added(blankFile));
    expect(after.order).toEqual(orderByRule(after));
    expect(after.order).toContain('DW3');
  });

  it('keeps a manual order: new items come last in their form', () => {
    const after = arrange(byHand, added(byHand));
    expect(after.order.slice(0, 7)).toEqual([...byHand.order.slice(0, 6), 'DW3']);
    const moved = arrange(byHand, setStage(byHand, 'OV1', 2));
    expect(moved.order.at(-1)).toBe('OV1');
    const gone = arrange(byHand, removeItems(byHand, ['SE1']));
    expect(gone.order).toEqual(byHand.order.filter((id) => id !== 'SE1'));
    const doubled = arrange(byHand, { ...byHand, order: [...byHand.order, 'OV1', 'XX'] });
    expect(doubled.order).toEqual(byHand.order);
  });

  it('is by hand from the first move on', () => {
    const swapped = ['OV1', 'DW1', ...blankFile.order.slice(2)];
    const moved = arrange(blankFile, { ...blankFile, order: swapped });
    expect(moved.order).toEqual(swapped);
    expect(arrange(moved, added(moved)).order.slice(0, 2)).toEqual(['OV1', 'DW1']);
    const back = arrange(moved, { ...moved, order: orderByRule(moved) });
    expect(back.order).toEqual(blankFile.order);
    expect(arrange(back, added(back)).order).toEqual(orderByRule(added(back)));
  });

  it('takes a question to a place in another form', () => {
    const moved = arrange(blankFile, moveItemBefore(blankFile, 'OV2', 'SE1'));
    expect(moved.order.slice(0, 4)).toEqual(['DW1', 'OV1', 'OV2', 'SE1']);
    expect(moved.indicators.find(({ id }) => id === 'OV2')?.stage).toBe(1);
    const later = arrange(blankFile, moveItemBefore(blankFile, 'DW1', 'OV2'));
    expect(later.order.slice(-4)).toEqual(['DW2', 'DW1', 'OV2', 'SE2']);
    for (const [id, before] of [
      ['DW1', 'DW1'],
      ['DW1', 'XX'],
      ['XX', 'DW1'],
    ] as const) {
      expect(moveItemBefore(blankFile, id, before)).toBe(blankFile);
    }
  });

  it('has a place for what belongs to no competency', () => {
    const stray = blankFile.indicators.map((each) => ({ ...each, competency: 'XX' }));
    const file = { ...blankFile, indicators: stray };
    expect(orderByRule(file).slice(0, 3)).toEqual(['DW1', 'OV1', 'SE1']);
    expect(orderByRule({ ...file, competencies: [] })).toHaveLength(9);
  });
});

describe('the times', () => {
  const worded = (file: DraftFile, title: string): DraftFile => ({
    ...file,
    indicators: file.indicators.map((each) => (each.id === 'DW1' ? { ...each, title } : each)),
  });
  const settled = arrange({ ...blankFile, indicators: [], scenarios: [] }, blankFile);
  const long = 'word '.repeat(120);

  it('are those of the words while nobody has set others', () => {
    const after = arrange(settled, worded(settled, long));
    expect(after.indicators[0]?.seconds).toBe(
      secondsOf({ title: long, anchors: ['', '', '', '', ''] }),
    );
    const own = worded(
      { ...settled, indicators: settled.indicators.map((each) => ({ ...each, seconds: 99 })) },
      '',
    );
    expect(arrange(own, worded(own, long)).indicators[0]?.seconds).toBe(99);
  });

  it('of a form are those of its questions while nobody has set others', () => {
    const timed = {
      ...settled,
      forms: settled.forms.map((form) => ({ ...form, minutes: minutesOf(settled, form.stage) })),
    };
    const after = arrange(timed, worded(timed, long));
    expect(after.forms[0]?.minutes).toBe(minutesOf(after, 1));
    expect(after.forms[0]?.minutes).toBeGreaterThan(timed.forms[0]?.minutes ?? 0);
    const own = { ...timed, forms: timed.forms.map((form) => ({ ...form, minutes: 60 })) };
    expect(arrange(own, worded(own, long)).forms).toBe(own.forms);
    const fresh = {
      ...timed,
      forms: [...timed.forms, { id: 'complete' as const, name: 'C', stage: 3, minutes: 1 }],
    };
    expect(arrange(timed, fresh).forms[2]?.minutes).toBe(1);
  });
});
