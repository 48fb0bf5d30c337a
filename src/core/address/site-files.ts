import { parseDraftKey } from '../role/draft-role.ts';
import { CARDS_FOLDER, EMBED_FOLDER, OEMBED_FOLDER, ROLES_FOLDER } from './folders.ts';

/** The file of a role version, relative to the site's root: the same whether published or not. */
export function roleFilePath(key: string, version: number): string {
  return `${ROLES_FOLDER}/${encodeURIComponent(parseDraftKey(key)?.slug ?? key)}/${version}.json`;
}

/** The list of all published roles, relative to the site's root. */
export const ROLE_INDEX_PATH = `${ROLES_FOLDER}/index.json`;
/** The file that lists all role files and their hashes. */
export const ROLE_LOCK_PATH = `${ROLES_FOLDER}/roles.lock.json`;
/** The file that lists the released loaders. */
export const EMBED_LOCK_PATH = `${EMBED_FOLDER}/embed.lock.json`;

/**
 * The service worker, registered only for people who ask for offline use. At the root, because its
 * scope is its own folder.
 */
export const SERVICE_WORKER_FILE = 'sw.js';
/** The web app manifest, which makes the site installable. */
export const MANIFEST_FILE = 'manifest.json';

/** The script that careers pages load. */
export const LOADER_FILE = 'role-radar.js';

/** Folder of the unversioned loader, which receives fixes automatically. */
export const EVERGREEN = `${EMBED_FOLDER}/v1`;

/**
 * A loader's path relative to the site's root: a released version, or the unversioned one, which
 * receives fixes automatically.
 */
export function loaderPath(version: string | null): string {
  return `${version === null ? EVERGREEN : `${EMBED_FOLDER}/${version}`}/${LOADER_FILE}`;
}

/** The preview image of a role or of one of its bands, relative to the site's root. */
export function cardPath(slug: string, band: string | null): string {
  return `${CARDS_FOLDER}/${slug}${band === null ? '' : `-${band}`}.png`;
}

/** The oEmbed response for a role, relative to the site's root. */
export function oembedPath(slug: string): string {
  return `${OEMBED_FOLDER}/${slug}.json`;
}
