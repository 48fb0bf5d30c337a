import { readRecord } from './read-record.ts';
import { readText, readWhole } from './read-value.ts';

/** A file of a released loader: its size in bytes and its SRI hash, both immutable. */
export type ReleasedFile = {
  readonly name: string;
  readonly bytes: number;
  readonly integrity: string;
};

/** A released loader, at `/embed/<version>/`. */
export type ReleasedLoader = { readonly version: string; readonly files: readonly ReleasedFile[] };

/** Parses `embed/embed.lock.json`, oldest release first; null when invalid. */
export function parseEmbedLock(input: unknown): readonly ReleasedLoader[] | null {
  const record = readRecord(input, ['schemaVersion', 'loaders']);
  const loaders = record?.['loaders'];
  if (record?.['schemaVersion'] !== 1 || !Array.isArray(loaders)) return null;
  const known = loaders.map(readLoader).filter((loader) => loader !== null);
  return known.length === loaders.length ? known : null;
}

function readLoader(input: unknown): ReleasedLoader | null {
  const record = readRecord(input, ['version', 'files']);
  const version = readText(record?.['version'], 20);
  const files = record?.['files'];
  if (version === null || !/^\d+\.\d+\.\d+$/.test(version) || !Array.isArray(files)) return null;
  const known = files.map(readFile).filter((file) => file !== null);
  return known.length === files.length ? { version, files: known } : null;
}

function readFile(input: unknown): ReleasedFile | null {
  const record = readRecord(input, ['name', 'bytes', 'integrity']);
  const name = readText(record?.['name'], 60);
  const bytes = readWhole(record?.['bytes'], 1, 1_000_000);
  const integrity = readText(record?.['integrity'], 100);
  if (name === null || bytes === null || integrity === null) return null;
  return /^[a-z-]+\.js$/.test(name) && /^sha384-[A-Za-z0-9+/]{64}$/.test(integrity)
    ? { name, bytes, integrity }
    : null;
}
