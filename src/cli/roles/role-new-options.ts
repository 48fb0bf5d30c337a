import { printUsage, readArguments, wrongArguments } from '../read-arguments.ts';

const USAGE = `Usage: npm run role:new -- <slug of a-z, 0-9 and hyphens, at most 40>   creates a role
       npm run role:new -- <slug> --version                            creates its next version
`;

/** Parses what to create; prints the usage and returns the exit code if nothing can be created. */
export function readRoleNewOptions(
  args: readonly string[],
  print: (line: string) => void,
): { readonly slug: string; readonly isNext: boolean } | 0 | 2 {
  const read = readArguments(args, { version: { type: 'boolean', default: false } });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, { print, warn: print });
  const [slug, ...more] = read.positionals;
  if (slug === undefined || more.length > 0 || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(slug)) {
    return printUsage(USAGE, wrongArguments('Give one slug.'), { print, warn: print });
  }
  return { slug, isNext: read.values.version };
}
