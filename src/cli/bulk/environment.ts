import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import { readResultInput } from '../result/read-result-input.ts';
import type { ProfiledFiles } from './apply-profile.ts';
import type { Output } from './output.ts';
import { openParquet, type RowWriter } from './parquet.ts';
import type { Terminal } from './progress.ts';
import type { ResultOptions } from './result-options.ts';
import {
  type OutputShape,
  type ScoredBatch,
  type ScoringPlan,
  tableFor,
  writeHead,
} from './score-batch.ts';
import { failedIn, summarise, type Tally } from './tally.ts';

/** The program's environment. */
export type Environment = {
  readonly files: readonly RoleFileOnDisk[];
  readonly input: AsyncIterable<Uint8Array>;
  readonly sizeOfInput: () => number | null;
  readonly openOutput: (path: string | null, isCompressed: boolean) => Output;
  /** Prints a message for the user. */
  readonly warn: (text: string) => void;
  readonly terminal: Terminal | null;
  /** The worker module; null scores in the main thread. */
  readonly threads: URL | null;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
};

/** The environment with the role files, each with the targets of the requested profile. */
export type RunEnvironment = Environment & ProfiledFiles;

/** Exit codes, as documented by `--help`. */
export const EXIT = { good: 0, noResult: 1, wrongOptions: 2, someFailed: 3 } as const;

export type Writer = {
  readonly write: (batch: ScoredBatch) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Opens the requested output. */
export async function openWriter(
  plan: ScoringPlan,
  options: ResultOptions,
  environment: Environment,
): Promise<Writer> {
  const { format } = options.shape;
  const output = environment.openOutput(options.out, options.gzip);
  const table = tableFor(plan.files, plan.shape)?.table;
  const head = table === undefined ? '' : writeHead(table, format);
  if (head !== '') await output.write(head);
  const parquet: RowWriter | null =
    format === 'parquet' && table !== undefined ? await openParquet(table.columns, output) : null;
  return {
    write: async ({ text, rows }) => {
      if (text.length > 0) await output.write(text);
      if (rows.length > 0) await parquet?.write(rows);
    },
    end: async () => {
      await parquet?.end();
      await output.end();
    },
  };
}

/**
 * Completes a matrix with its role: the requested one, the only one, or that of the first result.
 */
export function withRole(
  shape: OutputShape,
  texts: readonly string[],
  { files, warn }: Environment,
): OutputShape | null {
  if (shape.kind !== 'matrix' || shape.role !== null) return shape;
  for (const text of texts) {
    for (const answer of readResultInput(text, files)) {
      if (answer.ok) return { ...shape, role: answer.value.role };
    }
  }
  const slugs = [...new Set(files.map(({ slug }) => slug))];
  const [only, ...more] = slugs;
  if (only !== undefined && more.length === 0) return { ...shape, role: only };
  warn(`The first lines hold no result. Say whose items you want: --role ${slugs.join('|')}\n`);
  return null;
}

/** Prints why role files that results refer to were left out. */
export function warnOfMissing({ missing }: Tally, { notes, warn }: RunEnvironment): void {
  const named = Object.keys(missing).flatMap((key) => notes.get(key) ?? []);
  for (const note of new Set(named)) warn(`${note}\n`);
}

/** Prints the summary to standard error, and returns the exit code. */
export function finishRun(
  tally: Tally,
  started: number,
  isQuiet: boolean,
  environment: RunEnvironment,
): number {
  if (!isQuiet) {
    warnOfMissing(tally, environment);
    environment.warn(`${summarise(tally, (environment.now() - started) / 1000)}\n`);
  }
  return failedIn(tally) === 0 ? EXIT.good : EXIT.someFailed;
}
