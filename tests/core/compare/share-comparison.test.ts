import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeScores,
  layoutOf,
  pickScoringRole,
  scoreCode,
  scoreResponses,
  readCodes,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode, answersOf, scoresCode } from '#tests/support/compared-codes.ts';
import {
  comparisonLink,
  LONGEST_COMPARISON_LINK,
  withoutAnswers,
  isSameResult,
  withName,
  withoutName,
  writeResultList,
} from '../../../src/core/compare/share-comparison.ts';

const PAGE = 'https://role-radar.example/compare/';

describe('sharing a comparison', () => {
  it('makes a link that gives back every code', () => {
    const codes = [answersCode(1, { name: 'Ann' }), scoresCode(2), answersCode(3)];
    const link = comparisonLink(PAGE, codes) ?? '';
    expect(readCodes(link).found.map((outcome) => outcome.ok && outcome.value.code)).toEqual(codes);
  });

  it('makes none above 2,000 characters, and one up to there', () => {
    const code = answersCode(1);
    const most = Math.floor((LONGEST_COMPARISON_LINK - PAGE.length - 1) / code.length);
    expect(
      comparisonLink(
        PAGE,
        Array.from({ length: most }, () => code),
      ),
    ).not.toBeNull();
    expect(
      comparisonLink(
        PAGE,
        Array.from({ length: most + 1 }, () => code),
      ),
    ).toBeNull();
  });

  it.each([
    ['answers', answersCode],
    ['scores', scoresCode],
  ])('takes the name out of %s and leaves everything else', (_, make) => {
    const named = decodeCode(make(4, { name: 'Ann', date: '2026-02-03' }));
    const bare = decodeCode(withoutName(make(4, { name: 'Ann', date: '2026-02-03' })));
    if (!named.ok || !bare.ok) throw new Error('not read');
    expect(bare.value).toEqual({ ...named.value, name: null, code: bare.value.code });
    expect(withoutName(bare.value.code)).toBe(bare.value.code);
  });

  it('takes the answers out and leaves scores, ranges, date and name', () => {
    const role = { scoring: pickScoringRole(aiEngineer), layout: layoutOf(aiEngineer) };
    const code = answersCode(4, { name: 'Ann', date: '2026-02-03' });
    const read = (text: string) => {
      const decoded = decodeCode(text);
      const scored = decoded.ok ? scoreCode(decoded.value, role) : decoded;
      if (!decoded.ok || !scored.ok) throw new Error('not read');
      return { decoded: decoded.value, result: scored.value };
    };
    const whole = read(code);
    const bare = read(withoutAnswers(code, role.layout, whole.result));
    expect(bare.decoded).toMatchObject({ kind: 'scores', name: 'Ann', date: '2026-02-03' });
    expect(bare.result.fit?.band).toBe(whole.result.fit?.band);
    for (const [index, { score }] of whole.result.competencies.entries()) {
      const shared = bare.result.competencies[index]?.score;
      expect(shared?.score).toBeCloseTo(score?.score ?? Number.NaN, 0);
      expect(shared?.status).toBe(score?.status);
    }
    const page = scoreResponses(aiEngineer, answersOf(4));
    const made = encodeScores({ role: role.layout, result: page, name: 'Ann', date: '2026-02-03' });
    expect(bare.decoded).toMatchObject({ ...read(made).decoded, code: bare.decoded.code });
    expect(withoutAnswers(scoresCode(1), role.layout, whole.result)).toBe(scoresCode(1));
  });

  it('leaves what is no code as it is', () => {
    expect(withoutName('nothing')).toBe('nothing');
    expect(withName('nothing', 'Ann')).toBe('nothing');
  });

  it('puts a result under a clean name', () => {
    const bare = answersCode(4, { date: '2026-02-03' });
    expect(withName(bare, ' You ')).toBe(answersCode(4, { name: 'You', date: '2026-02-03' }));
    expect(withName(answersCode(4, { name: 'Ann' }), '')).toBe(answersCode(4));
  });

  it.each([
    [answersCode(4), answersCode(4, { name: 'Ann', date: '2026-02-03' }), true],
    [scoresCode(4), scoresCode(4, { name: 'Ann' }), true],
    [answersCode(4), answersCode(5), false],
    [answersCode(4), scoresCode(4), false],
    [answersCode(4), 'nothing', false],
    ['nothing', 'nothing', false],
  ])('knows the same result again by what it holds', (one, other, isSame) => {
    expect(isSameResult(one, other)).toBe(isSame);
  });

  it('writes a list that another parser reads and no spreadsheet calculates', () => {
    const labels = ['Ann', '=1+1', '-2', '@x', 'a "b", c;d', 'two\nlines', ''];
    const text = writeResultList(labels.map((label) => ({ label, code: '1ABC' })));
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['name'])).toEqual([
      'Ann',
      "'=1+1",
      "'-2",
      "'@x",
      'a "b", c;d',
      'two\nlines',
      '',
    ]);
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .every((line) => !/^[=+\-@]/.test(line)),
    ).toBe(true);
  });
});
