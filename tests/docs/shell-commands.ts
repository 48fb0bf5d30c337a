import { BLOCKS, type Block, placeOf } from './pages.ts';

/** A role that a reader of the docs begins, and what the commands make of it. */
export const MADE_BY_COMMANDS: readonly string[] = ['public/roles/qa-engineer/1.json'];

/** A line of a shell block, without what is said about it. */
export type ShellLine = { readonly place: string; readonly command: string };

/** What is expected of a command that is run in a copy of the project; `made` is a file it writes. */
export type Outcome = {
  readonly prints?: RegExp;
  readonly made?: string;
  /** Exit code, where it isn't 0. */
  readonly code?: number;
};

export type Command = {
  readonly command: string;
  /**
   * How it is checked: run to its end; run until it serves; whether it chooses tests (that such a run
   * works is tested in `tests/cli/test.test.ts`); or only read, which needs a reason.
   */
  readonly how:
    | { readonly run: Outcome; readonly env?: Readonly<Record<string, string>> }
    | { readonly serves: RegExp }
    | { readonly selects: string }
    | { readonly because: string };
};

/**
 * Every command of the documentation, and how it is checked. LINK stands for a real link with
 * answers; `links.txt` holds three lines. In the order in which they are run.
 */
export const COMMANDS: readonly Command[] = [
  { command: 'npm start', how: { serves: /Role Radar runs at (\S+)/ } },
  { command: 'npm run dev', how: { serves: /Local:\s+(\S+)/ } },
  {
    command: 'npm run role:new -- qa-engineer',
    how: {
      run: { prints: /wrote public\/roles\/qa-engineer\/1\.json/, made: MADE_BY_COMMANDS[0] ?? '' },
    },
  },
  {
    command: 'npm run role:check -- public/roles/qa-engineer/1.json',
    how: { run: { prints: /./ } },
  },
  {
    command: "npm run -s result -- 'LINK'",
    how: { run: { prints: /^\{.*"role":"ai-engineer","version":1,/ } },
  },
  {
    command: 'npm run -s result -- - < links.txt > results.jsonl',
    how: { run: { code: 3, prints: /^3 lines: 2 results, 1 failed/, made: 'results.jsonl' } },
  },
  { command: 'npm run -s result -- --help', how: { run: { prints: /--jobs <n>/ } } },
  {
    command: 'npm run -s result -- - --format parquet --out results.parquet < links.txt',
    how: { run: { code: 3, prints: /^3 lines: 2 results/ } },
  },
  {
    command: 'npm run -s result -- - --long --format csv --out answers.csv.gz < links.txt',
    how: { run: { code: 3, prints: /^3 lines: 2 results/ } },
  },
  {
    command: 'npm run -s result -- - --matrix --role ai-engineer < links.txt > matrix.csv',
    how: { run: { code: 3, prints: /^3 lines: 2 results/ } },
  },
  {
    command: 'npm run -s link -- - --site https://HOST/ < responses.jsonl > links.txt',
    how: { run: { prints: /^2 links, 0 failed$/m } },
  },
  {
    command: 'npm run -s link -- - --role ai-engineer --format ndjson < answers.csv',
    how: { run: { prints: /^\{"line":2,"error":null,"link":"1/ } },
  },
  {
    command: 'npm run -s stats -- results.jsonl --html stats.html > stats.json',
    how: { run: { prints: /^Lines: 3\. Without a result: 1\./, made: 'stats.json' } },
  },
  {
    command: 'npm run -s result -- --file team.csv chat.txt',
    how: { run: { prints: /"file":"team\.csv"[^]*"file":"chat\.txt"/ } },
  },
  {
    command: `printf '%s\\n' "$ROLE_RADAR_LINK" | npm run -s result -- -`,
    how: { run: { prints: /^\{.*"role":"ai-engineer"/ }, env: { ROLE_RADAR_LINK: 'LINK' } },
  },
  ...[
    'tests/core/share',
    'tests/core/share/find-code.test.ts:12',
    'src/core/share/find-code.ts',
    '"never opens after any one deletion"',
    'feel',
    'tests/browser/feel --headed --slow',
    'tests/browser/feel --trace',
  ].map((selects) => ({ command: `npm test -- ${selects}`, how: { selects } })),
  {
    command: String.raw`awk '{print NR "," $0}' links.txt | parallel -k --pipe --block 1M 'npm run -s result -- - --id 1 --jobs 1 --quiet' > results.jsonl`,
    how: { because: 'It needs what a machine may not have; tests/deep/recipes.test.ts runs it.' },
  },
  {
    command: String.raw`npm install @duckdb/node-api@1.5.6-r.1`,
    how: { because: 'It needs what a machine may not have; tests/deep/recipes.test.ts runs it.' },
  },
  {
    command: String.raw`node --input-type=module -e "const { DuckDBInstance } = await import('@duckdb/node-api'); const db = await (await DuckDBInstance.create()).connect(); const read = await db.runAndReadAll(\"select fit.band, count(*)::int as results from 'results.jsonl' where error is null group by 1 order by 2 desc\"); console.log(JSON.stringify(read.getRowObjectsJson()))"`,
    how: { because: 'It needs what a machine may not have; tests/deep/recipes.test.ts runs it.' },
  },
  { command: 'npm test', how: { because: 'This test is a part of it.' } },
  {
    command: 'npm install role-radar',
    how: { because: 'The package test installs the one that is packed here.' },
  },
  {
    command: 'npm run build:single -- ai-engineer',
    how: { run: { prints: /^wrote .*ai-engineer\.html/m, made: 'dist-single/ai-engineer.html' } },
  },
  { command: 'npm ci', how: { because: 'It would take out what the other commands run with.' } },
  {
    command: 'SITE_URL=https://radar.example/ PRECOMPRESS=1 KEEP_BUILDS=7d npm run build',
    how: {
      because:
        'Built so in tests/deep/servers.test.ts, and over another in tests/browser/redeploy.test.ts.',
    },
  },
  {
    command: 'rsync -a dist/ radar.example:/srv/role-radar/',
    how: { because: 'It needs a server.' },
  },
  ...['https://radar.example/', 'https://radar.example/tools/radar/'].map((address) => ({
    command: `npm run check:host -- ${address}`,
    how: {
      because: 'It asks a live host; tests/cli/check-host/check-host.built.test.ts asks our own.',
    },
  })),
  { command: 'npm run check', how: { because: 'It is what npm test does before this test.' } },
  { command: 'npm run format', how: { because: 'It rewrites the files that it is run on.' } },
  {
    command: 'npx playwright-core show-trace reports/traces/*.zip',
    how: { because: 'It opens a window.' },
  },
];

/** The lines of the shell blocks of all pages, with a real link in the place of a made-up one. */
export function shellLines(blocks: readonly Block[] = BLOCKS): readonly ShellLine[] {
  return blocks
    .filter(({ language }) => ['sh', 'bash', 'console', 'shell'].includes(language))
    .flatMap((block) =>
      block.text
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .map((line) => line.replace(/(?:^|\s)#\s.*$/, '').trim())
        .filter((line) => line !== '')
        .map((line) => ({
          place: placeOf(block),
          command: line.replace(/https:\/\/HOST\/r\/ai-engineer\/#1…/g, 'LINK'),
        })),
    );
}
