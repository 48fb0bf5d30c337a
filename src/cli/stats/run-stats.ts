import { createReadStream } from 'node:fs';
import type { Role } from '#core';
import { formattersIn } from '#i18n/formatters.ts';
import { decompress } from '../bulk/read-bytes.ts';
import { printUsage, readArguments, wrongArguments } from '../read-arguments.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import { splitLines } from '../split-lines.ts';
import { readStoredLine } from './read-stored-line.ts';
import { reportRole } from './report-statistics.ts';
import { RoleStatistics } from './role-statistics.ts';
import { statisticsPage } from './statistics-page.ts';

const USAGE = `Usage: npm run -s stats -- <results.jsonl …> [--html <file>]

Reads what "npm run -s result" wrote as JSON lines (.gz too; - is standard input) and prints
statistics of items and scores as JSON. --html writes them as a page to print.
`;

/** The program's environment. */
export type StatsEnvironment = {
  readonly files: readonly RoleFileOnDisk[];
  readonly input: AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly writeFile: (path: string, text: string) => Promise<void>;
};

const { whole } = formattersIn('en');

/** `npm run -s stats`: prints statistics of results. Resolves to the exit code. */
export async function stats(
  args: readonly string[],
  { files, input, print, warn, writeFile }: StatsEnvironment,
): Promise<number> {
  const read = readArguments(args, { html: { type: 'string' } });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, { print, warn });
  const { values, positionals } = read;
  if (positionals.length === 0) {
    return printUsage(USAGE, wrongArguments('Give the file of results.'), { print, warn });
  }
  const roles = new Map<string, RoleStatistics | null>();
  const counts = { lines: 0, foreign: 0, failed: 0, unknown: 0 };
  for (const path of positionals) {
    try {
      const bytes: AsyncIterable<Uint8Array> = path === '-' ? input : createReadStream(path);
      for await (const { text } of splitLines(decompress(bytes))) {
        if (text?.trim() !== '') count(text ?? '', roles, counts, files);
      }
    } catch (error) {
      warn(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
  }
  const reports = [...roles].flatMap(([role, statistics]) =>
    statistics === null ? [] : [reportRole(role, statistics)],
  );
  const report = { format: 'role-radar-statistics', formatVersion: 1, ...counts, roles: reports };
  print(`${JSON.stringify(report, null, 2)}\n`);
  const summary = `Lines: ${whole(counts.lines)}. Without a result: ${whole(counts.failed)}. No lines of npm run result: ${whole(counts.foreign)}. Of a role that isn’t here: ${whole(counts.unknown)}.`;
  warn(`${summary}\n`);
  if (values.html !== undefined) await writeFile(values.html, statisticsPage(reports, summary));
  if (counts.foreign > 0) warn('Give it the JSON lines that "npm run -s result -- -" writes.\n');
  return counts.foreign > 0 ? 3 : 0;
}

type Counts = { lines: number; foreign: number; failed: number; unknown: number };

function count(
  text: string,
  roles: Map<string, RoleStatistics | null>,
  counts: Counts,
  files: readonly RoleFileOnDisk[],
): void {
  counts.lines += 1;
  const results = readStoredLine(text);
  if (results === null) counts.foreign += 1;
  else if (results.length === 0) counts.failed += 1;
  for (const result of results ?? []) {
    let statistics = roles.get(result.role);
    if (statistics === undefined) {
      const versions = versionsOf(result.role, files);
      statistics = versions.length === 0 ? null : new RoleStatistics(versions);
      roles.set(result.role, statistics);
    }
    if (statistics === null) counts.unknown += 1;
    else statistics.add(result);
  }
}

function versionsOf(slug: string, files: readonly RoleFileOnDisk[]): readonly Role[] {
  return files.flatMap(({ role }) => (role.ok && role.value.id === slug ? [role.value] : []));
}
