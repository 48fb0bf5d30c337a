import { describe, expect, it } from 'vitest';
import { editRoleFile } from '#tests/support/role-file.ts';
import { diagnoseRole } from '../../../src/core/role/diagnose-role.ts';
import { repairOf } from '../../../src/core/role/repair-of.ts';

describe('what to do about a problem', () => {
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
  ] as const)('%j: %j', (path, value, words) => {
    const [problem] = diagnoseRole(editRoleFile([path, value])).problems;
    expect(problem && repairOf(problem, value)).toContain(words);
  });
});
