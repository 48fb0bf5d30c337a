import { describe, expect, it } from 'vitest';
import { editRoleFile, realRole } from '#tests/support/role-file.ts';
import { diagnoseRole } from '../../../../src/core/role/diagnose-role.ts';
import { repairOf } from '../../../../src/core/role/schema/repair-of.ts';

const { order: REAL_ORDER, scenarios } = realRole();
const FIRST_OPTION = scenarios[0]?.options[0]?.text;

describe('repairOf', () => {
  it.each([
    [['competencies', 0, 'target'], '85', 'Write it without quotes: 85'],
    [['competencies', 0, 'target'], '85,5 %', 'Write it without quotes: 85.5'],
    [['title'], 'two\nlines', 'There is a line break'],
    [['title'], 'a\tb', 'There is a tab'],
    [['title'], 'a\uFFFDb', 'save the file as UTF-8'],
    [['title'], 'a\u202Eb', 'direction marks'],
    [['title'], ' ', 'There is nothing to read'],
    [['title'], 'x'.repeat(200), 'It has 200 characters'],
    [['resources', 0, 'url'], 'http://x.example', 'Use https://'],
    [['resources', 0, 'url'], 'www.x.example', 'Write https:// in front'],
    [['resources', 0, 'url'], 'https://x.example/our docs/', '%20'],
    [['resources', 0, 'url'], 'https://müller.example', 'xn--'],
    [['resources', 0, 'url'], "https://x.example/Conway's_law", '%27'],
    [['schemaVersion'], 3, 'made for a newer version of Role Radar'],
    [['titel'], 'x', 'is it misspelt?'],
    [['indicators', 0, 'id'], 'T 1', 'no spaces'],
    [['scenarios', 0, 'options', 0, 'credit'], 1, 'The best option has the full credit'],
    [['scenarios', 0, 'indicators', 0], 'td1', 'Capital letters matter'],
    [['title'], undefined, 'Add "title".'],
    [['title'], 'a\u0007b', 'Delete the invisible characters'],
    [['title'], 'a\uD83Db', 'Half of a character'],
    [['id'], 'AI Engineer', 'Only small letters a to z'],
    [['resources', 0, 'url'], ' https://x.example/', 'Take the spaces around'],
    [['resources', 0, 'url'], 'https://x.example/naïve', 'which writes special signs as %'],
    [['resources', 0, 'url'], 'x.example', 'Copy the whole address'],
    [['order'], REAL_ORDER.slice(1), 'where it should be asked'],
    [['order'], REAL_ORDER.toReversed(), 'Items of stage 1 come first'],
    [['order', 1], REAL_ORDER[0], 'Take one of the two away'],
    [['scenarios', 0, 'options', 1, 'text'], FIRST_OPTION, 'Word the two differently'],
    [['indicators', 1, 'id'], 'TD1', 'Give one of the two another id'],
    [['bands', 0, 'name'], '\u2028', 'There is a line break'],
  ] as const)('%j: %j', (path, value, words) => {
    const [problem] = diagnoseRole(editRoleFile([path, value])).problems;
    expect(problem && repairOf(problem, value)).toContain(words);
  });

  it.each([
    ['a file that is no object', 'x', undefined],
    ['a sign that is no character', editRoleFile([['title'], 'a\uFFFEb']), undefined],
    [
      'a form that is no longer than the one before',
      editRoleFile([['forms', 1, 'minutes'], 1]),
      undefined,
    ],
  ])('is nothing where what was expected says it all: %s', (_, file, repair) => {
    const [problem] = diagnoseRole(file).problems;
    expect(problem && repairOf(problem, 'a\uFFFEb')).toBe(repair);
  });
});
