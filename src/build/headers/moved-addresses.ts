import { ROLES_FOLDER } from '../../core/address/folders.ts';

/** The list of roles is the start page, but people look for it here; with a trailing slash. */
export const LIST_OF_ROLES = `/${ROLES_FOLDER}/`;

/** Paths of all pages except the start page, with trailing slashes, sorted alphabetically. */
export function pageAddresses(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}

/** Folders of a build without a page, with trailing slashes; their files must not be listed. */
export function closedFolders(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_part, index) => `/${parts.slice(0, index + 1).join('/')}/`);
  });
  const pages = new Set(pageAddresses(files));
  return [...new Set(folders)]
    .filter((folder) => !pages.has(folder) && folder !== LIST_OF_ROLES)
    .toSorted();
}

/**
 * `_redirects` for Netlify, Cloudflare and GitLab Pages: redirects by path, but not by letter case.
 */
export function redirectsFile(base: string): string {
  const list = base.slice(0, -1) + LIST_OF_ROLES;
  return `${list.slice(0, -1)} ${base} 301\n${list} ${base} 301\n`;
}
