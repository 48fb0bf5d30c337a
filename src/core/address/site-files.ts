import { parseDraftKey } from '../role/draft-role.ts';
import { CARDS_FOLDER, EMBED_FOLDER, OEMBED_FOLDER, ROLES_FOLDER } from './folders.ts';

/** Where a version's file lies, from the site's root: the same place whether it is published or not. */
export function roleFilePath(key: string, version: number): string {
  return `${ROLES_FOLDER}/${encodeURIComponent(parseDraftKey(key)?.slug ?? key)}/${version}.json`;
}

/** Where the list of all published roles lies, from the site's root. */
export const ROLE_INDEX_PATH = `${ROLES_FOLDER}/index.json`;
/** Where it says which role files there are, and what their hashes are. */
export const ROLE_LOCK_PATH = `${ROLES_FOLDER}/roles.lock.json`;
/** Where it says which loaders were released. */
export const EMBED_LOCK_PATH = `${EMBED_FOLDER}/embed.lock.json`;

/** The script that keeps the site on a device, for who asks for it. At the root: it serves what is beside and below it. */
export const SERVICE_WORKER_FILE = 'sw.js';
/** What a browser needs to know to install the site. */
export const MANIFEST_FILE = 'manifest.json';

/** The script that careers pages name. */
export const LOADER_FILE = 'role-radar.js';

/** The folder of the loader that gets repairs by itself. */
export const EVERGREEN = `${EMBED_FOLDER}/v1`;

/** Where a loader lies, from the site's root: a released one, or the one that gets repairs by itself. */
export function loaderPath(version: string | null): string {
  return `${version === null ? EVERGREEN : `${EMBED_FOLDER}/${version}`}/${LOADER_FILE}`;
}

/** Where the picture of a role or of one of its bands lies, from the site's root. */
export function cardPath(slug: string, band: string | null): string {
  return `${CARDS_FOLDER}/${slug}${band === null ? '' : `-${band}`}.png`;
}

/** Where the oEmbed answer for a role lies, from the site's root. */
export function oembedPath(slug: string): string {
  return `${OEMBED_FOLDER}/${slug}.json`;
}
