import { type NoStart, readArguments, wrongArguments as wrong } from '../read-arguments.ts';

export const USAGE = `Usage: npm run -s link -- - [options] < responses

Makes a link from each line of standard input. A line is a responses object
({"role":"ai-engineer","version":1,"responses":{"TD1":3},"name":"Ada","date":"2026-11-28"}) or, with
--role, a row of a table whose header row names the items (and name, date, version).

Options:
  --site <address>         address of the site that opens the links; without it only codes are printed
  --role <slug>            the role for table rows, and for objects that don't name one
  --version <n>            the version of that role; the newest by default
  --scores                 links with the scores only, without the answers
  --format <text|ndjson>   text: a link or an empty line for each line; ndjson: with line number and error
  --help                   shows this text

An answer is a level from 0 to 4, the number of an option from 0, idk or skipped. Empty, NA and null mean
"not answered". Exit code 3: some lines failed.
`;

export type LinkOptions = {
  readonly site: string | null;
  readonly role: string | null;
  readonly version: number | null;
  readonly scores: boolean;
  readonly format: 'text' | 'ndjson';
};

export type ReadLinkOptions = { readonly kind: 'options'; readonly options: LinkOptions } | NoStart;

/** Parses the arguments of `npm run link`; never throws. */
export function readLinkOptions(args: readonly string[]): ReadLinkOptions {
  const read = readArguments(args, {
    site: { type: 'string' },
    role: { type: 'string' },
    version: { type: 'string' },
    scores: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  if (read.kind !== 'arguments') return read;
  const { values, positionals } = read;
  if (positionals.length !== 1 || positionals[0] !== '-') return wrong('give - for standard input');
  const { site = null, role = null, version, scores, format } = values;
  if (format !== 'text' && format !== 'ndjson') return wrong('--format is text or ndjson');
  if (version !== undefined && !/^[1-9]\d{0,3}$/.test(version))
    return wrong('--version is a whole number from 1');
  if (site !== null && !(/^https?:\/\//.test(site) && URL.canParse(site)))
    return wrong('--site is an address that begins with https://');
  return {
    kind: 'options',
    options: {
      site: site === null ? null : site.replace(/\/*$/, '/'),
      role,
      version: version === undefined ? null : Number(version),
      scores,
      format,
    },
  };
}
