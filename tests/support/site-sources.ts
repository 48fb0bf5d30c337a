/** The files and folders that a build of the site needs, from the project's root. */
export const SITE_SOURCES: readonly string[] = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
