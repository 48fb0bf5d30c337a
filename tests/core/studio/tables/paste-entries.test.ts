import { describe, expect, it } from 'vitest';
import {
  addPastedEntries,
  type DraftFile,
  type Path,
  readPastedEntries,
  tableOfEntries,
  takenIds,
  toTabs,
  updateAt,
  valueAt,
  writeCsv,
} from '#core';
import { columnsOfEntries } from '#core/studio/tables/entry-columns.ts';
import '#core/studio/tables/entry-cells.ts';
import '#core/studio/tables/entry-table.ts';
import '#core/studio/tables/new-entry.ts';
import '#core/studio/tables/references.ts';
import { blankFile, dataEngineerFile, readDraftFile } from '#tests/support/draft-files.ts';

const LISTS: readonly Path[] = [
  ['profiles'],
  ['dayInTheLife'],
  ['tools', 'groups'],
  ['progression'],
  ['salary', 'rows'],
  ['resources'],
  ['crosswalk'],
];

const paste = (file: DraftFile, path: Path, text: string) =>
  addPastedEntries(file, path, readPastedEntries(text, path, file).entries, takenIds(file));
const listIn = (file: DraftFile, path: Path) => valueAt(file, path) as readonly object[];
const withoutIds = (list: readonly object[]) => list.map((each) => ({ ...each, id: null }));

