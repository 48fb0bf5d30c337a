import { describe, expect, it } from 'vitest';
import { type MarkdownWords, scoreResponses, showPoints, tabulate, toMarkdown } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const words: MarkdownWords = {
  title: 'Role Radar: AI Engineer',
  summary: ['3. a list? no', '# no heading', 'A *plain* <b>text</b>'],
  columns: {
    competency: 'Competency',
    score: 'Score',
    likely: 'Likely',
    level: 'Level',
    target: 'Target',
    decision: 'Compared with the target',
  },
  decision: {
    'almost surely below': 'surely below',
    'probably below': 'below',
    'too close to call': 'close',
    'probably meets': 'meets',
    'almost surely meets': 'surely meets',
  },
  notAssessed: 'not assessed',
  points: (points) => points.toFixed(0),
  score: (points, target) => String(showPoints(points, [target])),
  likely: (low, high) => `${low} to ${high}`,
  open: 'Open [it]',
};
const table = tabulate(aiEngineer, scoreResponses(aiEngineer, TYPICAL_ANSWERS));

describe('toMarkdown', () => {
  it('is a heading, a summary and a table with one row for each competency', () => {
    const lines = toMarkdown(table, words, null).split('\n');
    expect(lines[0]).toBe('# Role Radar: AI Engineer');
    const rows = lines.filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(7);
    expect(new Set(rows.map((row) => row.split(' | ').length))).toEqual(new Set([6]));
    expect(rows[2]).toMatch(
      /^\| Technical Depth \| \d+ \| \d+ to \d+ \| \w+ \| 90 \| surely below \|$/,
    );
  });

  it('keeps text from becoming markup', () => {
    const text = toMarkdown(table, words, null);
    expect(text).toContain('3\\. a list? no');
    expect(text).toContain('\\# no heading');
    expect(text).toContain('A \\*plain\\* \\<b\\>text\\</b\\>');
  });

  it('keeps a name with a bar or a line break in its cell', () => {
    const [first] = table.competencies;
    if (first === undefined) throw new Error('no competency');
    const odd = { ...table, competencies: [{ ...first, name: 'a|b\nc' }] };
    expect(toMarkdown(odd, words, null)).toContain('| a\\|b c |');
  });

  it('ends with the link only when there is one', () => {
    expect(toMarkdown(table, words, null)).not.toContain('http');
    expect(toMarkdown(table, words, 'https://example.org/r/x/#1A')).toMatch(
      /\n\[Open \\\[it\\\]\]\(<https:\/\/example\.org\/r\/x\/#1A>\)\n$/,
    );
  });

  it('says what was not assessed', () => {
    const empty = tabulate(aiEngineer, scoreResponses(aiEngineer, new Map()));
    expect(toMarkdown(empty, words, null)).toContain('| not assessed |  |  | 90 |  |');
  });
});
