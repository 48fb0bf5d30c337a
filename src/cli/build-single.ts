import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../build/settings.ts';
import { buildSingle } from '../build/single/build-single.ts';
import { isProgram } from './is-program.ts';
import { printUsage, readArguments, STANDARD_STREAMS, wrongArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run build:single -- <role> [--version <n>] [--out <file>]

Makes one HTML file of a role that opens from disk, for workshops without a network. By default it
has the current version and is written to dist-single/<role>.html. With SITE_URL, links to results
lead to that site.
`;

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const read = readArguments(args, { version: { type: 'string' }, out: { type: 'string' } });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, STANDARD_STREAMS);
  const { values, positionals } = read;
  const [slug, ...more] = positionals;
  const version = values.version === undefined ? null : Number(values.version);
  const isWrong = version !== null && !(Number.isInteger(version) && version > 0);
  if (slug === undefined || more.length > 0 || isWrong) {
    return printUsage(
      USAGE,
      wrongArguments('Give one role, and a version of it.'),
      STANDARD_STREAMS,
    );
  }
  try {
    const { siteUrl } = readSettings({ SITE_URL: process.env['SITE_URL'] });
    const page = await buildSingle({ root, slug, version, siteUrl });
    const file = resolve(values.out ?? `dist-single/${slug}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
    process.stdout.write(`wrote ${file} (${Math.round(Buffer.byteLength(page) / 1000)} kB)\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
