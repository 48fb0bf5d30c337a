import { type NoStart, readArguments, wrongArguments as wrong } from '../read-arguments.ts';
import { defaultJobs } from './worker-pool.ts';
import type { RequestedProfile } from './apply-profile.ts';
import type { OutputShape } from './score-batch.ts';

type Option = {
  readonly type: 'string' | 'boolean';
  /** Placeholder of the value in the help. */
  readonly value?: string;
  readonly help: string;
};

/** All options of `npm run result`, the single source for parsing and help. */
const OPTIONS = {
  file: { type: 'boolean', help: 'the arguments are names of files' },
  format: {
    type: 'string',
    value: 'ndjson|csv|parquet',
    help: 'of the output; ndjson if not said',
  },
  long: { type: 'boolean', help: 'a row for each answer instead of each result' },
  matrix: { type: 'boolean', help: 'persons by items, as R’s mirt reads it (CSV if not said)' },
  idk: {
    type: 'string',
    value: '0|-1|NA',
    help: '“I don’t know” in a matrix; 0 if not said (--idk=-1)',
  },
  fields: { type: 'string', value: 'a,b,TD_*', help: 'these columns only, in this order' },
  role: { type: 'string', value: 'slug', help: 'results of this role only' },
  profile: {
    type: 'string',
    value: 'id',
    help: 'hold results against this step of the ladder: senior, lead',
  },
  targets: { type: 'string', value: 'TD85-TS70-…', help: 'or against these targets' },
  id: { type: 'string', value: 'column', help: 'give this column (or key) of the input as id' },
  split: { type: 'boolean', help: 'a line for each result where an input line has several' },
  out: { type: 'string', value: 'file', help: 'write there; compressed if it ends with .gz' },
  gzip: { type: 'boolean', help: 'compress the output' },
  jobs: {
    type: 'string',
    value: 'n',
    help: `threads that score; ${defaultJobs()} on this machine`,
  },
  quiet: { type: 'boolean', help: 'no progress and no summary on standard error' },
  help: { type: 'boolean', help: 'shows this text' },
} as const satisfies Readonly<Record<string, Option>>;

export const USAGE = `Usage:
  npm run -s result -- <link or code>    the result as one line of JSON
  npm run -s result -- -                 one line of JSON for each line of standard input
  npm run -s result -- --file <files>    one line of JSON for each result in the files

Options:
${Object.entries<Option>(OPTIONS)
  .map(([name, { value, help }]) => {
    const flag = value === undefined ? `--${name}` : `--${name} <${value}>`;
    return `  ${flag.padEnd(29)} ${help}`;
  })
  .join('\n')}

Input may be compressed (.gz). Exit code 0: everything is a result; 1: the text is not a result, or
something couldn't be read or written; 2: wrong options; 3: some lines failed (blank ones don't count).
`;

export type ResultOptions = {
  readonly input:
    | { readonly kind: 'stream' }
    | { readonly kind: 'files'; readonly paths: readonly string[] }
    | { readonly kind: 'text'; readonly text: string };
  readonly shape: OutputShape;
  readonly against: RequestedProfile;
  readonly out: string | null;
  readonly gzip: boolean;
  readonly jobs: number;
  readonly quiet: boolean;
};

export type ReadOptions = { readonly kind: 'options'; readonly options: ResultOptions } | NoStart;

const FORMATS = ['ndjson', 'csv', 'parquet'] as const;

/** Parses the arguments of `npm run result`; never throws. */
export function readResultOptions(args: readonly string[]): ReadOptions {
  const read = readArguments<Readonly<Record<string, Option>>>(args, OPTIONS);
  if (read.kind !== 'arguments') return read;
  const { values, positionals } = read;
  const text = (name: keyof typeof OPTIONS) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const has = (name: keyof typeof OPTIONS) => values[name] === true;
  const input = readInput(positionals, has('file'));
  if (typeof input === 'string') return wrong(input);

  const named = text('format') ?? (has('matrix') ? 'csv' : 'ndjson');
  const format = FORMATS.find((each) => each === named);
  if (format === undefined) return wrong(`--format is one of ${FORMATS.join(', ')}, not ${named}`);
  if (text('profile') !== null && text('targets') !== null) {
    return wrong('give --profile or --targets, not both');
  }
  if (has('long') && has('matrix')) return wrong('give --long or --matrix, not both');
  const jobs = Number(text('jobs') ?? defaultJobs());
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    return wrong('--jobs is a whole number from 1 to 256');
  const idk = readIdk(text('idk'));
  if (idk === undefined) return wrong('--idk is a whole number or NA');
  const fields =
    text('fields')
      ?.split(',')
      .map((name) => name.trim()) ?? null;
  const out = text('out');
  const isTable = fields !== null || format !== 'ndjson';
  return {
    kind: 'options',
    options: {
      input,
      shape: {
        format,
        kind: has('long') ? 'answers' : has('matrix') ? 'matrix' : isTable ? 'results' : 'lines',
        split: has('split'),
        fields,
        role: text('role'),
        idk,
        hasFiles: input.kind === 'files',
        id: text('id'),
      },
      against: { profile: text('profile'), targets: text('targets') },
      out,
      gzip: has('gzip') || (out?.endsWith('.gz') ?? false),
      jobs,
      quiet: has('quiet'),
    },
  };
}

function readInput(texts: readonly string[], isFile: boolean): ResultOptions['input'] | string {
  const [text, ...more] = texts;
  if (text === undefined) return 'there is nothing to read';
  if (isFile) return { kind: 'files', paths: texts };
  if (more.length > 0) return 'one link or code at a time; give several as lines: result -- -';
  return text === '-' ? { kind: 'stream' } : { kind: 'text', text };
}

/** Null for NA, undefined for a value that a matrix can't contain. */
function readIdk(text: string | null): number | null | undefined {
  if (text === null) return 0;
  if (text === 'NA') return null;
  return /^-?\d{1,3}$/.test(text) ? Number(text) : undefined;
}
