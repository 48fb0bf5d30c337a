import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listLockedFiles, parseRoleLock, ROLE_LOCK_PATH, roleFilePath } from '#core';
import { apacheSite } from './apache-config.ts';
import { caddySite } from './caddy-config.ts';
import { headerRules, netlifyHeaders, vercelConfig } from './header-files.ts';
import { basePathOf, type HeaderSettings } from './header-table.ts';
import { redirectsFile } from './moved-addresses.ts';
import { nginxMaps, nginxSite } from './nginx-config.ts';
import type { ServerSettings } from './server-kinds.ts';

/** Where a build stores the inputs of its headers, for this repository's server. */
export const SETTINGS_FILE = '.headers.json';

/** Files that only hosts read. */
export const NOT_SERVED =
  /(?:^|\/)\.|^cli\/|^_headers$|^_redirects$|\.(?:br|gz)$|^vercel\.json$|^[a-z]+-(?:headers|site)\.conf$/;

/** Writes the header files for every kind of host; must run after all other files are written. */
export async function writeHeaderFiles(
  dist: string,
  given: Omit<HeaderSettings, 'published'>,
  isPrecompressed = false,
): Promise<void> {
  const settings = { ...given, published: await publishedRoles(dist) };
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !NOT_SERVED.test(file))
    .sort();
  const rules = headerRules(files, settings);
  const ofServers: ServerSettings = { ...settings, files, isPrecompressed };
  await Promise.all([
    writeFile(join(dist, '_headers'), netlifyHeaders(rules)),
    writeFile(join(dist, '_redirects'), redirectsFile(basePathOf(settings))),
    writeFile(join(dist, 'vercel.json'), vercelConfig(rules, basePathOf(settings))),
    writeFile(join(dist, 'nginx-headers.conf'), nginxMaps(ofServers)),
    writeFile(join(dist, 'nginx-site.conf'), nginxSite(ofServers)),
    writeFile(join(dist, 'caddy-site.conf'), caddySite(ofServers)),
    writeFile(join(dist, 'apache-site.conf'), apacheSite(ofServers)),
    writeFile(join(dist, SETTINGS_FILE), `${JSON.stringify(settings)}\n`),
  ]);
}

/** Reads the settings that `writeHeaderFiles` stored. */
export async function readHeaderSettings(dist: string): Promise<HeaderSettings> {
  // Trusted: only this build writes the file.
  return JSON.parse(await readFile(join(dist, SETTINGS_FILE), 'utf8')) as HeaderSettings;
}

/** Published role files in the lock, as URL paths; all others can still change. */
async function publishedRoles(dist: string): Promise<string[]> {
  const text = await readFile(join(dist, ROLE_LOCK_PATH), 'utf8');
  const lock = parseRoleLock(JSON.parse(text));
  if (!lock.ok) throw new Error(`${ROLE_LOCK_PATH}: ${lock.error}`);
  return listLockedFiles(lock.value)
    .filter(({ published }) => published)
    .map(({ id, version }) => `/${roleFilePath(id, version)}`);
}
