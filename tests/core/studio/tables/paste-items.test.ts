import { describe, expect, it } from 'vitest';
import {
  addPastedItems,
  arrange,
  type DraftFile,
  minutesOf,
  readPastedItems,
  readWorkbook,
  tableOfItems,
  takenIds,
  toTabs,
  toWorkbook,
  writeCsv,
} from '#core';
import '#core/studio/tables/item-table.ts';
import '#core/studio/tables/markdown-table.ts';
import '#core/studio/tables/paste-columns.ts';
import '#core/studio/tables/find-by-name.ts';
import '#core/studio/tables/pasted-table.ts';
import { blankFile, dataEngineerFile, readDraftFile } from '#tests/support/draft-files.ts';

const paste = (file: DraftFile, kind: 'indicator' | 'scenario', text: string) =>
  addPastedItems(file, kind, readPastedItems(text, kind, file).items, takenIds(file));

/** What a spreadsheet would run, full-width signs included. */
const FORMULAS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

describe('a table pasted into a draft', () => {
  it.each([
    ['tabs', (rows: string[][]) => toTabs(rows)],
    ['CSV', (rows: string[][]) => writeCsv(rows)],
    ['semicolons', (rows: string[][]) => rows.map((row) => row.join(';')).join('\n')],
  ])('makes behaviours by the names of its columns, from %s', (_, write) => {
    const text = write([
      ['Title', 'Competency', 'Form', 'Starting', 'Guided', 'Independent', 'Owner', 'Lead'],
      ['Knead', 'Dough work', 'standard', 'a', 'b', 'c', 'd', 'e'],
      ['Shape', 'dw', '', 'a', 'b', 'c', 'd', 'e'],
    ]);
    const file = paste(blankFile, 'indicator', text);
    expect(file.indicators.map(({ id, title, stage }) => [id, title, stage])).toEqual([
      ['DW3', 'Knead', 2],
      ['DW4', 'Shape', 1],
    ]);
    expect(file.indicators[0]?.anchors).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(file.scenarios[0]?.indicators).toEqual(['DW3']);
    expect(file.scenarios[1]?.indicators).toEqual([]);
  });

  it('makes them by the places of its columns, and fills merged cells down', () => {
    const { items, problems } = readPastedItems(
      'Ovens\tLight it\ta\tb\tc\td\te\n\tClean it\ta\tb\tc\td\te\nService\tSmile',
      'indicator',
      blankFile,
    );
    expect(problems).toEqual([]);
    expect(items.map(({ competency, texts }) => [competency, texts.join('')])).toEqual([
      ['OV', 'abcde'],
      ['OV', 'abcde'],
      ['SE', ''],
    ]);
  });

  it('looks past merged headers, and takes five columns after the title for anchors', () => {
    const text = [
      'Our role\t\t\t\t\t\t',
      'Axis\tBehaviour\tStatements\t\t\t\t',
      'Ovens\tLight\t“one”\t2\t3\t4\t5',
    ].join('\n');
    const { items } = readPastedItems(text, 'indicator', blankFile);
    expect(items).toEqual([
      expect.objectContaining({ line: 3, title: 'Light', texts: ['“one”', '2', '3', '4', '5'] }),
    ]);
  });

  it.each([
    ['Option A\tOption B\tOption C\tBest', 'x\ty\tz\tB', [0, 1, 0]],
    ['Option 1\tOption 2\tOption 3\tAnswer', 'x\ty\tz\t3', [0, 0, 1]],
    ['Option A\tOption B\tOption C\tBest', 'x\ty\tz\t?', [1, 0, 0]],
    ['Option A\tOption B\tOption C\tBest', 'x\ty\tz\t9', [1, 0, 0]],
    ['Option A\tCredit A\tOption B\tCredit B', 'x\t1\ty\t2', [1, 2]],
    ['Option A\tCredit A\tOption B\tCredit B', 'x\t1\ty\t7', [1, 0]],
  ])('reads what options earn: %s', (head, cells, credits) => {
    const text = `Competency\tSituation\t${head}\tWhy\nOvens\tSmoke?\t${cells}\tbecause`;
    const file = paste(blankFile, 'scenario', text);
    expect(file.scenarios).toHaveLength(1);
    expect(file.scenarios[0]).toMatchObject({
      id: 'OV-S2',
      kind: credits.includes(2) ? 'judgement' : 'knowledge',
      rationale: 'because',
      indicators: ['OV1'],
    });
    expect(file.scenarios[0]?.options.map(({ credit }) => credit)).toEqual(credits);
  });

  it.each([
    ['Option A\tOption B\tBest', 'x\ty\t?', ['?']],
    ['Option A\tOption B\tBest', 'x\ty\t9', ['9']],
    ['Option A\tCredit A\tOption B\tCredit B', 'x\t1\ty\t7', ['7']],
    ['Option A\tOption B\tBest', 'x\ty\t', []],
    ['Option A\tOption B\tBest', 'x\ty\tb)', []],
    ['Option A\tOption B\tBest', "Open it\tIt’s fine\tIt's fine", []],
  ])(
    'says what it can’t read of the key, and never makes one up unsaid: %s, %s',
    (head, cells, got) => {
      const text = `Competency\tSituation\t${head}\nOvens\tSmoke?\t${cells}`;
      const { items, problems } = readPastedItems(text, 'scenario', blankFile);
      expect(problems).toEqual(got.map((each) => ({ line: 2, kind: 'left-out', got: each })));
      expect(items[0]?.credits).toEqual(
        cells.includes('b)') || cells.includes('fine') ? [0, 1] : [1, 0],
      );
    },
  );

  it.each([
    ['typographic quotes', 'People’s  work', "people's work"],
    ['straight quotes', "People's work", 'PEOPLE’S WORK'],
    ['an accent for a quote', 'People´s work', 'People’s work'],
    ['hyphens and hard spaces', 'On-call', 'on\u2011call'],
    ['full-width letters', 'Ovens', 'Ｏｖｅｎｓ'],
  ])('finds a competency by its name despite %s', (_, name, typed) => {
    const [first, ...rest] = blankFile.competencies;
    if (first === undefined) throw new Error('no competency');
    const file = { ...blankFile, competencies: [{ ...first, name }, ...rest] };
    const text = `Competency\u00A0\tBehaviour\n${typed}\tKnead`;
    const { items, problems } = readPastedItems(text, 'indicator', file);
    expect(problems).toEqual([]);
    expect(items[0]?.competency).toBe(first.id);
  });

  it('reads a table in Markdown, by its own lines', () => {
    const text = [
      'Here is the table:',
      '',
      '| Competency | Behaviour | Starting | Guided | Independent | Owner | Lead |',
      '|:---|---|---|---|---|---|---:|',
      '| Ovens | Light, then wait | a; b | b | c | d | e |',
      '| | Clean it | a | b | c | d | e |',
      '| Nowhere | Sing | a | b | c | d | e |',
    ].join('\n');
    const { items, problems } = readPastedItems(text, 'indicator', blankFile);
    expect(
      items.map(({ line, competency, title, texts }) => [line, competency, title, texts]),
    ).toEqual([
      [5, 'OV', 'Light, then wait', ['a; b', 'b', 'c', 'd', 'e']],
      [6, 'OV', 'Clean it', ['a', 'b', 'c', 'd', 'e']],
    ]);
    expect(problems).toEqual([{ line: 7, kind: 'competency', got: 'Nowhere' }]);
  });

  it.each([
    ['a bar in a cell', '| Ovens | Light \\| wait | a | b | c | d | e |', ['Light | wait', 'a']],
    ['other escapes', '| Ovens | 3 \\* 3 \\_ \\\\ | a | b | c | d | e |', ['3 * 3 _ \\', 'a']],
    ['a bar at the end of a cell', '| Ovens | Light\\|| a | b | c | d | e |', ['Light|', 'a']],
    ['an escaped backslash at the end', '| Ovens | C:\\\\| a | b | c | d | e |', ['C:\\', 'a']],
    [
      'line breaks',
      '| Ovens | Light<br>and wait | a<br/>b | b | c | d | e |',
      ['Light and wait', 'a b'],
    ],
    [
      'a backslash before a separator of lines',
      '| Ovens | Light \\\u2028it | a | b | c | d | e |',
      ['Light \\ it', 'a'],
    ],
    ['quotes', '| Ovens | "Light" it | "a", so | b | c | d | e |', ['"Light" it', '"a", so']],
    ['no outer bars', 'Ovens | Light \\| wait | a | b | c | d | e', ['Light | wait', 'a']],
  ])('reads a table in Markdown with %s', (_, row, [title = '', first = '']) => {
    const head = '| Competency | Behaviour | Starting | Guided | Independent | Owner | Lead |';
    const rule = '|---|:--|:-:|--:|---|---|---|';
    const isFramed = row.startsWith('|');
    const text = [head, rule, row].map((line) => (isFramed ? line : line.replace(/^\||\|$/g, '')));
    const { items, problems } = readPastedItems(text.join('\n'), 'indicator', blankFile);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      expect.objectContaining({ line: 3, title, texts: [first, 'b', 'c', 'd', 'e'] }),
    ]);
  });

  it.each([
    ['bars', 'Ovens|Light it|a|b; c|d, e|f|g'],
    ['bars with spaces', 'Ovens | Light it | a | b; c | d, e | f | g'],
    ['tabs around commas', 'Ovens\tLight it\ta\tb; c\td, e\tf\tg'],
    ['semicolons around commas', 'Ovens;Light it;a;"b; c";d, e;f;g'],
    ['commas in quotes', 'Ovens,Light it,a,b; c,"d, e",f,g'],
  ])('tells the separator without a header: %s', (_, text) => {
    for (const rows of [text, `${text}\n${text}`]) {
      const { items, problems } = readPastedItems(rows, 'indicator', blankFile);
      expect(problems).toEqual([]);
      expect(items[0]).toMatchObject({
        competency: 'OV',
        title: 'Light it',
        texts: ['a', 'b; c', 'd, e', 'f', 'g'],
      });
    }
  });

  it('takes sentences with many commas for cells of a spreadsheet', () => {
    const said = 'I light it, wait, look, listen, and wait again, as long as it takes, or longer.';
    const text = ['Ovens', 'Light, wait', said, said, said, said, said].join('\t');
    const { items } = readPastedItems(text, 'indicator', blankFile);
    expect(items).toEqual([
      expect.objectContaining({ title: 'Light, wait', texts: Array(5).fill(said) }),
    ]);
  });

  it('keeps what options earn with their options where one between them is empty', () => {
    const head = 'Competency\tSituation\tOption A\tOption B\tOption C';
    const credits = `${head}\tCredit A\tCredit B\tCredit C\nOvens\tSmoke?\tx\t\tz\t0\t\t2`;
    const best = `${head}\tBest\nOvens\tSmoke?\tx\t\tz\tC`;
    expect(readPastedItems(credits, 'scenario', blankFile).items[0]?.credits).toEqual([0, 2]);
    expect(readPastedItems(best, 'scenario', blankFile).items[0]?.credits).toEqual([0, 1]);
  });

  it('reads as many options as a scenario can have', () => {
    const letters = [...'ABCDEFGHIJKLMNOP'];
    const options = letters.map((letter, at) => ({
      text: `Do ${letter}`,
      credit: at === 15 ? 1 : 0,
    }));
    const [first] = dataEngineerFile.scenarios;
    if (first === undefined) throw new Error('no scenario');
    const file = { ...dataEngineerFile, scenarios: [{ ...first, options }] };
    const table = toTabs(tableOfItems(file, 'scenario'));
    expect(readPastedItems(table, 'scenario', file).items[0]).toMatchObject({
      texts: options.map(({ text }) => text),
      credits: options.map(({ credit }) => credit),
    });
  });

  it('assumes that the first option is best if none is named', () => {
    const { items } = readPastedItems('Ovens\tSmoke?\topen\tclose\t', 'scenario', blankFile);
    expect(items[0]).toMatchObject({ texts: ['open', 'close'], credits: [1, 0] });
  });

  it('says which rows make nothing, and why', () => {
    const { items, problems } = readPastedItems(
      'Nowhere\tA\nOvens\t\nOvens\tSmoke?\tonly one',
      'scenario',
      blankFile,
    );
    expect(items).toEqual([]);
    expect(problems).toEqual([
      { line: 1, kind: 'competency', got: 'Nowhere' },
      { line: 2, kind: 'title', got: '' },
      { line: 3, kind: 'texts', got: 'Smoke?' },
    ]);
    expect(readPastedItems('', 'indicator', blankFile)).toEqual({ items: [], problems: [] });
  });

  it('of a thousand rows takes as many as a role may have', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `Ovens\tB${at}\ta\tb\tc\td\te`);
    const { items, problems } = readPastedItems(rows.join('\n'), 'indicator', blankFile);
    // Those of the blank, which a paste removes, take no room.
    expect(items).toHaveLength(127);
    expect(paste(blankFile, 'indicator', rows.join('\n')).indicators).toHaveLength(127);
    expect(problems).toHaveLength(1_000 - items.length);
    expect(problems[0]?.kind).toBe('too-many');
    const [first] = blankFile.indicators;
    const filled = [`Id\tCompetency\tTitle`, `${first?.id}\tDough work\tKnead`];
    const others = rows.map((_, at) => `\tOvens\tB${at}`);
    const both = readPastedItems([...filled, ...others].join('\n'), 'indicator', blankFile);
    expect(both.items.filter(({ replaces }) => replaces !== null)).toHaveLength(1);
    expect(both.items).toHaveLength(127);
    const many = Array.from({ length: 3_000 }, () => 'Nowhere\tB').join('\n');
    expect(readPastedItems(many, 'indicator', blankFile).problems).toHaveLength(2_000);
  });

  it('times a length that it adds by the words of what is asked in it', () => {
    const rows = ['Standard', 'Complete'].map(
      (form) => `Ovens\tHeating for ${form}\t${'a word '.repeat(9)}\tb\tc\td\te\t${form}`,
    );
    const text = ['Competency\tTitle\tStarting\tGuided\tIndependent\tOwner\tLead\tForm', ...rows];
    const made = arrange(blankFile, paste(blankFile, 'indicator', text.join('\n')));
    expect(made.forms.map(({ id }) => id)).toEqual(['quick', 'standard', 'complete']);
    for (const { stage, minutes } of made.forms) expect(minutes).toBe(minutesOf(made, stage));
    const [, standard, complete] = made.forms.map(({ minutes }) => minutes);
    expect(complete).toBeGreaterThan(standard ?? Infinity);
  });

  it.each(['indicator', 'scenario'] as const)(
    'from another role is all new, under ids that mean nothing yet: %s',
    (kind) => {
      const other = readDraftFile('data-scientist/1.json');
      const rows = tableOfItems(other, kind).slice(0, 6);
      const { items } = readPastedItems(toTabs(rows), kind, dataEngineerFile, true);
      expect(items.map(({ replaces }) => replaces)).toEqual([null, null, null, null, null]);
      const file = addPastedItems(dataEngineerFile, kind, items, takenIds(dataEngineerFile));
      const [before, after] =
        kind === 'indicator'
          ? [dataEngineerFile.indicators, file.indicators]
          : [dataEngineerFile.scenarios, file.scenarios];
      expect(after).toHaveLength(before.length + 5);
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      for (const item of before) expect(after).toContainEqual(item);
    },
  );

  it.each(['indicator', 'scenario'] as const)(
    'copied out and pasted again changes nothing: %s',
    (kind) => {
      const table = tableOfItems(dataEngineerFile, kind);
      for (const text of [toTabs(table), writeCsv(table)]) {
        const preview = readPastedItems(text, kind, dataEngineerFile);
        expect(preview.problems).toEqual([]);
        const next = addPastedItems(
          dataEngineerFile,
          kind,
          preview.items,
          takenIds(dataEngineerFile),
        );
        expect(arrange(dataEngineerFile, next)).toEqual(dataEngineerFile);
      }
    },
  );

  it.each(FORMULAS)('is copied out as text, not as a formula, and comes back: %j', (start) => {
    const title = `${start}HYPERLINK(https://evil.example/)`;
    const file = {
      ...dataEngineerFile,
      indicators: dataEngineerFile.indicators.map((each, at) =>
        at === 0 ? { ...each, title } : each,
      ),
    };
    const table = tableOfItems(file, 'indicator');
    for (const text of [toTabs(table), writeCsv(table)]) {
      expect(text).toContain(`'${title}`);
      const { items } = readPastedItems(text, 'indicator', file);
      expect(arrange(file, addPastedItems(file, 'indicator', items, takenIds(file)))).toEqual(file);
    }
  });

  it.each(['indicator', 'scenario'] as const)(
    'changes nothing when it comes back in a workbook with every sheet: %s',
    (kind) => {
      const sheets = [
        { name: 'Behaviours', rows: tableOfItems(dataEngineerFile, 'indicator') },
        { name: 'Scenarios', rows: tableOfItems(dataEngineerFile, 'scenario') },
      ];
      for (const order of [sheets, sheets.toReversed()]) {
        const text = readWorkbook(new Map(Object.entries(toWorkbook(order))));
        const { items, problems } = readPastedItems(text, kind, dataEngineerFile);
        expect(problems).toEqual([]);
        expect(addPastedItems(dataEngineerFile, kind, items, takenIds(dataEngineerFile))).toEqual(
          dataEngineerFile,
        );
      }
    },
  );

  it('names what it has no name for by its id, and leaves out what is not there', () => {
    const stray = {
      ...dataEngineerFile,
      competencies: [],
      forms: [],
      scenarios: dataEngineerFile.scenarios.map((each, at) =>
        at === 0 ? { ...each, options: each.options.slice(0, 2) } : each,
      ),
    };
    expect(tableOfItems(stray, 'indicator')[1]?.[0]).toBe('TD');
    expect(tableOfItems(stray, 'scenario')[1]?.at(-6)).toBe('');
    const formless = { ...blankFile, forms: [] };
    expect(paste(formless, 'indicator', 'Ovens\tx').indicators.at(-1)?.stage).toBe(1);
  });

  it('fills up statements that a changed question lacks', () => {
    const words = 'Competency\tBehaviour\tId\nTechnical Depth\tNew words\tTD1';
    const file = paste(dataEngineerFile, 'indicator', words);
    const [old] = dataEngineerFile.indicators;
    expect(file.indicators[0]).toEqual({ ...old, title: 'New words' });
    const blank = paste(blankFile, 'indicator', 'Competency\tBehaviour\tId\nOvens\tX\tOV1');
    expect(blank.indicators.map(({ id, title }) => [id, title])).toEqual([['OV1', 'X']]);
  });

  it('reads how hard a question is and what it refers to, and leaves out what is not there', () => {
    const withResource = {
      ...blankFile,
      resources: [{ id: 'R_1', title: 'Bread', publisher: '', url: '', checked: 'link' as const }],
    };
    const table = 'Competency\tBehaviour\tTier\tResources\nOvens\tLight\tAdvanced\tbread; Flour';
    expect(readPastedItems(table, 'indicator', withResource).problems).toEqual([
      { line: 2, kind: 'left-out', got: 'Flour' },
    ]);
    const made = paste(withResource, 'indicator', table);
    expect(made.indicators.at(-1)).toMatchObject({ tier: 'advanced', resources: ['R_1'] });
    const wrong = 'Competency\tBehaviour\tTier\nOvens\tLight\tawful';
    expect(readPastedItems(wrong, 'indicator', blankFile).problems).toEqual([
      { line: 2, kind: 'left-out', got: 'awful' },
    ]);
    const checks = [
      'Competency\tSituation\tOption A\tOption B\tDifficulty\tTopics\tRatings it checks',
      'Ovens\tIt smokes.\tOpen it\tWait\thard\tsmoke; fire\tlight',
    ].join('\n');
    expect(paste(made, 'scenario', checks).scenarios.at(-1)).toMatchObject({
      difficulty: 'hard',
      topics: ['smoke', 'fire'],
      indicators: [made.indicators.at(-1)?.id],
    });
  });

  it('keeps what a table without its column says nothing of', () => {
    const [old] = dataEngineerFile.scenarios;
    const table =
      'Competency\tSituation\tOption A\tOption B\tId\nTechnical Depth\tNew\ta\tb\tTD-S1';
    expect(paste(dataEngineerFile, 'scenario', table).scenarios[0]).toMatchObject({
      stem: 'New',
      rationale: old?.rationale,
      stage: old?.stage,
      indicators: old?.indicators,
    });
  });

  it('adds the length that a table asks for, and leaves out one that there is not', () => {
    const head = 'Competency\tBehaviour\tForm';
    const longer = paste(blankFile, 'indicator', `${head}\nOvens\tA\tcomplete\nOvens\tB\tQuick`);
    expect(longer.forms.map(({ id, stage }) => [id, stage])).toEqual([
      ['quick', 1],
      ['standard', 2],
      ['complete', 3],
    ]);
    expect(longer.indicators.map(({ stage }) => stage)).toEqual([3, 1]);
    expect(readPastedItems(`${head}\nOvens\tA\tEndless`, 'indicator', blankFile)).toMatchObject({
      items: [{ stage: null }],
      problems: [{ line: 2, kind: 'left-out', got: 'Endless' }],
    });
  });
});
