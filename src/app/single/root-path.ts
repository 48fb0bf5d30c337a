/** Replaces `platform/storage/root-path.ts`: stored data belongs to the file's folder. */
export function rootPath(): string {
  return window.location.pathname.replace(/[^/]*$/, '');
}
