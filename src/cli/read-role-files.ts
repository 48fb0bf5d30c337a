import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, type Role, type RoleProblem, parseRoleText } from '#core';

/** One file `roles/<slug>/<version>.json` as it lies on the disk. */
export type RoleFileOnDisk = {
  /** Relative to the folder of roles, with forward slashes. */
  readonly path: string;
  readonly slug: string;
  readonly version: number;
  readonly text: string;
  /** Of the bytes. */
  readonly sha256: string;
  readonly role: Result<Role, readonly RoleProblem[]>;
};

/** All role files of a folder, by slug and version. Anything else in there is left alone. */
export async function readRoleFiles(folder: string): Promise<readonly RoleFileOnDisk[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.flatMap((path) => {
    const found = /^([a-z0-9-]{1,40})\/([1-9]\d{0,3})\.json$/.exec(path);
    const slug = found?.[1];
    return slug === undefined ? [] : [{ path, slug, version: Number(found?.[2]) }];
  });
  files.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.version - b.version));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file.path));
      const text = bytes.toString('utf8');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { ...file, text, sha256, role: parseRoleText(text) };
    }),
  );
}
