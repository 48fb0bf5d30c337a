import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { OfflineBuild } from '../../app/offline/offline-site.ts';
import {
  ASSETS_FOLDER,
  DRAFTS_FOLDER,
  EMBED_FOLDER,
  EMBED_KIT_FOLDER,
  ROLES_FOLDER,
  SHARED_FOLDER,
} from '../../core/address/folders.ts';
import { MANIFEST_FILE, SERVICE_WORKER_FILE } from '../../core/address/site-files.ts';
import { ICON_SIZES, iconPath } from './draw-icons.ts';

/**
 * Pages stored for offline use: all but those that nobody opens offline and the previews of shared
 * results.
 */
const OFFLINE_PAGE = new RegExp(
  `^(?!(?:${EMBED_FOLDER}|${EMBED_KIT_FOLDER}|${DRAFTS_FOLDER}|${SHARED_FOLDER}/[^/]+/[^/]+)/)(?:.*/)?index\\.html$`,
);
const OFFLINE_FILE = new RegExp(
  `^(?:${ROLES_FOLDER}/.+\\.json|favicon\\.svg|${MANIFEST_FILE}|recovery/page\\.js)$`,
);

/**
 * Writes the service worker of a build; must run after all other files are written. `assets` are
 * this build's own.
 */
export async function writeServiceWorker(
  outDir: string,
  script: string,
  assets: readonly string[],
): Promise<void> {
  const build = await describe(outDir, assets);
  await write(outDir, build, script);
}

/**
 * Writes a service worker that deletes everything stored, for deployments that no longer allow
 * offline use.
 */
export async function writeOfflineRemoval(outDir: string, script: string): Promise<void> {
  await write(outDir, null, script);
}

async function write(outDir: string, build: OfflineBuild | null, script: string): Promise<void> {
  const text = `self.roleRadarBuild=${JSON.stringify(build)};\n${script}\n`;
  await writeFile(join(outDir, SERVICE_WORKER_FILE), text);
}

async function describe(outDir: string, assets: readonly string[]): Promise<OfflineBuild> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => OFFLINE_PAGE.test(name) || OFFLINE_FILE.test(name) || assets.includes(name))
    .toSorted();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`\0${name}\0`).update(await readFile(join(outDir, name)));
  return {
    id: hash.digest('hex').slice(0, 16),
    files: names.map((name) => name.replace(/(^|\/)index\.html$/, '$1')),
    leftAlone: [EMBED_FOLDER, EMBED_KIT_FOLDER],
    unchanging: ASSETS_FOLDER,
    shared: SHARED_FOLDER,
  };
}

/** The web app manifest, independent of the site's path. */
export function webManifest(locale: string, description: string): string {
  const icons = ICON_SIZES.flatMap((size) =>
    ['any', 'maskable'].map((purpose) => ({
      src: `./${iconPath(size)}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  const manifest = {
    id: './',
    name: 'Role Radar',
    short_name: 'Role Radar',
    description,
    lang: locale,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
