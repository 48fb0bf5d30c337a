import { readFile, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { recogniseFile } from '#core';
import { isProgram } from './is-program.ts';
import { readResultInput, type ListedOutcome } from './read-result-input.ts';
import { readRoleFiles, type RoleFileOnDisk } from './read-role-files.ts';
import { splitLines } from './split-lines.ts';

const USAGE = `Usage:
  npm run -s result -- <link or code>    the result as one line of JSON
  npm run -s result -- -                 one line of JSON for each line of standard input
  npm run -s result -- --file <files>    one line of JSON for each result in the files
`;
/** Larger lists go through standard input, which is read line by line. */
const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** Where text goes; resolves when there is room for more, which keeps the memory constant. */
export type Write = (text: string) => Promise<void>;

/** What a line of output says of one result, or of what stands in its place. */
function jsonOf(answer: ListedOutcome): object {
  const label = answer.label === null ? {} : { label: answer.label };
  return answer.ok ? { ...label, ...answer.value } : { ...label, ...answer.error };
}

/** One answer to a text; several results in it stand in one list, so that one text has one answer. */
function answerOf(answers: readonly ListedOutcome[]): object {
  const [first] = answers;
  return first !== undefined && answers.length === 1
    ? jsonOf(first)
    : { results: answers.map((answer) => jsonOf(answer)) };
}

const isGood = (answers: readonly ListedOutcome[]) => answers.every(({ ok }) => ok);

/**
 * Exactly one JSON line for each line of a stream, in order and with its number, so that whoever
 * writes lines and reads answers never mixes them up: a blank line is answered with `empty`, a line
 * with several results by one answer with `results`. Nothing about a line stops the rest.
 */
export async function streamResults(
  chunks: AsyncIterable<Uint8Array>,
  files: readonly RoleFileOnDisk[],
  write: Write,
): Promise<void> {
  for await (const { number, text } of splitLines(chunks)) {
    const answer = text === null ? { error: 'too-long' } : answerOf(readResultInput(text, files));
    await write(`${JSON.stringify({ line: number, ...answer })}\n`);
  }
}

/** One JSON line for each result of a file, with the file and the line; true when all are results. */
async function readFileResults(
  path: string,
  files: readonly RoleFileOnDisk[],
  write: Write,
): Promise<boolean> {
  const refuse = async (error: string) => {
    await write(`${JSON.stringify({ file: path, error })}\n`);
    return false;
  };
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('no-such-file');
  if (found.size > MOST_FILE_BYTES) return refuse('too-large');
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse('unreadable');
  const recognised = recogniseFile(bytes);
  if (recognised.kind !== 'text') return refuse(recognised.kind);
  const answers = readResultInput(recognised.text, files);
  for (const answer of answers) {
    const place = { file: path, line: answer.line };
    await write(`${JSON.stringify({ ...place, ...jsonOf(answer) })}\n`);
  }
  return isGood(answers);
}

/**
 * `npm run -s result -- <link or code>`: the result as one line of JSON and exit code 0, or the
 * error as one line of JSON and 1. The text is never taken for the name of a file. With `-` one line
 * for each line of input, and 0. With `--file` and names of files one line for each result in them,
 * and 1 when something in them is none. Otherwise how to use it, and 2; 0 when that was asked for.
 */
export async function result(
  args: readonly string[],
  files: readonly RoleFileOnDisk[],
  input: AsyncIterable<Uint8Array>,
  write: Write,
): Promise<number> {
  const [what = '', ...more] = args;
  if (what === '--file' && more.length > 0) {
    let isAllGood = true;
    for (const path of more) isAllGood = (await readFileResults(path, files, write)) && isAllGood;
    return isAllGood ? 0 : 1;
  }
  if (args.length !== 1 || /^--?(?:file|help|h)$/.test(what)) {
    await write(USAGE);
    return /^--?h/.test(what) ? 0 : 2;
  }
  if (what === '-') {
    await streamResults(input, files, write);
    return 0;
  }
  if (/[\r\n]/.test(what)) {
    // Where a submission stands in a command, a second line in it would be a second submission.
    await write(`${JSON.stringify({ error: 'line-break' })}\n`);
    return 1;
  }
  const answers = readResultInput(what, files);
  await write(`${JSON.stringify(answerOf(answers))}\n`);
  return isGood(answers) ? 0 : 1;
}

async function writeToStandardOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

if (isProgram(import.meta.url)) {
  // `… | head` closes the pipe early: that is the reader's choice and no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const files = await readRoleFiles(fileURLToPath(new URL('../../public/roles', import.meta.url)));
  process.exitCode = await result(
    process.argv.slice(2),
    files,
    process.stdin as AsyncIterable<Buffer>,
    writeToStandardOutput,
  );
}
