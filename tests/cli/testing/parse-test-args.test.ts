import { describe, expect, it } from 'vitest';
import { parseTestArgs } from '../../../src/cli/testing/parse-test-args.mjs';

const NOTHING = {
  guards: false,
  deep: false,
  help: false,
  headed: false,
  trace: false,
  slow: 0,
  only: undefined,
  wanted: [],
  names: [],
  problem: undefined,
};

describe('what npm test is asked for', () => {
  it.each([
    [[], {}],
    [['--guards'], { guards: true }],
    [['--deep'], { deep: true }],
    [['--deep', '--only', 'kills'], { deep: true, only: ['kills'] }],
    [['--deep', '--only=inputs,runs'], { deep: true, only: ['inputs', 'runs'] }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
    [['tests/core/share'], { wanted: ['tests/core/share'] }],
    [['tests/core/share', 'opens again'], { wanted: ['tests/core/share', 'opens again'] }],
    [['-t', 'share'], { names: ['share'] }],
    [['-t=share', 'tests/core'], { names: ['share'], wanted: ['tests/core'] }],
    [['feel', '--headed'], { wanted: ['feel'], headed: true }],
    [['--trace', 'feel'], { wanted: ['feel'], trace: true }],
    [['feel', '--slow'], { wanted: ['feel'], slow: 500 }],
    [['feel', '--slow=50'], { wanted: ['feel'], slow: 50 }],
  ])('is read from %j', (args, asked) => {
    expect(parseTestArgs(args)).toEqual({ ...NOTHING, ...asked });
  });

  it.each([
    [['--bogus'], 'There is no option --bogus.'],
    [['-x'], 'There is no option -x.'],
    [['--headed=yes'], 'There is no option --headed=yes.'],
    [['--wanted'], 'There is no option --wanted.'],
    [['-t'], '-t needs a value.'],
    [['--deep', '--only='], '--only needs a value.'],
    [['--only', 'kills'], '--only belongs to --deep.'],
    [['--slow=soon', 'feel'], '--slow takes whole milliseconds.'],
    [['--slow=-1', 'feel'], '--slow takes whole milliseconds.'],
    [['--slow=', 'feel'], '--slow takes whole milliseconds.'],
    [['--guards', '--deep'], '--guards and --deep are two different runs.'],
    [['--guards', 'tests/core'], 'Tests can be chosen for neither --guards nor --deep.'],
    [['--headed'], '--headed, --slow and --trace are for chosen tests: name some.'],
    [['--slow'], '--headed, --slow and --trace are for chosen tests: name some.'],
  ])('is refused for %j', (args, problem) => {
    expect(parseTestArgs(args).problem).toBe(problem);
  });
});
