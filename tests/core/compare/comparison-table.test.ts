import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  layoutOf,
  listResults,
  pickScoringRole,
  scoreCode,
  writeComparison,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode, scoresCode } from '#tests/support/compared-codes.ts';

function rowOf(label: string, code: string) {
  const decoded = decodeCode(code);
  if (!decoded.ok) throw new Error('no code');
  const scored = scoreCode(decoded.value, {
    scoring: pickScoringRole(aiEngineer),
    layout: layoutOf(aiEngineer),
  });
  if (!scored.ok) throw new Error('not scored');
  return { label, code, result: scored.value };
}

const rows = [
  rowOf('Jörg “J” Müller', answersCode(1, { date: '2026-02-03' })),
  rowOf('=HYPERLINK("x")', scoresCode(2)),
  rowOf('＋1', answersCode(3)),
];
const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe('writeComparison', () => {
  it('names a role that isn’t known by its id, with its code and fit', () => {
    const [line] = read(writeComparison(rows.slice(0, 1), [])).data;
    expect(line).toMatchObject({ role: 'ai-engineer', band: '', code: rows[0]?.code });
    expect(Number(line?.['fit'])).toBeCloseTo(rows[0]?.result.fit?.score ?? NaN, 0);
  });

  it('holds the scores of everybody, and their code last', () => {
    const { data, errors, meta } = read(writeComparison(rows, [aiEngineer]));
    expect(errors).toEqual([]);
    expect(meta.fields?.slice(0, 8)).toEqual([
      'name',
      'date',
      'role',
      'version',
      'fit',
      'fit likely low',
      'fit likely high',
      'band',
    ]);
    expect(meta.fields?.at(-1)).toBe('code');
    const [first] = data;
    const score = rows[0]?.result.competencies[0]?.score;
    expect(first).toMatchObject({
      name: 'Jörg “J” Müller',
      date: '2026-02-03',
      role: 'AI Engineer',
      version: '1',
      code: rows[0]?.code,
    });
    expect(Number(first?.['Technical Depth'])).toBe(Math.floor((score?.score ?? 0) * 10) / 10);
    expect(first?.['Technical Depth status']).toBe(score?.status);
    expect(aiEngineer.bands.map(({ name }) => name)).toContain(first?.['band']);
  });

  it('holds nothing that a spreadsheet calculates', () => {
    const names = read(writeComparison(rows, [aiEngineer])).data.map((row) => row['name']);
    expect(names).toEqual(['Jörg “J” Müller', `'=HYPERLINK("x")`, "'＋1"]);
  });

  it('can be reopened with everybody and their names', () => {
    const listed = [...listResults(`\uFEFF${writeComparison(rows, [aiEngineer])}`)];
    expect(listed.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
    expect(
      listed.map(({ outcome }) => outcome.ok && 'code' in outcome.value && outcome.value.code),
    ).toEqual(rows.map(({ code }) => code));
    expect(listed.every(({ isNamed }) => isNamed)).toBe(true);
  });

  it('keeps roles apart and leaves empty what a result has none of', () => {
    const other = { ...aiEngineer, id: 'other', title: 'Other' };
    const [first] = read(writeComparison(rows, [other, aiEngineer])).data;
    expect(first?.['Other: Technical Depth']).toBe('');
    expect(first?.['AI Engineer: Technical Depth']).not.toBe('');
  });
});
