import { ROLES_FOLDER } from '../../core/address/folders.ts';

/** Where the list of roles is looked for, though it is the first page; with its last slash. */
export const LIST_OF_ROLES = `/${ROLES_FOLDER}/`;

/** The addresses of all pages but the first, each with its last slash, in the order of the alphabet. */
export function pageAddresses(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}

/** Folders of a build that are no page, each with its last slash: nobody shall get a list of their files. */
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

/** `_redirects` for Netlify, Cloudflare and GitLab Pages: what only an address tells, not its letter case. */
export function redirectsFile(base: string): string {
  const list = base.slice(0, -1) + LIST_OF_ROLES;
  return `${list.slice(0, -1)} ${base} 301\n${list} ${base} 301\n`;
}
