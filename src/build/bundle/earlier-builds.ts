import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ASSETS_FOLDER } from '../../core/address/folders.ts';
import type { KeptBuilds } from '../settings.ts';

/**
 * Written to the build's folder when KEEP_BUILDS is set, so that it is deployed with the files it
 * lists.
 */
export const BUILDS_FILE = '.builds.json';

/** A build whose assets are in the folder. */
export type BuildRecord = {
  /** Paths relative to `assets/`, sorted. */
  readonly files: readonly string[];
  /** When another build replaced it (ISO 8601); null for the current one. */
  readonly replaced: string | null;
};

/** Contents of the folder before a build empties it. */
export type EarlierBuilds = {
  /** Newest first; the first is about to be replaced. */
  readonly builds: readonly BuildRecord[];
  readonly contents: ReadonlyMap<string, Buffer>;
};

const DAY_MS = 86_400_000;
const ASSET = /^[\w.-]+$/;

/** Reads the assets of earlier builds into memory; empty if there is no build. */
export async function readEarlierBuilds(dist: string): Promise<EarlierBuilds> {
  const names = await assetNames(dist);
  const builds = await readRecord(dist, names);
  const contents = await Promise.all(
    [...new Set(builds.flatMap(({ files }) => files))].map(
      async (name) => [name, await readFile(join(dist, ASSETS_FOLDER, name))] as const,
    ),
  );
  return { builds, contents: new Map(contents) };
}

/**
 * Decides which builds to keep, the new one first. A build with the same files as the previous one
 * doesn't count as another.
 */
export function planBuilds(
  current: readonly string[],
  earlier: readonly BuildRecord[],
  keep: KeptBuilds,
  now: Date,
): readonly BuildRecord[] {
  const files = current.toSorted();
  const others = earlier
    .filter((build) => build.files.toSorted().join('/') !== files.join('/'))
    .map((build) => ({ ...build, replaced: build.replaced ?? now.toISOString() }));
  const kept =
    'count' in keep
      ? others.slice(0, keep.count)
      : others.filter(({ replaced }) => now.getTime() - Date.parse(replaced) < keep.days * DAY_MS);
  return [{ files, replaced: null }, ...kept];
}

/** Writes the assets of kept builds beside the new ones, which are left unchanged. */
export async function restoreAssets(
  dist: string,
  builds: readonly BuildRecord[],
  contents: EarlierBuilds['contents'],
): Promise<void> {
  for (const name of new Set(builds.flatMap(({ files }) => files))) {
    const content = contents.get(name);
    if (content !== undefined) await writeNew(join(dist, ASSETS_FOLDER, name), content);
  }
}

/** Records which builds the folder contains. */
export async function writeRecord(dist: string, builds: readonly BuildRecord[]): Promise<void> {
  await writeFile(join(dist, BUILDS_FILE), `${JSON.stringify({ builds }, null, 2)}\n`);
}

/** Names of the files below `assets/`; empty if the folder doesn't exist. */
export async function assetNames(dist: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(dist, ASSETS_FOLDER), { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The recorded builds; without a readable record, all existing files count as one build. */
async function readRecord(dist: string, names: readonly string[]): Promise<readonly BuildRecord[]> {
  const whole = names.length === 0 ? [] : [{ files: names, replaced: null }];
  let text: string;
  try {
    text = await readFile(join(dist, BUILDS_FILE), 'utf8');
  } catch {
    return whole;
  }
  return parseRecord(text, new Set(names)) ?? whole;
}

function parseRecord(text: string, there: ReadonlySet<string>): readonly BuildRecord[] | null {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof input !== 'object' || input === null || !('builds' in input)) return null;
  if (!Array.isArray(input.builds)) return null;
  const builds = input.builds.map((each: unknown) => parseBuild(each, there));
  return builds.some((build) => build === null) ? null : builds.filter((build) => build !== null);
}

function parseBuild(input: unknown, there: ReadonlySet<string>): BuildRecord | null {
  if (typeof input !== 'object' || input === null) return null;
  const { files, replaced } = input as { files?: unknown; replaced?: unknown };
  if (!Array.isArray(files)) return null;
  const isDate = typeof replaced === 'string' && !Number.isNaN(Date.parse(replaced));
  if (replaced !== null && !isDate) return null;
  const names = files.filter((name): name is string => typeof name === 'string');
  return { files: names.filter((name) => ASSET.test(name) && there.has(name)), replaced };
}

async function writeNew(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
