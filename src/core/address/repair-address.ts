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

/** An address that a host has no page for. */
export type LostAddress = {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

const INSIDE = new RegExp(
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

/** What stands before the app's own addresses in a path that has one: its root, under any sub-path. */
export function rootOfLost(pathname: string): string {
  return INSIDE.exec(pathname)?.[1] ?? '/';
}

/**
 * Where an address without a page meant to go. Mail filters turn the "#" of a result link into
 * "%23", people type capitals and leave slashes out, and the list of roles is the first page. Null
 * when it means nothing of ours.
 */
export function repairAddress({ pathname, search, hash }: LostAddress): string | null {
  const root = rootOfLost(pathname);
  const mangled = MANGLED.exec(pathname);
  if (mangled !== null) return `${elementAt(mangled, 1)}#${elementAt(mangled, 2)}`;
  const own = pathname.slice(root.length);
  if (ROLES.test(own)) return root;
  // The app's own addresses have no capitals, and every page is a folder.
  const tidy = withSlash(root + own.toLowerCase());
  const isPage = INSIDE.test(pathname) && !/\.[a-z0-9]+$/i.test(pathname);
  return isPage && tidy !== pathname ? `${tidy}${search}${hash}` : null;
}

/** True where a result was to be shown: a code in the address can be opened at another role's page. */
export function isSharedAddress(pathname: string): boolean {
  return pathname.startsWith(`${rootOfLost(pathname)}${SHARED_FOLDER}/`);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
