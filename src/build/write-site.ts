import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf } from '../app/paths.ts';
import { assembleNotFound, assemblePage, type PageStyles } from './assemble-page.ts';
import {
  chunksFor,
  laterChunksFor,
  type Manifest,
  readManifest,
  stylesheetOf,
} from './chunks-for.ts';
import { embedIndex } from './embed-index.ts';
import { headFor } from './head-for.ts';
import type { HeaderSettings } from './header-table.ts';
import { writeHeaderFiles } from './headers.ts';
import { listPaths } from './list-paths.ts';
import { loadRoles } from './load-roles.ts';
import { oembedFor } from './oembed.ts';
import type { renderPages } from './prerender-entry.tsx';
import { buildSbom, type Lockfile } from './sbom.ts';
import type { Settings } from './settings.ts';
import { splitStyles } from './split-styles.ts';
import { writeSocialCards } from './social-cards.ts';

export type SiteInput = {
  readonly root: string;
  readonly outDir: string;
  readonly template: string;
  readonly manifest: unknown;
  readonly render: typeof renderPages;
  /** Inline scripts, minified. */
  readonly boot: string;
  readonly firstResult: string;
  readonly notFound: string;
  readonly embedRedirect: string;
  readonly settings: Settings;
};

/** Writes every page of the site and the headers that its host must send. */
export async function writeSite(input: SiteInput): Promise<void> {
  const { outDir, settings, template } = input;
  const { roles, index } = await loadRoles(join(input.root, 'public/roles'));
  const manifest = readManifest(input.manifest);
  const styles = await takeStylesheet(outDir, manifest);
  const paths = listPaths(roles);
  const markup = input.render({ paths, roles, index });
  const headers: HeaderSettings = {
    hashes: {
      scripts: [input.boot, input.firstResult, input.notFound, input.embedRedirect].map(policyHash),
      styles: [styles.first, styles.later].map(policyHash),
    },
    siteUrl: settings.siteUrl,
    embedHosts: settings.embedHosts,
    published: [],
  };
  const shared = {
    styles,
    boot: input.boot,
    firstResult: input.firstResult,
    settings,
    roles,
    headers,
  };

  for (const path of paths) {
    const place = placeOf(path);
    const role = 'slug' in place ? roles.find(({ id }) => id === place.slug) : undefined;
    const page = assemblePage(template, {
      ...shared,
      path,
      place,
      role,
      markup: markup.get(path) ?? '',
      head: headFor(place, role, settings),
      chunks: chunksFor(manifest, place.kind),
      later: laterChunksFor(manifest, place.kind),
    });
    await write(join(outDir, path, 'index.html'), page);
  }
  const notFoundMarkup = input.render({ paths: ['/404/'], roles, index }).get('/404/') ?? '';
  await write(
    join(outDir, '404.html'),
    assembleNotFound(template, {
      styles,
      markup: notFoundMarkup,
      script: input.notFound,
      headers,
      roles,
    }),
  );
  await write(
    join(outDir, 'embed/index.html'),
    embedIndex(roles, input.embedRedirect, styles.first, headers),
  );
  await writeSocialCards(input.root, outDir, roles);
  if (settings.siteUrl !== null) {
    for (const role of roles) {
      await write(join(outDir, `oembed/${role.id}.json`), oembedFor(role, settings.siteUrl));
    }
  }
  const lock = JSON.parse(
    await readFile(join(input.root, 'package-lock.json'), 'utf8'),
  ) as Lockfile;
  await write(join(outDir, 'sbom.json'), buildSbom(lock));
  await writeHeaderFiles(outDir, headers);
  if (settings.siteUrl === null) {
    console.info(
      'SITE_URL is not set: no absolute addresses (Open Graph, canonical, oEmbed) in the pages.',
    );
  }
}

/** The stylesheet as text. Its file gives way to one of the part that some pages begin without. */
async function takeStylesheet(outDir: string, manifest: Manifest): Promise<PageStyles> {
  const file = join(outDir, stylesheetOf(manifest));
  const style = (await readFile(file, 'utf8')).trim();
  if (/<\/style|<!--/i.test(style))
    throw new Error('the stylesheet contains text that ends a style element');
  await rm(file);
  const { first, later } = splitStyles(style);
  const name = createHash('sha256').update(later).digest('base64url').slice(0, 8);
  const parts = { first, later, file: `assets/later-${name}.css` };
  await write(join(outDir, parts.file), later);
  return parts;
}

/** What a content security policy names an inline script or style by. */
function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
