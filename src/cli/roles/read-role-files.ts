import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  SLUG,
  listLockedFiles,
  parseRoleLock,
  parseRoleText,
  plainLineEnds,
  type Result,
  type Role,
  type RoleProblem,
} from '#core';

/** A file `roles/<slug>/<version>.json` on disk. */
export type RoleFileOnDisk = {
  /** Relative to the folder of roles, with forward slashes. */
  readonly path: string;
  readonly slug: string;
  readonly version: number;
  readonly text: string;
  /** Hash of the text with normalised line endings. */
  readonly sha256: string;
  /** True when the lock marks it as final. */
  readonly published: boolean;
  readonly role: Result<Role, readonly RoleProblem[]>;
};

const ROLE_FILE = /^([a-z0-9-]{1,40})\/([1-9]\d{0,3})\.json$/;
/** Written by `role:lock`. */
const GENERATED_FILES: ReadonlySet<string> = new Set(['index.json', 'roles.lock.json']);

/** A file among the roles that isn't one by its name. */
export type IgnoredFile = { readonly path: string; readonly reason: string };

/**
 * Files in `public/roles` that no program reads as a role, with the reason, so that authors notice.
 * Hidden files (`.DS_Store`) are ignored.
 */
export async function listIgnoredFiles(root: string): Promise<readonly IgnoredFile[]> {
  const entries = await readdir(join(root, 'public/roles'), {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(join(root, 'public/roles'), join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ROLE_FILE.test(path) && !GENERATED_FILES.has(path));
  return paths.sort().map((path) => ({ path: `public/roles/${path}`, reason: reasonFor(path) }));
}

function reasonFor(path: string): string {
  const [folder = '', name, ...deeper] = path.split('/');
  if (name === undefined) return 'because a role has a folder of its own: <slug>/1.json';
  if (deeper.length > 0) return 'because role files stand right in the folder of their role';
  if (!SLUG.test(folder)) {
    const slug = folder
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const hint = slug === '' ? '' : `: call it ${JSON.stringify(slug.slice(0, 40))}`;
    return `because the folder's name may have only a-z, 0-9 and hyphens${hint}`;
  }
  return 'because a file is called by its version alone: 1.json, 2.json';
}

/** All role files of a folder, by slug and version. `listIgnoredFiles` lists the other files. */
export async function readRoleFiles(folder: string): Promise<readonly RoleFileOnDisk[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.flatMap((path) => {
    const found = ROLE_FILE.exec(path);
    const slug = found?.[1];
    return slug === undefined ? [] : [{ path, slug, version: Number(found?.[2]) }];
  });
  const published = await readPublished(join(folder, 'roles.lock.json'));
  files.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.version - b.version));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file.path));
      const text = bytes.toString('utf8');
      const sha256 = createHash('sha256').update(plainLineEnds(text)).digest('hex');
      const isPublished = published.has(file.path);
      return { ...file, text, sha256, published: isPublished, role: parseRoleText(text) };
    }),
  );
}

/** Paths of the published files in the lock; empty without a lock. */
async function readPublished(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return new Set();
  const lock = parseRoleLock(JSON.parse(text));
  if (!lock.ok) throw new Error(`${path}: ${lock.error}`);
  const files = listLockedFiles(lock.value).filter((file) => file.published);
  return new Set(files.map(({ id, version }) => `${id}/${version}.json`));
}
