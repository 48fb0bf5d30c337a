import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  checkDraft,
  type DraftFile,
  type DraftHistory,
  type Path,
  readDraftText,
  recordEdit,
  redoStep,
  removeCompetency,
  removeItems,
  undoStep,
  updateAt,
  writeRoleFile,
} from '#core';
import { MAX_STEPS } from '../../../../src/core/studio/draft/draft-history.ts';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

const titled = (title: string) => ({ ...blankFile, title });

/** Types a text letter by letter. */
function type(history: DraftHistory, text: string, from = 0, pause = 100): DraftHistory {
  return [...text].reduce(
    (now, _, at) => recordEdit(now, titled(text.slice(0, at + 1)), 'title', from + at * pause),
    history,
  );
}

describe('the history of a draft', () => {
  it('merges typing in one field into one step', () => {
    const typed = type(beginHistory(blankFile), 'Head baker');
    expect(typed.steps).toHaveLength(1);
    expect(undoStep(typed).file).toEqual(blankFile);
    expect(redoStep(undoStep(typed)).file.title).toBe('Head baker');
  });

  it('starts a new step after a pause, in another field, or when the clock goes back', () => {
    const one = type(beginHistory(blankFile), 'Abc');
    expect(recordEdit(one, titled('Abcd'), 'title', 10_000).steps).toHaveLength(2);
    expect(recordEdit(one, titled('Abcd'), 'summary', 250).steps).toHaveLength(2);
    expect(recordEdit(one, titled('Abcd'), 'title', -10).steps).toHaveLength(2);
  });

  it('adds nothing for an unchanged file, and no step for typing that was reverted', () => {
    const begun = beginHistory(blankFile);
    expect(recordEdit(begun, blankFile, 'title', 0)).toBe(begun);
    const typed = recordEdit(begun, titled('X'), 'title', 0);
    expect(recordEdit(typed, blankFile, 'title', 100).steps).toEqual([]);
  });

  it.each<readonly [string, (typed: string) => readonly string[]]>([
    ['is selected and deleted', () => ['']],
    ['is deleted letter by letter', (typed) => [...typed].map((_, at) => typed.slice(0, -1 - at))],
    [
      'is replaced by a longer text',
      (typed) => [`Other words, and as many of them: ${typed.length}`],
    ],
    ['is replaced by as many letters', (typed) => ['x'.repeat(typed.length)]],
    ['is typed over', () => ['x', 'xy', 'xyz']],
    ['is deleted, typed anew and deleted', () => ['', 'A', 'Ab', 'Abc', '']],
  ])('brings back what was typed a moment before it %s', (_, edits) => {
    const words = 'Head baker';
    for (const begin of [titled(''), titled('Miller and baker of the whole village')]) {
      const typed = type(beginHistory(begin), words);
      const history = edits(words).reduce(
        (now, title, at) => recordEdit(now, titled(title), 'title', 1_000 + at * 100),
        typed,
      );
      const seen = [history];
      while ((seen.at(-1)?.done ?? 0) > 0) seen.push(undoStep(seen.at(-1) ?? history));
      expect(seen.map(({ file }) => file.title)).toContain(words);
      expect(seen.at(-1)?.file).toEqual(begin);
      expect(seen.length).toBeLessThan(7);
    }
  });

  it('counts letters that are put together from several keys as typing', () => {
    const steps = ['ㅎ', '하', '한', '한ㄱ', '한그', '한글'];
    const typed = steps.reduce(
      (now, title, at) => recordEdit(now, titled(title), 'title', at * 100),
      beginHistory(titled('')),
    );
    expect(typed.steps).toHaveLength(1);
  });

  it('discards undone steps after a new edit', () => {
    const two = recordEdit(type(beginHistory(blankFile), 'A'), titled('B'), 'x', 9_000);
    const again = recordEdit(undoStep(two), titled('C'), 'y', 9_100);
    expect(again.steps).toHaveLength(2);
    expect(redoStep(again).file.title).toBe('C');
  });

  it('goes back 200 steps and forward again', () => {
    let history = beginHistory(blankFile);
    for (let at = 0; at < 200; at += 1) {
      history = recordEdit(history, titled(`Title ${at}`), `place ${at}`, at);
    }
    let back = history;
    for (let at = 0; at < 200; at += 1) back = undoStep(back);
    expect(back.file).toEqual(blankFile);
    expect(undoStep(back)).toEqual(back);
    let forth = back;
    for (let at = 0; at < 200; at += 1) forth = redoStep(forth);
    expect(forth).toEqual(history);
    expect(redoStep(forth)).toEqual(forth);
  });

  it('keeps the last steps of very many', () => {
    let history = beginHistory(blankFile);
    for (let at = 0; at < MAX_STEPS + 5; at += 1) {
      history = recordEdit(history, titled(`T${at}`), `p${at}`, at);
    }
    expect(history.done).toBe(MAX_STEPS);
    expect(undoStep(history).file.title).toBe(`T${MAX_STEPS + 3}`);
  });
});

/** Everything in a place is gone: its text, or each of its rows. */
const emptied =
  (value: unknown, ...path: Path) =>
  (file: DraftFile): DraftFile =>
    updateAt(file, path, () => value) as DraftFile;

describe('what was selected as a whole and deleted', () => {
  it.each<readonly [string, (file: DraftFile) => DraftFile]>([
    ['a title', emptied('', 'title')],
    ['a summary', emptied('', 'summary')],
    ['a statement', emptied('', 'indicators', 0, 'anchors', 4)],
    ['a situation', emptied('', 'scenarios', 0, 'stem')],
    ['the texts of all options', (file) => emptied([], 'scenarios', 0, 'options')(file)],
    ['all resources', emptied([], 'resources')],
    ['all profiles', emptied([], 'profiles')],
    ['a day', emptied([], 'dayInTheLife')],
    ['all tools', emptied([], 'tools', 'groups')],
    ['all steps', emptied([], 'progression')],
    ['all salaries', emptied([], 'salary', 'rows')],
    ['all levels', emptied([], 'levels')],
    ['all bands', emptied([], 'bands')],
    ['all lengths', emptied([], 'forms')],
    ['the order', emptied([], 'order')],
    [
      'all behaviours',
      (file) =>
        removeItems(
          file,
          file.indicators.map(({ id }) => id),
        ),
    ],
    [
      'all scenarios',
      (file) =>
        removeItems(
          file,
          file.scenarios.map(({ id }) => id),
        ),
    ],
    [
      'all competencies',
      (file) => file.competencies.reduce((now, { id }) => removeCompetency(now, id), file),
    ],
  ])('is said, kept and undone: %s', (_, clear) => {
    const gone = clear(dataEngineerFile);
    const history = recordEdit(beginHistory(dataEngineerFile), gone, 'x', 0);
    expect(history.file).not.toEqual(dataEngineerFile);
    expect(() => checkDraft(gone)).not.toThrow();
    expect(readDraftText(writeRoleFile(gone))?.file).toEqual(gone);
    expect(undoStep(history).file).toEqual(dataEngineerFile);
    expect(redoStep(undoStep(history)).file).toEqual(gone);
  });
});
