import { readFile, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isProgram } from './is-program.ts';
import { readResultInput } from './read-result-input.ts';
import { readRoleFiles, type RoleFileOnDisk } from './read-role-files.ts';
import { splitLines } from './split-lines.ts';

const USAGE =
  'Usage: npm run -s result -- <link, code or file>    or, with lines on standard input: -';
/** A file with a link or responses in it is a few kB; reading more would only be a mistake. */
const MOST_FILE_BYTES = 256 * 1024;

/** Where text goes; resolves when there is room for more, which keeps the memory constant. */
export type Write = (text: string) => Promise<void>;

/**
 * One JSON line for each line of a stream that is not blank, in order. What is wrong with a line
 * stands in its place with its number; nothing about a line stops the rest.
 */
export async function streamResults(
  chunks: AsyncIterable<string>,
  files: readonly RoleFileOnDisk[],
  write: Write,
): Promise<void> {
  for await (const { number, text } of splitLines(chunks)) {
    if (text?.trim() === '') continue;
    const outcome =
      text === null
        ? ({ ok: false, error: { error: 'too-long' } } as const)
        : readResultInput(text, files);
    const json = outcome.ok ? outcome.value : { line: number, ...outcome.error };
    await write(`${JSON.stringify(json)}\n`);
  }
}

/**
 * `npm run -s result -- <link, code or file>`: the result as one line of JSON and exit code 0, or
 * the error as one line of JSON and 1. With `-` one line for each line of input, and 0. Without an
 * argument a line on how to use it, and 2.
 */
export async function result(
  args: readonly string[],
  files: readonly RoleFileOnDisk[],
  input: AsyncIterable<string>,
  write: Write,
): Promise<number> {
  const [what] = args;
  if (what === undefined || args.length > 1) {
    await write(`${USAGE}\n`);
    return 2;
  }
  if (what === '-') {
    await streamResults(input, files, write);
    return 0;
  }
  const outcome = readResultInput(await readIfFile(what), files);
  await write(`${JSON.stringify(outcome.ok ? outcome.value : outcome.error)}\n`);
  return outcome.ok ? 0 : 1;
}

/** The text of a file when the argument names one; otherwise the argument is the text. */
async function readIfFile(argument: string): Promise<string> {
  const found = await stat(argument).catch(() => undefined);
  if (found?.isFile() !== true || found.size > MOST_FILE_BYTES) return argument;
  return readFile(argument, 'utf8');
}

async function writeToStandardOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

if (isProgram(import.meta.url)) {
  // `… | head` closes the pipe early: that is the reader's choice and no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.stdin.setEncoding('utf8');
  const files = await readRoleFiles(fileURLToPath(new URL('../../public/roles', import.meta.url)));
  process.exitCode = await result(
    process.argv.slice(2),
    files,
    process.stdin as AsyncIterable<string>,
    writeToStandardOutput,
  );
}
