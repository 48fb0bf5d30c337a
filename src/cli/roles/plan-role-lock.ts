import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type DraftAddress,
  type RoleLock,
  EMPTY_LOCK,
  listLockedFiles,
  parseRoleLock,
} from '#core';
import { buildRoleIndex } from './build-role-index.ts';
import { type GoldenLock, extendGoldenLock } from '../golden-lock.ts';
import {
  archiveRole,
  type Locked,
  lockRoles,
  type Publication,
  publishRole,
} from './lock-roles.ts';
import { extendJournal, journalProblems, parseJournal } from './publish-journal.ts';
import { type RoleFileOnDisk, readRoleFiles } from './read-role-files.ts';
import { resultJsonSchema } from '../result-json-schema.ts';
import { resultLineJsonSchema } from '../result-line-json-schema.ts';
import { roleJsonSchema } from './role-json-schema.ts';

/** Everything that is derived from the role files, as it should stand on the disk. */
export type LockPlan = {
  readonly problems: readonly string[];
  /** Paths from the project's root, and texts. Empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
  /** What the lock then still calls a draft. */
  readonly drafts: readonly DraftAddress[];
  /** The file that becomes final with the plan. */
  readonly published?: RoleFileOnDisk;
};

/** Which role leaves the catalogue, or comes back into it. */
export type Archiving = { readonly slug: string; readonly isArchived: boolean };

const LOCK = 'public/roles/roles.lock.json';
const INDEX = 'public/roles/index.json';
/** Each schema version has an address of its own, for ever. */
const SCHEMAS = {
  1: 'public/schema/role.schema.json',
  2: 'public/schema/role.2.schema.json',
} as const;
const RESULT_SCHEMA = 'public/schema/result.schema.json';
const RESULT_LINE_SCHEMA = 'public/schema/result-line.schema.json';
const JOURNAL = 'tests/golden/roles/published.jsonl';
const GOLDEN_LOCK = 'tests/golden/golden.lock.json';

/** The lock as it stands on the disk, empty before the first role. Throws on a damaged one: nobody may go on without it. */
export async function readRoleLock(root: string): Promise<RoleLock> {
  const text = await readIfThere(join(root, LOCK));
  if (text === undefined) return EMPTY_LOCK;
  const lock = parseRoleLock(JSON.parse(text));
  if (!lock.ok) throw new Error(`${LOCK}: ${lock.error}`);
  return lock.value;
}

/** Reads the role files, the lock and the journal, and says what has to be written; with `publish` one version becomes final, with `archive` a role leaves the catalogue. */
export async function planRoleLock(
  root: string,
  { publish, archive }: { readonly publish?: Publication; readonly archive?: Archiving } = {},
): Promise<LockPlan> {
  const files = await readRoleFiles(join(root, 'public/roles'));
  const old = await readRoleLock(root);
  const journal = parseJournal((await readIfThere(join(root, JOURNAL))) ?? '');
  const { lock, problems, published } = planNext(old, files, publish, archive);
  const all = [...problems, ...journalProblems(journal, old)];
  if (all.length > 0) return { problems: all, files: new Map(), drafts: [] };
  const lines = extendJournal(journal, lock).map((line) => JSON.stringify(line));
  const golden = JSON.parse((await readIfThere(join(root, GOLDEN_LOCK))) ?? '{}') as GoldenLock;
  return {
    problems: [],
    files: new Map([
      [LOCK, toJson(lock)],
      [INDEX, toJson(buildRoleIndex(lock, files))],
      [SCHEMAS[1], roleJsonSchema(1)],
      [SCHEMAS[2], roleJsonSchema(2)],
      [RESULT_SCHEMA, resultJsonSchema()],
      [RESULT_LINE_SCHEMA, resultLineJsonSchema()],
      [JOURNAL, lines.map((line) => `${line}\n`).join('')],
      [GOLDEN_LOCK, toJson(extendGoldenLock(golden, 'roles/published.jsonl', lines))],
    ]),
    drafts: listLockedFiles(lock)
      .filter((file) => !file.published)
      .map(({ id, version }) => ({ slug: id, version })),
    ...(published !== undefined && { published }),
  };
}

/** An archiving is one of the lock as the files have it: nothing else may be wrong. */
function planNext(
  old: RoleLock,
  files: readonly RoleFileOnDisk[],
  publish: Publication | undefined,
  archive: Archiving | undefined,
): Locked {
  if (publish !== undefined) return publishRole(old, files, publish);
  const now = lockRoles(old, files);
  return archive === undefined || now.problems.length > 0
    ? now
    : archiveRole(now.lock, archive.slug, archive.isArchived);
}

/** Writes what differs from the plan; returns the paths written. */
export async function writeRoleLock(root: string, plan: LockPlan): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [path, text] of plan.files) {
    if ((await readIfThere(join(root, path))) === text) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}

async function readIfThere(path: string): Promise<string | undefined> {
  return existsSync(path) ? readFile(path, 'utf8') : undefined;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
