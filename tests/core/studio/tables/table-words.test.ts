import { describe, expect, it } from 'vitest';
import {
  addPastedEntries,
  addPastedItems,
  arrange,
  type Path,
  readPastedEntries,
  readPastedItems,
  type TableWords,
  tableOfEntries,
  tableOfItems,
  takenIds,
  toTabs,
  valueAt,
  writeCsv,
} from '#core';
import { FORMAT_WORDS } from '#core/studio/tables/table-words.ts';
import { dataEngineerFile, readDraftFile } from '#tests/support/draft-files.ts';

/** Words that have nothing in common with those of the format. */
const OTHER: TableWords = {
  titleOf: (pattern) => `Feld ${pattern}`,
  choiceOf: (pattern, value) => `Wahl ${value}: ${pattern}`,
  askedFrom: (form) => `Ab ${form}`,
  optionOf: (letter) => `Antwort ${letter}`,
  creditOf: (letter) => `Wert ${letter}`,
  credits: { knowledge: ['Falsch', 'Richtig'], judgement: ['Hilft nicht', 'Hilft', 'Am besten'] },
};

const LISTS: readonly Path[] = [
  ['profiles'],
  ['dayInTheLife'],
  ['tools', 'groups'],
  ['progression'],
  ['salary', 'rows'],
  ['resources'],
  ['crosswalk'],
];
const FILES = [dataEngineerFile, readDraftFile('ai-engineer/2.json')];

describe.each([
  ['other words', OTHER],
  ['the words of the format, which older tables have', FORMAT_WORDS],
])('a table in %s', (_, words) => {
  it.each(['indicator', 'scenario'] as const)(
    'is read where forms have words of their own: %s',
    (kind) => {
      for (const file of FILES) {
        const table = tableOfItems(file, kind, words);
        for (const text of [toTabs(table), writeCsv(table)]) {
          const { items, problems } = readPastedItems(text, kind, file, false, OTHER);
          expect(problems).toEqual([]);
          const next = addPastedItems(file, kind, items, takenIds(file));
          expect(arrange(file, next)).toEqual(file);
        }
      }
    },
  );

  it.each(LISTS)('is read where forms have words of their own: %s', (...path) => {
    for (const file of FILES) {
      if (valueAt(file, path) === undefined) continue;
      const text = toTabs(tableOfEntries(file, path, words));
      const { entries, problems } = readPastedEntries(text, path, file, OTHER);
      expect(problems).toEqual([]);
      expect(addPastedEntries(file, path, entries, takenIds(file))).toEqual(file);
    }
  });
});

describe('words for tables', () => {
  it('are in every header and every choice of what is copied out', () => {
    const [head = [], ...rows] = tableOfItems(dataEngineerFile, 'scenario', OTHER);
    const own = head.filter((name) => !/^(?:Feld|Antwort|Wert) /.test(name));
    expect(own).toEqual(['Id']);
    const cells = rows.map((row) => row[head.indexOf('Feld scenarios[].difficulty')]);
    expect(cells.every((cell) => cell?.startsWith('Wahl '))).toBe(true);
  });

  it('are enough up to a colon, in any case', () => {
    const text = 'Competency\tBehaviour\tTier\nTechnical Depth\tX\twahl ADVANCED';
    const { items } = readPastedItems(text, 'indicator', dataEngineerFile, false, OTHER);
    expect(items[0]?.more.map(({ value }) => value)).toEqual(['advanced']);
  });

  it('name credits, whatever kind of scenario they belong to', () => {
    const text =
      'Competency\tSituation\tOption A\tCredit A\tOption B\tCredit B\tOption C\tCredit C\n' +
      'Technical Depth\tX?\ta\thilft\tb\tAm besten\tc\tfalsch';
    const { items, problems } = readPastedItems(text, 'scenario', dataEngineerFile, false, OTHER);
    expect(problems).toEqual([]);
    expect(items[0]?.credits).toEqual([1, 2, 0]);
  });
});
