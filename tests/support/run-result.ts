import { result } from '../../src/cli/bulk/run-result.ts';
import { readRoleFiles } from '../../src/cli/roles/read-role-files.ts';

const files = await readRoleFiles('public/roles');

/** Exit code and output of a run of `npm run result`. */
export type Outcome = {
  readonly exitCode: number;
  /** Standard output; binary output as Latin-1, one character per byte. */
  readonly printed: string;
  readonly warned: string;
};

/** Runs `npm run result` in this process, with its input split into small chunks. */
export async function runResult(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Outcome> {
  const printed: string[] = [];
  const warned: string[] = [];
  const exitCode = await result(args, {
    files,
    input: inChunks(input),
    sizeOfInput: () => null,
    openOutput: () => ({
      write: (text) => {
        printed.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1'));
        return Promise.resolve();
      },
      end: () => Promise.resolve(),
    }),
    warn: (text) => warned.push(text),
    terminal: null,
    threads: null,
    now: () => 0,
  });
  return { exitCode, printed: printed.join(''), warned: warned.join('') };
}

async function* inChunks(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new Uint8Array(Buffer.from(input)) : input;
  const size = Math.max(7, Math.ceil(bytes.length / 1000));
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.slice(start, start + size));
}
