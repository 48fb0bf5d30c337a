import { elementAt } from '../element-at.ts';
import {
  DRAFTS_FOLDER,
  EMBED_FOLDER,
  RATE_FOLDER,
  ROLES_FOLDER,
  SHARED_FOLDER,
  SLUG_PATTERN,
  STUDIO_FOLDER,
} from './folders.ts';

/** A URL for which the host has no page. */
export type LostAddress = {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

const KNOWN_PAGES = new RegExp(
  `^(.*?/)(?:${SHARED_FOLDER}|${RATE_FOLDER}|${ROLES_FOLDER}|${DRAFTS_FOLDER}|${EMBED_FOLDER}|${STUDIO_FOLDER})(?:/|$)`,
  'i',
);
const CODED = [
  `${STUDIO_FOLDER}/try/`,
  `${SHARED_FOLDER}/${SLUG_PATTERN}/(?:[a-z-]{1,40}/)?`,
  `${RATE_FOLDER}/${SLUG_PATTERN}/`,
  `${ROLES_FOLDER}/${SLUG_PATTERN}/observers/`,
  `${DRAFTS_FOLDER}/${SLUG_PATTERN}/\\d{1,4}/(?:shared|rate|observers)/`,
].join('|');
const MANGLED = new RegExp(`^(.*?/(?:${CODED}))(?:%25|%)*(?:25)*23(.+)$`, 'i');
const ROLES = new RegExp(`^${ROLES_FOLDER}/?$`, 'i');

/**
 * The part of a path before the app's own URLs: its root, under any base path. Begins with a single
 * slash: a link to "//name/" would lead to another host.
 */
export function rootOfLost(pathname: string): string {
  return beforeOwn(pathname).replace(/^\/+/, '/');
}

function beforeOwn(pathname: string): string {
  return KNOWN_PAGES.exec(pathname)?.[1] ?? '/';
}

/**
 * Finds the intended page for a URL without one. Mail filters turn the "#" of a result link into
 * "%23", people type capitals and leave out slashes, and the list of roles is the start page. Null
 * when it can't be a URL of this app.
 */
export function repairAddress({ pathname, search, hash }: LostAddress): string | null {
  const root = beforeOwn(pathname);
  const mangled = MANGLED.exec(pathname);
  if (mangled !== null) return `${elementAt(mangled, 1)}#${elementAt(mangled, 2)}`;
  const own = pathname.slice(root.length);
  if (ROLES.test(own)) return root;
  // The app's own paths are lower-case, and every page is a folder.
  const tidy = withTrailingSlash(root + own.toLowerCase());
  const isPage = KNOWN_PAGES.test(pathname) && !/\.[a-z0-9]+$/i.test(pathname);
  return isPage && tidy !== pathname ? `${tidy}${search}${hash}` : null;
}

/** True for the path of a shared result: its code can be opened on another role's page. */
export function isSharedAddress(pathname: string): boolean {
  return pathname.startsWith(`${beforeOwn(pathname)}${SHARED_FOLDER}/`);
}

function withTrailingSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
