import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildRoleIndex } from './build-role-index.ts';
import { lockRoles } from './lock-roles.ts';
import { extendJournal, journalProblems, parseJournal } from './publish-journal.ts';
import { readRoleFiles } from './read-role-files.ts';
import { resultJsonSchema } from './result-json-schema.ts';
import { roleJsonSchema } from './role-json-schema.ts';
import { EMPTY_LOCK, type RoleLock, parseRoleLock } from './role-lock-file.ts';

/** Everything that is derived from the role files, as it should stand on the disk. */
export type LockPlan = {
  readonly problems: readonly string[];
  /** Paths from the project's root, and texts. Empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
};

const LOCK = 'public/roles/roles.lock.json';
const INDEX = 'public/roles/index.json';
const SCHEMA = 'public/schema/role.schema.json';
const RESULT_SCHEMA = 'public/schema/result.schema.json';
const JOURNAL = 'tests/golden/roles/published.jsonl';

/** The lock as it stands on the disk, empty before the first role. */
export async function readRoleLock(root: string): Promise<RoleLock> {
  const text = await readIfThere(join(root, LOCK));
  return text === undefined ? EMPTY_LOCK : parseRoleLock(text);
}

/** Reads the role files, the lock and the journal, and says what has to be written. */
export async function planRoleLock(
  root: string,
  options: { readonly publish: boolean },
): Promise<LockPlan> {
  const files = await readRoleFiles(join(root, 'public/roles'));
  const old = await readRoleLock(root);
  const journal = parseJournal((await readIfThere(join(root, JOURNAL))) ?? '');
  const { lock, problems } = lockRoles(old, files, options);
  const all = [...problems, ...journalProblems(journal, old)];
  if (all.length > 0) return { problems: all, files: new Map() };
  const lines = extendJournal(journal, lock).map((line) => `${JSON.stringify(line)}\n`);
  return {
    problems: [],
    files: new Map([
      [LOCK, toJson(lock)],
      [INDEX, toJson(buildRoleIndex(lock, files))],
      [SCHEMA, roleJsonSchema()],
      [RESULT_SCHEMA, resultJsonSchema()],
      [JOURNAL, lines.join('')],
    ]),
  };
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
