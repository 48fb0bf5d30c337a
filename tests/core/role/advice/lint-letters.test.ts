import { describe, expect, it } from 'vitest';
import { lintLetters } from '../../../../src/core/role/advice/lint-letters.ts';
import { editedRole, inWords } from './lint-cases.ts';

const warningsOf = (summary: string) => inWords(lintLetters(editedRole([['summary'], summary])));

describe('advice: lint-letters', () => {
  it.each([
    ['a Cyrillic letter in a Latin word', 'Dаta Engineer', '“а” in “Dаta” is a Cyrillic letter'],
    ['several of them', 'Tесhnical lead', '“е” in “Tесhnical” is a Cyrillic letter'],
    ['a word of such letters alone', 'The СОО of data', '“С” in “СОО” is a Cyrillic letter'],
    ['a letter that stands alone', 'Plan А for data', '“А” in “А” is a Cyrillic letter'],
    ['a Greek letter in a Latin word', 'Mοdel builder', '“ο” in “Mοdel” is a Greek letter'],
    ['a Latin letter in a Cyrillic word', 'Инжeнер данных', '“e” in “Инжeнер” is a Latin letter'],
    [
      'a Latin letter in a Greek word',
      'Μηχανικός δεδoμένων',
      '“o” in “δεδoμένων” is a Latin letter',
    ],
    ['bold letters of mathematics', 'The 𝐛𝐨𝐥𝐝 one', '“𝐛” in “𝐛𝐨𝐥𝐝” is a special form'],
    ['styled figures', 'Top 𝟏', '“𝟏” in “𝟏” is a special form'],
    ['a ligature out of a PDF', 'Eﬃcient', '“ﬃ” in “Eﬃcient” is a special form'],
  ])('is given for %s', (_, summary, warning) => {
    expect(warningsOf(summary)).toEqual([
      expect.stringContaining(`wording summary: ${warning}`) as unknown,
    ]);
  });

  it.each([
    'Data Engineer',
    'Ingénieur·e données, Škoda, Łódź, œuvre',
    'Инженер данных: работа с API и о SQL',
    'SQL-разработчик, SQLом',
    'Μηχανικός AI',
    'Δt in µs, μm and Ω',
    'AI 工程师 ＡＩエンジニア',
    'مهندس AI',
  ])('is not given for “%s”', (summary) => {
    expect(warningsOf(summary)).toEqual([]);
  });
});
