/**
 * Path of the app's root with a trailing slash, wherever the build is served: the scripts know
 * where they came from, so one build runs at "/" and under any sub-path.
 */
export function rootPath(): string {
  // No file of the build is meant: Vite would look for one there.
  return import.meta.env.DEV ? '/' : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
}
