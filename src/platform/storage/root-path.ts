/**
 * Path of the app's root with a trailing slash, wherever the build is hosted: derived from the
 * script's address, so one build works at "/" and under any path.
 */
export function rootPath(): string {
  // Not an asset reference: without the comment Vite would resolve it as a file.
  return import.meta.env.DEV ? '/' : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
}
