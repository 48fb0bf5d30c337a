import { printUsage } from '../read-arguments.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import { fileResults } from './file-results.ts';
import { applyProfile } from './apply-profile.ts';
import { toErrorLine } from './result-line.ts';
import { readResultOptions, type ResultOptions, USAGE } from './result-options.ts';
import { makeScorer, type OutputShape, type ScoringPlan, tableFor } from './score-batch.ts';
import { streamResults } from './stream-results.ts';
import {
  EXIT,
  openWriter,
  type Environment,
  type RunEnvironment,
  warnOfMissing,
  withRole,
} from './environment.ts';
import { emptyTally, failedIn } from './tally.ts';

/**
 * `npm run -s result`: outputs results of a text, of files, or of each line of a stream, as JSON
 * lines, CSV or Parquet. Arguments are only treated as file names with `--file`. Resolves to the
 * exit code.
 */
export async function result(args: readonly string[], environment: Environment): Promise<number> {
  const read = readResultOptions(args);
  if (read.kind !== 'options') {
    const output = environment.openOutput(null, false);
    const print = (text: string) => void output.write(text);
    return printUsage(USAGE, read, { print, warn: environment.warn });
  }
  const { options } = read;
  const profiled = applyProfile(environment.files, options.against);
  if (!profiled.ok) {
    environment.warn(`${profiled.error}\n`);
    return EXIT.wrongOptions;
  }
  const runEnvironment = { ...environment, ...profiled.value };
  const problem = checkNames(options.shape, runEnvironment.files);
  if (problem !== null) {
    runEnvironment.warn(`${problem}\n`);
    return EXIT.wrongOptions;
  }
  try {
    switch (options.input.kind) {
      case 'stream':
        return await streamResults(options, runEnvironment);
      case 'files':
        return await fileResults(options.input.paths, options, runEnvironment);
      case 'text':
        return await readText(options.input.text, options, runEnvironment);
    }
  } catch (error) {
    runEnvironment.warn(`${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.noResult;
  }
}

/** Validates the given names of roles and columns; null when they are valid. */
function checkNames(shape: OutputShape, files: readonly RoleFileOnDisk[]): string | null {
  const slugs = [...new Set(files.map(({ slug }) => slug))];
  if (shape.role !== null && !slugs.includes(shape.role)) {
    return `There is no role called ${shape.role}. There are: ${slugs.join(', ')}.`;
  }
  const made = tableFor(files, shape);
  if (made === null || made.unknown.length === 0) return null;
  const all = tableFor(files, { ...shape, fields: null })?.table.columns ?? [];
  const names = all.map(({ name }) => name).join(', ');
  return `There is no column called ${made.unknown.join(', ')}. There are: ${names}.`;
}

async function readText(
  text: string,
  options: ResultOptions,
  environment: RunEnvironment,
): Promise<number> {
  const shape = withRole(options.shape, [text], environment);
  if (shape === null) return EXIT.wrongOptions;
  const plan: ScoringPlan = { files: environment.files, shape, head: null };
  const writer = await openWriter(plan, options, environment);
  if (/[\r\n]/.test(text)) {
    // A caller that reads one line per argument would count a second line as another result.
    const line = JSON.stringify(toErrorLine({ line: 1 }, 'line-break'));
    await writer.write({ text: `${line}\n`, rows: [], tally: emptyTally() });
    return EXIT.noResult;
  }
  const scored = makeScorer(plan).one(text);
  await writer.write(scored);
  await writer.end();
  if (!options.quiet) warnOfMissing(scored.tally, environment);
  return failedIn(scored.tally) === 0 ? EXIT.good : EXIT.noResult;
}
