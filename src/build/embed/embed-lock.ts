import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED_FOLDER } from '../../core/address/folders.ts';
import { parseEmbedLock, type ReleasedLoader } from '../../core/embed/parse-embed-lock.ts';
import { buildEmbedLoader, integrityOf, type LoaderFile } from './embed-loader.ts';

const FOLDER = 'public/embed';
const LOCK = `${FOLDER}/embed.lock.json`;

/** The releases listed in the lock, oldest first; empty before the first. */
export async function readEmbedLock(root: string): Promise<readonly ReleasedLoader[]> {
  const path = join(root, LOCK);
  if (!existsSync(path)) return [];
  const loaders = parseEmbedLock(JSON.parse(await readFile(path, 'utf8')));
  if (loaders === null) throw new Error(`${LOCK} is not a list of released loaders`);
  return loaders;
}

/** Differences between the released files and the lock. Any difference would break hosts. */
export async function embedLockProblems(root: string): Promise<readonly string[]> {
  const loaders = await readEmbedLock(root);
  const problems: string[] = [];
  for (const { version, files } of loaders) {
    for (const { name, integrity } of files) {
      const path = `${FOLDER}/${version}/${name}`;
      if (!existsSync(join(root, path))) {
        problems.push(`${path} was released and is gone`);
        continue;
      }
      const content = await readFile(join(root, path), 'utf8');
      if (integrityOf(content) === integrity) continue;
      problems.push(
        integrityOf(content.replaceAll('\r\n', '\n')) === integrity
          ? `${path} has Windows line ends, and careers pages pin its checksum; get it back with "git checkout -- ${path}" after "git config core.autocrlf false"`
          : `${path} was released and has changed; careers pages pin its checksum`,
      );
    }
  }
  const folders = existsSync(join(root, FOLDER)) ? await readdir(join(root, FOLDER)) : [];
  const unknown = folders.filter(
    (folder) => /^\d/.test(folder) && !loaders.some(({ version }) => version === folder),
  );
  return [...problems, ...unknown.map((folder) => `${FOLDER}/${folder} is not in the lock`)];
}

/**
 * Releases the current build of the loader under a permanent version. Throws for an existing
 * version, one that isn't newer, and whenever an old release has changed.
 */
export async function releaseEmbedLoader(root: string, version: string): Promise<ReleasedLoader> {
  const problems = await embedLockProblems(root);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const loaders = await readEmbedLock(root);
  const latest = loaders.at(-1)?.version;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`"${version}" isn't a version such as 1.0.0`);
  if (latest !== undefined && !isNewer(version, latest)) {
    throw new Error(`${version} is not newer than ${latest}`);
  }
  const built = await buildEmbedLoader(root, {
    siteUrl: null,
    folder: `${EMBED_FOLDER}/${version}`,
  });
  const released: ReleasedLoader = { version, files: built.map(describe) };
  await mkdir(join(root, FOLDER, version), { recursive: true });
  for (const { name, code } of built) await writeFile(join(root, FOLDER, version, name), code);
  const lock = { schemaVersion: 1, loaders: [...loaders, released] };
  await writeFile(join(root, LOCK), `${JSON.stringify(lock, null, 2)}\n`);
  return released;
}

function describe({ name, code }: LoaderFile) {
  return { name, bytes: Buffer.byteLength(code), integrity: integrityOf(code) };
}

function isNewer(version: string, than: string): boolean {
  const parts = version.split('.').map(Number);
  const others = than.split('.').map(Number);
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at >= 0 && (parts[at] ?? 0) > (others[at] ?? 0);
}
