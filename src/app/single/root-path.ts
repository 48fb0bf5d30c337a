/** Takes the place of `platform/root-path.ts`: what one file keeps in the browser is its folder's. */
export function rootPath(): string {
  return window.location.pathname.replace(/[^/]*$/, '');
}
