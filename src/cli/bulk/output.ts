import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

/**
 * An output with backpressure: promises resolve when it can take more, which keeps memory constant.
 */
export type Output = {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Resolves when everything has been written. */
  readonly end: () => Promise<void>;
};

/** Opens standard output or a file, optionally compressed. Rejects when a file can't be written. */
export function openOutput(path: string | null, isCompressed: boolean): Output {
  const target = path === null ? process.stdout : createWriteStream(path);
  let problem: Error | null = null;
  target.once('error', (error: Error) => {
    problem = error;
  });
  const first: Writable = isCompressed ? createGzip() : target;
  if (first !== target) first.pipe(target, { end: path !== null });
  const check = () => {
    if (problem !== null) throw problem;
  };
  return {
    write: async (text) => {
      check();
      if (!first.write(text)) await once(first, 'drain').catch(check);
      check();
    },
    end: async () => {
      check();
      if (first !== process.stdout) {
        first.end();
        await once(path === null ? first : target, path === null ? 'end' : 'close').catch(check);
      }
      check();
    },
  };
}
