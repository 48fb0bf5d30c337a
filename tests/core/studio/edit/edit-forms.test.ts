import { describe, expect, it } from 'vitest';
import { addForm, nextFormId, removeLastForm, setStage } from '#core';
import { findNewForm, nextStage } from '#core/studio/edit/edit-forms.ts';
import { blankFile } from '#tests/support/draft-files.ts';

describe('the lengths of an assessment', () => {
  it('get a longer one, and give its questions back to the one before', () => {
    expect(nextFormId(blankFile)).toBe('complete');
    const longer = addForm(blankFile, 'complete');
    expect(longer.forms.at(-1)).toMatchObject({ id: 'complete', name: 'Complete', stage: 3 });
    expect(nextFormId(longer)).toBeNull();
    const moved = setStage(setStage(longer, 'DW1', 3), 'DW-S1', 3);
    const back = removeLastForm(moved);
    expect(back.forms).toEqual(blankFile.forms);
    expect(back.indicators.find(({ id }) => id === 'DW1')?.stage).toBe(2);
    expect(back.scenarios.find(({ id }) => id === 'DW-S1')?.stage).toBe(2);
  });

  it('begin with the shortest, which stays', () => {
    const none = { ...blankFile, forms: [] };
    expect(nextFormId(none)).toBe('quick');
    expect(nextStage(none)).toBe(1);
    const one = addForm(none, 'quick');
    expect(removeLastForm(one)).toBe(one);
  });

  it('are found by name if they can be added', () => {
    expect(findNewForm(blankFile, ' Complete ')).toBe('complete');
    expect(findNewForm(blankFile, 'Quick')).toBeNull();
    expect(findNewForm(blankFile, 'Endless')).toBeNull();
  });
});
