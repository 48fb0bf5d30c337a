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

/** One file `roles/<slug>/<version>.json` as it lies on the disk. */
export type RoleFileOnDisk = {
  /** Relative to the folder of roles, with forward slashes. */
  readonly path: string;
  readonly slug: string;
  readonly version: number;
  readonly text: string;
  /** Of the text, whatever its line ends. */
  readonly sha256: string;
  /** The lock says that it never changes again. */
  readonly published: boolean;
  readonly role: Result<Role, readonly RoleProblem[]>;
};

const ROLE_FILE = /^([a-z0-9-]{1,40})\/([1-9]\d{0,3})\.json$/;
/** Written by `role:lock` itself. */
const OWN_FILES: ReadonlySet<string> = new Set(['index.json', 'roles.lock.json']);

/** A file beside the roles that is none by its name. */
export type PassedOver = { readonly path: string; readonly reason: string };

/**
 * Files in `public/roles` that no program takes for a role, with what is in the way, so that nobody
 * waits for a role that is never read. Hidden files (`.DS_Store`) are nobody's role.
 */
export async function listPassedOver(root: string): Promise<readonly PassedOver[]> {
  const entries = await readdir(join(root, 'public/roles'), {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(join(root, 'public/roles'), join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ROLE_FILE.test(path) && !OWN_FILES.has(path));
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

/** All role files of a folder, by slug and version. `listPassedOver` names anything else in there. */
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

/** Paths of the files that the lock calls published; none without a lock. */
async function readPublished(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return new Set();
  const lock = parseRoleLock(JSON.parse(text));
  if (!lock.ok) throw new Error(`${path}: ${lock.error}`);
  const files = listLockedFiles(lock.value).filter((file) => file.published);
  return new Set(files.map(({ id, version }) => `${id}/${version}.json`));
}
