import { releaseEmbedLoader } from '../build/embed/embed-lock.ts';
import { isProgram } from './is-program.ts';
import { printUsage, readArguments, wrongArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run embed:release -- <version, such as 1.2.0>

Stores the loader of the current build under public/embed/<version>/ for careers pages that pin it.
Files stored once never change.
`;

/**
 * `npm run embed:release -- 1.0.0`: stores the current build of the loader under a permanent
 * version for careers pages that pin it. Returns the exit code.
 */
export async function embedRelease(
  args: readonly string[],
  root: string,
  print: (line: string) => void,
): Promise<number> {
  const read = readArguments(args, {});
  if (read.kind !== 'arguments') return printUsage(USAGE, read, { print, warn: print });
  const [version, ...more] = read.positionals;
  if (version === undefined || more.length > 0) {
    return printUsage(USAGE, wrongArguments('Give one version.'), { print, warn: print });
  }
  try {
    const { files } = await releaseEmbedLoader(root, version);
    for (const { name, bytes, integrity } of files) {
      print(`wrote public/embed/${version}/${name} (${bytes} bytes, ${integrity})`);
    }
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (isProgram(import.meta.url)) {
  process.exitCode = await embedRelease(process.argv.slice(2), process.cwd(), (line) => {
    console.log(line);
  });
}