describe('a table pasted into a list of a role', () => {
  it.each(LISTS)('changes nothing when %s is copied out and pasted back', (...path) => {
    for (const name of ['ai-engineer/2.json', 'data-engineer/1.json', 'data-scientist/1.json']) {
      const file = readDraftFile(name);
      if (valueAt(file, path) === undefined) continue;
      const text = toTabs(tableOfEntries(file, path));
      const { entries, problems } = readPastedEntries(text, path, file);
      expect(problems).toEqual([]);
      expect(entries).toHaveLength(listIn(file, path).length);
      expect(paste(file, path, text)).toEqual(file);
    }
  });

  it.each(LISTS)('recreates %s from its table, except for the ids', (...path) => {
    const empty = updateAt(dataEngineerFile, path, (list) =>
      // Steps of the progression refer to profiles by their titles.
      path[0] === 'profiles' ? list : [],
    ) as DraftFile;
    const text = writeCsv(tableOfEntries(dataEngineerFile, path));
    const made = paste(empty, path, text);
    expect(withoutIds(listIn(made, path))).toEqual(withoutIds(listIn(dataEngineerFile, path)));
  });

  it('takes columns in any order and by other names, and numbers as people write them', () => {
    const text = [
      'Country\tRegion\tMedian\tCurrency\tLabel\tPeriod\tSource\tLicence\tKind\tPer\tLowest tenth',
      'x\tGermany\t70.000 €\tEUR\tBakers\t2024\tOffice\tfree\tSurvey\tyear\t40,500.5',
    ].join('\n');
    const [row] = paste(blankFile, ['salary', 'rows'], text).salary.rows;
    expect(row).toMatchObject({ median: 70_000, p10: 40_500.5, kind: 'survey', region: 'Germany' });
    const [resource] = paste(
      blankFile,
      ['resources'],
      'Title\tLink\nBread\twww.bread.example',
    ).resources;
    expect(resource).toMatchObject({ id: 'R_1', title: 'Bread', url: 'https://www.bread.example' });
  });

  it.each([
    ['merged headers above it', 'Our role\t\t\nWhat helps\t\t\nTitle\tLink\tPublisher\n'],
    ['a header in capitals with spaces', ' TITLE \tLINK\t Publisher\n'],
    ['Windows line ends and an empty row', 'Title\tLink\tPublisher\r\n\t\t\r\n'],
  ])('is read with %s, and keeps a word processor’s quotes', (_, head) => {
    const text = `${head}“Bread”\twww.bread.example\tBaker’s ‘own’`;
    const { problems } = readPastedEntries(text, ['resources'], blankFile);
    const [resource] = paste(blankFile, ['resources'], text).resources;
    expect(resource).toMatchObject({
      title: '“Bread”',
      url: 'https://www.bread.example',
      publisher: 'Baker’s ‘own’',
    });
    expect(problems).toEqual([]);
  });

  it('takes columns by place without a header, and links to parts by title or id', () => {
    const file = updateAt(blankFile, ['indicators', 0, 'title'], () => 'Kneading') as DraftFile;
    const text = 'Morning\tThe oven is lit.\tkneading; OV1; flying';
    const { problems } = readPastedEntries(text, ['dayInTheLife'], file);
    expect(problems).toEqual([{ line: 1, kind: 'left-out', column: 'Behaviours', got: 'flying' }]);
    expect(paste(file, ['dayInTheLife'], text).dayInTheLife).toEqual([
      { title: 'Morning', text: 'The oven is lit.', indicators: ['DW1', 'OV1'] },
    ]);
  });

  it('changes the entry with the same title, and only once', () => {
    const first = paste(blankFile, ['resources'], 'Title\tPublisher\nBread\tOne\nFlour\tTwo');
    const text = 'Title\tPublisher\nbread\tThree\nBread\tFour\n';
    const made = paste(first, ['resources'], text).resources;
    expect(made.map(({ id, title, publisher }) => [id, title, publisher])).toEqual([
      ['R_1', 'bread', 'Three'],
      ['R_2', 'Flour', 'Two'],
      ['R_3', 'Bread', 'Four'],
    ]);
  });

  it('leaves a reference to nothing as it was', () => {
    const text = 'Title\tChange\tProfile\nHead baker\tMore\tnobody';
    const { problems } = readPastedEntries(text, ['progression'], blankFile);
    expect(problems.map(({ kind, got }) => [kind, got])).toEqual([['left-out', 'nobody']]);
    expect(paste(blankFile, ['progression'], text).progression.at(-1)).toMatchObject({
      title: 'Head baker',
    });
  });

  it('gives a profile its targets by the names of the competencies, and an id', () => {
    const text = 'Title\tTargets: Ovens\tTargets: Service\nJunior\t40\t35,5';
    const [, junior] = paste(
      updateAt(blankFile, ['profiles', 0, 'change'], () => 'Own') as DraftFile,
      ['profiles'],
      text,
    ).profiles;
    expect(junior).toMatchObject({ id: 'step-2', title: 'Junior', targets: { OV: 40, SE: 35.5 } });
  });

  it.each([
    ['Region\tMedian\nGermany\tlots', 'number', 'Median', 'lots'],
    ['Region\tMedian\tKind\nGermany\t1\tguessed', 'choice', 'Kind', 'guessed'],
    ['Region\tMedian\n\t1', 'name', '', ''],
  ])('says why a row can’t be used: %s', (text, kind, column, got) => {
    const { entries, problems } = readPastedEntries(text, ['salary', 'rows'], blankFile);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ line: 2, kind, column, got }]);
  });

  it('has room for as many as the format allows', () => {
    const rows = Array.from({ length: 13 }, (_, at) => `Step ${at}\tMore`);
    const { entries, problems } = readPastedEntries(
      ['Title\tChange', ...rows].join('\n'),
      ['progression'],
      blankFile,
    );
    expect(entries.length + problems.length).toBe(13);
    expect(problems.at(-1)).toMatchObject({ kind: 'too-many', got: 'Step 12' });
  });

  it('is only for lists of entries with fields', () => {
    expect(columnsOfEntries(['order'], blankFile)).toEqual([]);
    expect(readPastedEntries('a\tb', ['nothing'], blankFile).entries).toEqual([]);
    expect(paste(blankFile, ['nothing'], 'a\tb')).toBe(blankFile);
    expect(tableOfEntries(blankFile, ['crosswalk'])).toHaveLength(1);
  });

  it('names what has no clear title by its id', () => {
    const titled = updateAt(blankFile, ['indicators', 0, 'title'], () => 'Mix; knead') as DraftFile;
    const file = updateAt(titled, ['dayInTheLife', 0], () => ({
      title: 'Morning',
      text: 'x',
      indicators: ['DW1', 'OV1', 'gone'],
    })) as DraftFile;
    const [, row] = tableOfEntries(file, ['dayInTheLife']);
    expect(row).toEqual(['Morning', 'x', 'DW1; OV1; gone']);
  });

  it('changes the row of a list whose entries have several names only if all are the same', () => {
    const head = 'Region\tLabel\tPeriod\tMedian';
    const first = paste(blankFile, ['salary', 'rows'], `${head}\nGermany\tBakers\t2024\t1`);
    const text = `${head}\nGermany\tBakers\t2024\t2\nGermany\tMillers\t2024\t3`;
    expect(
      paste(first, ['salary', 'rows'], text).salary.rows.map(({ label, median }) => [
        label,
        median,
      ]),
    ).toEqual([
      ['Bakers', 2],
      ['Millers', 3],
    ]);
  });
});
