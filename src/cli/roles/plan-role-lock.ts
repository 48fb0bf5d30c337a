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
import { type GoldenLock, extendGoldenLock } from './golden-lock.ts';
import {
  archiveRole,
  type LockOutcome,
  lockRoles,
  type Publication,
  publishRole,
} from './lock-roles.ts';
import { extendJournal, journalProblems, parseJournal } from './publish-journal.ts';
import { type RoleFileOnDisk, readRoleFiles } from './read-role-files.ts';
import { resultJsonSchema } from '../result/result-json-schema.ts';
import { resultLineJsonSchema } from '../result/result-line-json-schema.ts';
import { roleJsonSchema } from './role-json-schema.ts';

/** Everything derived from the role files, as it should be on disk. */
export type LockPlan = {
  readonly problems: readonly string[];
  /** File contents by path from the project's root. Empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
  /** Drafts remaining in the new lock. */
  readonly drafts: readonly DraftAddress[];
  /** The file that becomes final with the plan. */
  readonly published?: RoleFileOnDisk;
};

/** The role to remove from the catalogue, or to add back. */
export type Archiving = { readonly slug: string; readonly isArchived: boolean };

const LOCK = 'public/roles/roles.lock.json';
const INDEX = 'public/roles/index.json';
/** Each schema version has a permanent URL. */
const SCHEMAS = {
  1: 'public/schema/role.schema.json',
  2: 'public/schema/role.2.schema.json',
} as const;
const RESULT_SCHEMA = 'public/schema/result.schema.json';
const RESULT_LINE_SCHEMA = 'public/schema/result-line.schema.json';
const JOURNAL = 'tests/golden/roles/published.jsonl';
const GOLDEN_LOCK = 'tests/golden/golden.lock.json';

/**
 * Reads the lock from disk; empty before the first role. Throws when it is damaged, because nothing
 * is safe without it.
 */
export async function readRoleLock(root: string): Promise<RoleLock> {
  const text = await readIfExists(join(root, LOCK));
  if (text === undefined) return EMPTY_LOCK;
  const lock = parseRoleLock(JSON.parse(text));
  if (!lock.ok) throw new Error(`${LOCK}: ${lock.error}`);
  return lock.value;
}

/**
 * Reads role files, lock and journal, and plans what to write; `publish` makes one version final,
 * `archive` removes a role from the catalogue.
 */
export async function planRoleLock(
  root: string,
  { publish, archive }: { readonly publish?: Publication; readonly archive?: Archiving } = {},
): Promise<LockPlan> {
  const files = await readRoleFiles(join(root, 'public/roles'));
  const old = await readRoleLock(root);
  const journal = parseJournal((await readIfExists(join(root, JOURNAL))) ?? '');
  const { lock, problems, published } = planNext(old, files, publish, archive);
  const all = [...problems, ...journalProblems(journal, old)];
  if (all.length > 0) return { problems: all, files: new Map(), drafts: [] };
  const lines = extendJournal(journal, lock).map((line) => JSON.stringify(line));
  const golden = JSON.parse((await readIfExists(join(root, GOLDEN_LOCK))) ?? '{}') as GoldenLock;
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

/**
 * Archiving starts from a lock that matches the files, so it requires that there are no other
 * problems.
 */
function planNext(
  old: RoleLock,
  files: readonly RoleFileOnDisk[],
  publish: Publication | undefined,
  archive: Archiving | undefined,
): LockOutcome {
  if (publish !== undefined) return publishRole(old, files, publish);
  const now = lockRoles(old, files);
  return archive === undefined || now.problems.length > 0
    ? now
    : archiveRole(now.lock, archive.slug, archive.isArchived);
}

/** Writes the files that differ from the plan; returns their paths. */
export async function writeRoleLock(root: string, plan: LockPlan): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [path, text] of plan.files) {
    if ((await readIfExists(join(root, path))) === text) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}

async function readIfExists(path: string): Promise<string | undefined> {
  return existsSync(path) ? readFile(path, 'utf8') : undefined;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
