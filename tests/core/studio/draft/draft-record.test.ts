import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  type DraftRecord,
  parseDraftRecord,
  recordEdit,
  restoreHistory,
  undoStep,
} from '#core';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

const record: DraftRecord = {
  id: 'abcd',
  title: 'Baker',
  slug: 'baker',
  number: 9,
  version: 1,
  origin: { kind: 'blank', title: 'Baker', slug: 'baker', version: 1 },
  startedAt: 1,
  touchedAt: 2,
  revision: 3,
  file: blankFile,
  done: 0,
  base: dataEngineerFile,
  seen: ['x'],
  remarks: [{ on: 'OV1', text: 'Why?', by: null }],
};
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a stored draft', () => {
  it('is read as it was written', () => {
    expect(parseDraftRecord(kept(record))).toEqual(record);
    expect(parseDraftRecord(kept({ ...record, base: null }))?.base).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['no file', { ...record, file: 7 }],
    ['no id', { ...record, id: '' }],
    ['an id of another kind', { ...record, id: 4 }],
  ])('is nothing to go on with: %s', (_, input) => {
    expect(parseDraftRecord(input)).toBeNull();
  });

  it('is repaired when only the text around the file is broken', () => {
    const broken = parseDraftRecord({
      id: 'abcd',
      file: kept(blankFile),
      revision: 'x',
      seen: [1, 'y'],
    });
    expect(broken).toMatchObject({
      revision: 0,
      startedAt: 0,
      done: 0,
      seen: ['y'],
      origin: { kind: 'file', slug: 'baker' },
    });
    const odd = parseDraftRecord({
      ...(kept(record) as object),
      origin: { kind: 'copy', title: 3 },
      seen: 4,
    });
    expect(odd).toMatchObject({
      origin: { kind: 'copy', title: 'Baker', slug: 'baker', version: 1 },
      seen: [],
    });
    expect(
      parseDraftRecord({ ...(kept(record) as object), origin: { kind: 'gift' } })?.origin.kind,
    ).toBe('file');
  });
});

describe('the history that a browser kept', () => {
  const one = recordEdit(beginHistory(blankFile), { ...blankFile, title: 'A' }, 'a', 0);
  const two = recordEdit(one, { ...one.file, indicators: [] }, 'b', 1);

  it('resumes at the same step, including undone ones', () => {
    for (const history of [two, undoStep(two), undoStep(undoStep(two))]) {
      expect(restoreHistory(history, kept(history.steps) as unknown[])).toEqual(history);
    }
  });

  it.each([
    ['a step that is none', [{ place: 'a' }, ...two.steps]],
    [
      'a step without its lists',
      [two.steps[0], { place: 'a', at: 1, changes: [{ path: [], at: 1 }] }],
    ],
    ['fewer steps than were made', two.steps.slice(1)],
    [
      'steps of something else',
      [
        { place: 'a', at: 0, changes: [{ path: ['nothing', 'here'], before: 1, after: 2 }] },
        ...two.steps.slice(1),
      ],
    ],
    [
      'steps that lead elsewhere',
      [
        { place: 'a', at: 0, changes: [{ path: ['title'], before: 'Z', after: 'Y' }] },
        ...two.steps.slice(1),
      ],
    ],
  ])('is dropped when it does not lead to the file: %s', (_, steps) => {
    expect(restoreHistory(two, steps)).toEqual({ file: two.file, steps: [], done: 0 });
  });

  it('is dropped when its count is invalid', () => {
    expect(restoreHistory({ file: blankFile, done: -1 }, []).done).toBe(0);
  });
});
