import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { recogniseFile } from '#core';
import { isCompressed } from './read-bytes.ts';
import { toErrorLine } from './result-line.ts';
import type { ResultOptions } from './result-options.ts';
import { makeScorer, type OutputShape, type ScoredBatch, type ScoringPlan } from './score-batch.ts';
import { finishRun, EXIT, openWriter, type RunEnvironment, withRole } from './environment.ts';
import { addTally, countError, emptyTally } from './tally.ts';

/** Larger lists must use standard input, which is streamed. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Outputs every result in files with its file and line; unreadable entries give an error in their
 * place.
 */
export async function fileResults(
  paths: readonly string[],
  options: ResultOptions,
  environment: RunEnvironment,
): Promise<number> {
  const started = environment.now();
  const read = await Promise.all(paths.map((path) => readTextFile(path)));
  const texts = read.flatMap((file) => ('text' in file ? [file.text] : []));
  const shape = withRole(options.shape, texts, environment);
  if (shape === null) return EXIT.wrongOptions;
  const plan: ScoringPlan = { files: environment.files, shape, head: null };
  const writer = await openWriter(plan, options, environment);
  const scorer = makeScorer(plan);
  const tally = emptyTally();
  let isReadable = true;
  for (const [index, path] of paths.entries()) {
    const file = read[index];
    if (file === undefined) continue;
    const scored =
      'text' in file ? scorer.text(path, file.text) : fileError(path, file.error, shape);
    if ('error' in file) {
      isReadable = false;
      environment.warn(`${path}: ${REASONS[file.error] ?? file.error}\n`);
    }
    await writer.write(scored);
    addTally(tally, scored.tally);
  }
  await writer.end();
  const code = finishRun(tally, started, options.quiet, environment);
  return isReadable ? code : EXIT.noResult;
}

const REASONS: Readonly<Record<string, string>> = {
  'no-such-file': 'there is no such file',
  'too-large': 'too large to be read as a whole; give it line by line: result -- - < file',
  unreadable: 'the file can’t be read',
  workbook: 'an Excel workbook; save it as CSV first, or open it on the compare page',
  'old-document': 'a document that can’t be read; save it as text or CSV first',
  empty: 'nothing is in it',
};

type ReadFile = { readonly text: string } | { readonly error: string };

async function readTextFile(path: string): Promise<ReadFile> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return { error: 'no-such-file' };
  if (found.size > MAX_FILE_BYTES) return { error: 'too-large' };
  const packed = await readFile(path).catch(() => null);
  if (packed === null) return { error: 'unreadable' };
  let bytes: Uint8Array = packed;
  try {
    if (isCompressed(packed)) bytes = gunzipSync(packed, { maxOutputLength: 8 * MAX_FILE_BYTES });
  } catch {
    return { error: 'unreadable' };
  }
  const recognised = recogniseFile(bytes);
  return recognised.kind === 'text' ? { text: recognised.text } : { error: recognised.kind };
}

/** Outputs the error for a file that can't be read. */
function fileError(path: string, error: string, { kind }: OutputShape): ScoredBatch {
  const tally = emptyTally();
  countError(tally, error);
  const line = toErrorLine({ file: path, line: 1 }, error);
  return { text: kind === 'lines' ? `${JSON.stringify(line)}\n` : '', rows: [], tally };
}
