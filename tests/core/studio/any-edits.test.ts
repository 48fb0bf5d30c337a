import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCompetency,
  addIndicator,
  addScenario,
  arrange,
  beginHistory,
  type DraftFile,
  type DraftHistory,
  moveEntry,
  openRoleFile,
  parseRole,
  readDraftText,
  recordEdit,
  redoStep,
  removeCompetency,
  removeItems,
  setStage,
  setTarget,
  setWeight,
  takenIds,
  tidyText,
  undoStep,
  updateAt,
  writeRoleFile,
} from '#core';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';

type Edit = (file: DraftFile) => DraftFile;

const pick = <Each>(list: readonly Each[], at: number): Each | undefined =>
  list[at % Math.max(1, list.length)];
const competencyAt = (file: DraftFile, at: number) => pick(file.competencies, at)?.id ?? 'XX';
const itemAt = (file: DraftFile, at: number) =>
  pick([...file.indicators, ...file.scenarios], at)?.id ?? 'XX';

const number = fc.nat(60);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('مرحبا', '<b>x</b>', '“a”\n'),
);

/** Every kind of edit that the studio makes. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  text.map((title): Edit => (file) => ({ ...file, title: tidyText(title) })),
  fc.tuple(number, text).map(
    ([at, words]): Edit =>
      (file) =>
        file.indicators.length === 0
          ? file
          : (updateAt(file, ['indicators', at % file.indicators.length, 'anchors', at % 5], () =>
              tidyText(words),
            ) as DraftFile),
  ),
  text.map(
    (name): Edit =>
      (file) =>
        addCompetency(file, tidyText(name), takenIds(file)),
  ),
  number.map(
    (at): Edit =>
      (file) =>
        removeCompetency(file, competencyAt(file, at)),
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 3 })).map(
    ([at, stage]): Edit =>
      (file) =>
        addIndicator(file, { competency: competencyAt(file, at), stage }, takenIds(file)).file,
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 3 })).map(
    ([at, stage]): Edit =>
      (file) =>
        addScenario(file, { competency: competencyAt(file, at), stage }, takenIds(file)).file,
  ),
  number.map(
    (at): Edit =>
      (file) =>
        removeItems(file, [itemAt(file, at)]),
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 3 })).map(
    ([at, stage]): Edit =>
      (file) =>
        setStage(file, itemAt(file, at), stage),
  ),
  fc.tuple(number, fc.nat(100)).map(
    ([at, points]): Edit =>
      (file) =>
        setTarget(file, competencyAt(file, at), points),
  ),
  fc.tuple(number, fc.nat(100)).map(
    ([at, points]): Edit =>
      (file) =>
        setWeight(file, competencyAt(file, at), points),
  ),
  fc.tuple(number, number).map(([from, to]): Edit => (file) => ({
    ...file,
    competencies: moveEntry(file.competencies, from, to),
  })),
);

const step = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

const play = (begin: DraftFile, steps: readonly (Edit | 'undo' | 'redo')[]): DraftHistory =>
  steps.reduce<DraftHistory>((history, each, at) => {
    if (each === 'undo') return undoStep(history);
    if (each === 'redo') return redoStep(history);
    return recordEdit(history, arrange(history.file, each(history.file)), `${at}`, at);
  }, beginHistory(begin));

describe('any sequence of edits', () => {
  it.each([
    ['a blank', blankFile],
    ['a published role', dataEngineerFile],
  ])(
    'of %s exports a file that opens as the same draft, and can be undone to the beginning',
    (_, begin) => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
          const history = play(begin, steps);
          const exported = writeRoleFile(history.file);
          expect(readDraftText(exported)).toEqual({ file: history.file, replaced: [] });
          const parsed = parseRole(JSON.parse(exported));
          // A valid draft must mean the same to the code that asks and scores.
          if (parsed.ok) expect(openRoleFile(JSON.parse(exported))?.file).toEqual(history.file);
          let back = history;
          while (back.done > 0) back = undoStep(back);
          expect(writeRoleFile(back.file)).toBe(writeRoleFile(begin));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('leaves the order naming every item once, in every form', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { file } = play(dataEngineerFile, steps);
        const ids = [...file.indicators, ...file.scenarios].map(({ id }) => id);
        expect([...file.order].sort()).toEqual(ids.sort());
      }),
      { numRuns: 60 },
    );
  });
});
