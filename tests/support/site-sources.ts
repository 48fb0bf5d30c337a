/** What a build of the site is made from: files and folders of the root. */
export const SITE_SOURCES: readonly string[] = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
