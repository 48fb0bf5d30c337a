import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

/** Why a program doesn't start: its usage was asked for, or its arguments are wrong. */
export type NoStart =
  { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly reason: string };

/** Functions that print to standard output and standard error. */
type Printer = { readonly print: (text: string) => void; readonly warn: (text: string) => void };

export const STANDARD_STREAMS: Printer = {
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
};

/**
 * Parses a program's arguments; every program has `--help` and `-h`. With `optionsOnly`, other
 * arguments are wrong. Never throws.
 */
export function readArguments<Known extends Options>(
  args: readonly string[],
  options: Known,
  { optionsOnly = false } = {},
): ({ readonly kind: 'arguments' } & Parsed<Known>) | NoStart {
  try {
    const config = {
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: !optionsOnly,
    } as const;
    const { values, positionals } = parseArgs(config);
    if ('help' in values && values.help === true) return { kind: 'help' };
    return { kind: 'arguments', values, positionals };
  } catch (error) {
    // Node's further sentences explain arguments that begin with a hyphen.
    const reason = error instanceof Error ? error.message : String(error);
    return wrongArguments(reason.replace(/\. .*/s, '.'));
  }
}

export function wrongArguments(reason: string): NoStart & { readonly kind: 'wrong' } {
  return { kind: 'wrong', reason };
}

/** Prints the usage, on standard error if the arguments are wrong. Returns the exit code. */
export function printUsage(usage: string, noStart: NoStart, { print, warn }: Printer): 0 | 2 {
  if (noStart.kind === 'help') {
    print(usage);
    return 0;
  }
  warn(`${noStart.reason}\n\n${usage}`);
  return 2;
}
