import { describe, expect, it } from 'vitest';
import { printUsage, readArguments, wrongArguments } from '../../src/cli/read-arguments.ts';

const OPTIONS = { out: { type: 'string' }, dry: { type: 'boolean', default: false } } as const;

describe('readArguments', () => {
  it('gives values and names', () => {
    expect(readArguments(['a', '--out', 'b', 'c'], OPTIONS)).toMatchObject({
      kind: 'arguments',
      values: { out: 'b', dry: false },
      positionals: ['a', 'c'],
    });
  });

  it.each([['--help'], ['-h'], ['a', '--help'], ['-h', '--dry']])('knows %s %s', (...args) => {
    expect(readArguments(args, OPTIONS)).toEqual({ kind: 'help' });
  });

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'."],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--dry=yes'], "Option '--dry' does not take an argument"],
  ])('says in one sentence what is wrong with %s', (args, reason) => {
    expect(readArguments(args, OPTIONS)).toEqual({ kind: 'wrong', reason });
  });

  it('refuses names where a program takes none', () => {
    expect(readArguments(['a'], OPTIONS, { optionsOnly: true })).toEqual({
      kind: 'wrong',
      reason: "Unexpected argument 'a'.",
    });
  });
});

describe('printUsage', () => {
  const printed = (noStart: Parameters<typeof printUsage>[1]) => {
    const out: string[] = [];
    const err: string[] = [];
    const streams = {
      print: (text: string) => out.push(text),
      warn: (text: string) => err.push(text),
    };
    return { code: printUsage('Usage: it\n', noStart, streams), out, err };
  };

  it('answers a question on standard output', () => {
    expect(printed({ kind: 'help' })).toEqual({ code: 0, out: ['Usage: it\n'], err: [] });
  });

  it('complains on standard error, the reason first', () => {
    expect(printed(wrongArguments('Two is too many.'))).toEqual({
      code: 2,
      out: [],
      err: ['Two is too many.\n\nUsage: it\n'],
    });
  });
});
