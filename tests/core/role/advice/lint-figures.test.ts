import { describe, expect, it } from 'vitest';
import { frozenRole, type RoleEdit } from '#tests/support/role-file.ts';
import { lintFigures } from '../../../../src/core/role/advice/lint-figures.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'targets from 0 to 1',
    everywhere('competencies', 'target', () => 0.85),
    'scale profiles.0.targets.TD: targets look like 0 to 1',
  ],
  [
    'targets from 1 to 5',
    everywhere('competencies', 'target', (at) => (at % 5) + 1),
    'targets look like levels of 1 to 5',
  ],
  [
    'targets from 1 to 10',
    everywhere('competencies', 'target', (at) => at + 5),
    'targets look like levels of 1 to 10',
  ],
  [
    'no target',
    [
      ...everywhere('competencies', 'target', () => 0),
      ...everywhere('competencies', 'weight', () => 1),
    ],
    'every target is 0',
  ],
  [
    'one target of 0',
    [
      [['competencies', 1, 'target'], 0],
      [['competencies', 1, 'weight'], 5],
    ],
    'scale profiles.0.targets.TS: the target of TS is 0',
  ],
  [
    'one target on another scale',
    [[['competencies', 1, 'target'], 0.75]],
    'the target of TS is 0.75 of 100',
  ],
  ['targets of 100', everywhere('competencies', 'target', () => 100), 'every target is 100'],
  [
    'weights where no target is',
    [
      ...everywhere('competencies', 'target', (at) => (at === 0 ? 0 : 50)),
      ...everywhere('competencies', 'weight', (at) => (at === 0 ? 1 : 0)),
    ],
    'no competency has both a target and a weight',
  ],
  [
    'cuts from 0 to 1',
    [
      [
        ['model', 'cuts'],
        [0.125, 0.375, 0.625, 0.875],
      ],
    ],
    'scale model.cuts',
  ],
  [
    'bands from 0 to 1',
    [0.95, 0.8, 0.5, 0.15].map((from, at): RoleEdit => [['bands', at, 'from'], from]),
    'scale bands.0.from',
  ],
  [
    'a day that is not in the calendar',
    [[['tools', 'asOf'], '2026-02-31']],
    'facts tools.asOf: there is no 2026-02-31',
  ],
  ['a year far away', [[['tools', 'asOf'], '2062-01-01']], 'is the year 2062 right?'],
  ['an unknown currency', [[['salary', 'rows', 0, 'currency'], 'EUX']], 'no country pays in EUX'],
  [
    'a thousands point',
    [
      ['p10', 50],
      ['p25', 60],
      ['median', 70],
      ['p75', 80],
      ['p90', 90],
    ].map(([key, value]): RoleEdit => [['salary', 'rows', 0, key ?? ''], value]),
    'a median of 70',
  ],
];

describe('advice: lint-figures', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintFigures(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it('tells the pay of a year from that of an hour, but in small currencies', () => {
    const [row] = frozenRole().salary.rows;
    const asked = (currency: string) =>
      inWords(
        lintFigures(
          frozenRole([['salary', 'rows'], [{ ...row, currency, p90: undefined, median: 70_000 }]]),
        ),
      ).join();
    expect(asked('EUR')).toContain('a median of 70000 an hour');
    expect(asked('IDR')).not.toContain('an hour');
  });

  it('asks about two profiles with the same figures', () => {
    const [first, second] = frozenRole().profiles;
    const same = frozenRole(
      [['profiles', 1, 'targets'], first?.targets],
      [['profiles', 1, 'weights'], first?.weights],
    );
    expect(inWords(lintFigures(same)).join()).toContain(
      `scale profiles.1.targets: the figures are those of ${first?.title}`,
    );
    expect(second?.title).not.toBe(first?.title);
  });
});
