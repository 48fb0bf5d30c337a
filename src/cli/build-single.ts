import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings } from '../build/settings.ts';
import { buildSingle } from '../build/single/build-single.ts';
import { isProgram } from './is-program.ts';

const USAGE = `Usage: npm run build:single -- <role> [--version <n>] [--out <file>]

Makes one HTML file of a role that opens from disk, for workshops without a network. By default it
has the current version and is written to dist-single/<role>.html. With SITE_URL, links to results
lead to that site.
`;

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        version: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [slug, ...more] = positionals;
    if (values.help === true) {
      process.stdout.write(USAGE);
      return 0;
    }
    const version = values.version === undefined ? null : Number(values.version);
    const isWrong = version !== null && !(Number.isInteger(version) && version > 0);
    if (slug === undefined || more.length > 0 || isWrong) {
      process.stderr.write(USAGE);
      return 2;
    }
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
