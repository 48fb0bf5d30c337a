import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, listItems, scoreResponses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { runResult } from '#tests/support/run-result.ts';
import { scoresCode } from '#tests/support/compared-codes.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const role = layoutOf(aiEngineer);
const typical = encodeAnswers({ role, responses: TYPICAL_ANSWERS, name: 'Grace' });
const FEW = new Map<string, number | 'idk'>([
  ['TS1', 3],
  ['TD-S5', 'idk'],
]);
const few = encodeAnswers({ role, responses: FEW });
const SKIPPED = '{"role":"ai-engineer","version":1,"responses":{"TD1":"skipped"}}';
/** Number, name, link; two results on one line, none on another. */
const TEAM = `Staff no,Name,Link
17,"Müller, Anna",#${typical}
4,=SUM(A1),#${few} and #${few}
5,Bo,

6,Cleo,#${few.slice(0, -6)}
`;

/** The cells of a CSV without line breaks in quoted cells. */
const cells = ({ printed }: { readonly printed: string }) =>
  printed
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );

describe('a table of results', () => {
  it('has a row for each result and each line without one, with names and the column that was asked for', async () => {
    const fields = 'line,result,id,name,error,role,fit_score,fit_band,TD_score';
    const outcome = await runResult(
      ['-', '--format', 'csv', '--id', 'staff no', '--fields', fields],
      TEAM,
    );
    expect(outcome.exitCode).toBe(3);
    const { fit, competencies } = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
    const td = String(competencies[0]?.assessment?.score);
    expect(cells(outcome)).toEqual([
      fields.split(','),
      ['2', '1', '17', 'Müller, Anna', '', 'ai-engineer', String(fit?.score), fit?.band, td],
      ['3', '1', '4', "'=SUM(A1)", '', 'ai-engineer', '', '', ''],
      ['3', '2', '4', "'=SUM(A1)", '', 'ai-engineer', '', '', ''],
      ['4', '1', '5', '', 'empty', '', '', '', ''],
      ['6', '1', '6', 'Cleo', 'cut-off', '', '', '', ''],
    ]);
    expect(outcome.warned).toContain('6 lines: 3 results, 2 failed');
  });

  it('says the same as JSON lines and as Parquet', async () => {
    const json = await runResult(['-', '--fields', 'line,*', '--id', 'Staff no'], TEAM);
    const rows = json.printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toHaveLength(5);
    const { printed } = await runResult(['-', '--format', 'parquet', '--id', 'Staff no'], TEAM);
    const bytes = Uint8Array.from(printed, (character) => character.charCodeAt(0));
    const read = await parquetReadObjects({ file: bytes.buffer });
    expect(read).toEqual(rows);
    const csv = cells(await runResult(['-', '--format', 'csv', '--id', 'Staff no'], TEAM));
    expect(csv[0]).toEqual(Object.keys(read[0] ?? {}));
    expect(csv).toHaveLength(6);
    expect(csv[1]?.[csv[0]?.indexOf('responses') ?? 0]).toBe(rows[0]?.['responses']);
  });

  it('reads what is compressed', async () => {
    const plain = await runResult(['-'], `#${typical}\n#${few}\n`);
    const half = (text: string) => gzipSync(Buffer.from(text));
    const packed = Buffer.concat([half(`#${typical}\n`), half(`#${few}\n`)]);
    expect(await runResult(['-'], packed)).toEqual(plain);
    const broken = await runResult(['-'], packed.subarray(0, 40));
    expect(broken.exitCode).toBe(1);
    expect(broken.warned).toMatch(/unexpected end of file/);
  });
});

const ABOUT = ['line', 'result', 'name', 'role', 'version', 'date'];
const ANSWER = ['competency', 'item', 'kind', 'answer', 'value', 'credit'];

describe('a table of answers', () => {
  it('has a row for each answer, and none for scores alone', async () => {
    const outcome = await runResult(
      ['-', '--long', '--format', 'csv'],
      `#${few}\n${SKIPPED}\n#${scoresCode(1)}\nx\n`,
    );
    expect(outcome.exitCode).toBe(3);
    expect(cells(outcome)).toEqual([
      [...ABOUT, ...ANSWER],
      ['1', '1', '', 'ai-engineer', '1', '', 'TS', 'TS1', 'rating', 'given', '3', ''],
      ['1', '1', '', 'ai-engineer', '1', '', 'TD', 'TD-S5', 'scenario', 'idk', '', '0'],
      ['2', '1', '', 'ai-engineer', '1', '', 'TD', 'TD1', 'rating', 'skipped', '', ''],
    ]);
  });
});

describe('a matrix', () => {
  it('has a column for each item, in categories that rise with what they earn', async () => {
    const outcome = await runResult(['-', '--matrix'], `#${typical}\n#${few}\nx\n`);
    const [head = [], first = [], second = [], ...more] = cells(outcome);
    expect(more).toEqual([]);
    const own = listItems(aiEngineer).map(({ id }) => id);
    expect(head.slice(3, 3 + own.length)).toEqual(own);
    // Items that only later versions have come last.
    expect(new Set(head).size).toBe(head.length);
    const of = (row: readonly (string | undefined)[], id: string) => row[head.indexOf(id)];
    expect(['TS1', 'TD-S5', 'CM1'].map((id) => of(second, id))).toEqual(['3', '0', '']);
    for (const { id, options } of aiEngineer.scenarios) {
      const response = TYPICAL_ANSWERS.get(id);
      if (typeof response !== 'number') continue;
      const credits = [...new Set(options.map(({ credit }) => credit))].sort((a, b) => a - b);
      expect(of(first, id), id).toBe(String(credits.indexOf(options[response]?.credit ?? NaN)));
    }
  });

  it.each([
    ['-1', '-1'],
    ['NA', ''],
  ])('has --idk %s where somebody did not know', async (idk, expected) => {
    const [head = [], row = []] = cells(
      await runResult(['-', '--matrix', `--idk=${idk}`, '--role', 'ai-engineer'], `#${few}\n`),
    );
    expect(row[head.indexOf('TD-S5')]).toBe(expected);
  });

  it('needs to know whose items it is about', async () => {
    const unsaid = await runResult(['-', '--matrix'], '');
    expect(unsaid.exitCode).toBe(2);
    expect(unsaid.warned).toContain('--role ai-engineer|data-engineer|');
    const outcome = await runResult(['-', '--matrix', '--role', 'ai-engineer'], '');
    expect(outcome.exitCode).toBe(0);
    expect(cells(outcome)[0]?.slice(0, 4)).toEqual(['line', 'result', 'name', 'TD1']);
  });
});

describe('lines with several results', () => {
  it('are given a line each with --split', async () => {
    const { printed } = await runResult(['-', '--split'], `#${few}#${typical}\nx\n`);
    const lines = printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { line: 1, result: 1, name: null, error: null },
      { line: 1, result: 2, name: 'Grace', error: null },
      { line: 2, result: 1, error: 'damaged' },
    ]);
  });
});
