import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftKey, matchRoute, parseDraftKey, type Role, type Route } from '#core';
import type { Locale } from '../../i18n/locales.ts';
import { EMBED_FOLDER } from '../../core/address/folders.ts';
import { MANIFEST_FILE, oembedPath } from '../../core/address/site-files.ts';
import { loadMessages, messagesOf } from '../../i18n/load-messages.ts';
import { assembleNotFound, assemblePage, type PageStyles } from './assemble-page.ts';
import {
  chunksFor,
  prefetchedChunksFor,
  readManifest,
  stylesheetOf,
} from '../bundle/chunks-for.ts';
import { criticalStyles } from './critical-styles.ts';
import { embedIndex } from '../embed/embed-index.ts';
import { headFor } from './head-for.ts';
import type { HeaderSettings } from '../headers/header-table.ts';
import { policyHash } from '../headers/policy-hash.ts';
import { writeHeaderFiles } from '../headers/write-header-files.ts';
import { listPaths } from './list-paths.ts';
import { loadRoles } from '../load-roles.ts';
import { oembedFor } from '../embed/oembed.ts';
import { hiddenNotes, noScriptNote } from './fallback-messages.ts';
import type { renderPages } from './prerender-entry.tsx';
import { RECOVERY_FILE, RECOVERY_SCRIPT } from './recovery-script.ts';
import { drawIcons } from '../offline/draw-icons.ts';
import { webManifest, writeOfflineRemoval, writeServiceWorker } from '../offline/write-offline.ts';
import { precompress } from '../precompress.ts';
import { buildSbom, type Lockfile } from '../sbom.ts';
import { SITE_LIBRARIES } from '../site-libraries.ts';
import type { Settings } from '../settings.ts';
import { writeSocialCards } from '../social-cards/social-cards.ts';

export type SiteInput = {
  /** The language of the pages. */
  readonly locale: Locale;
  readonly root: string;
  readonly outDir: string;
  readonly template: string;
  readonly manifest: unknown;
  readonly render: typeof renderPages;
  /** Inline scripts, minified. */
  readonly boot: string;
  /** The same, for pages that accept files or start an assessment. */
  readonly bootWithInput: string;
  readonly firstResult: string;
  readonly notFound: string;
  readonly embedRedirect: string;
  /** The module that replaces the inline scripts when a host's policy blocks them. */
  readonly recovery: string;
  /** Source of the service worker. */
  readonly serviceWorker: string;
  /** The bundler's own files, relative to the site's root. */
  readonly assets: readonly string[];
  readonly settings: Settings;
};

/** Any path without a page. */
const NOT_FOUND = '/404/';

/** Writes every page of the site, and the headers that its host must send. */
export async function writeSite(input: SiteInput): Promise<void> {
  const { outDir, settings, template } = input;
  const { roles, digests, drafts, index } = await loadRoles(join(input.root, 'public/roles'));
  const manifest = readManifest(input.manifest);
  const paths = listPaths(roles, drafts);
  const { locale } = input;
  const markup = await input.render({
    locale,
    paths: [...paths, NOT_FOUND],
    roles,
    drafts,
    index,
  });
  await loadMessages(locale, ['app', 'page-titles', 'social-cards']);
  const messages = messagesOf(locale, 'app');
  const titles = messagesOf(locale, 'page-titles');
  const styles = await readStyles(
    outDir,
    stylesheetOf(manifest),
    markup,
    noScriptNote(messages) + hiddenNotes(messages, true),
  );
  const headers: HeaderSettings = {
    hashes: {
      scripts: [
        RECOVERY_SCRIPT,
        input.boot,
        input.bootWithInput,
        input.firstResult,
        input.notFound,
        input.embedRedirect,
      ].map(policyHash),
      styles: [...styles.beginnings, styles.all].map(policyHash),
    },
    siteUrl: settings.siteUrl,
    embedHosts: settings.embedHosts,
    hsts: settings.hsts,
    published: [],
  };
  const shared = {
    styles,
    firstResult: input.firstResult,
    settings,
    roles,
    headers,
    locale,
    messages,
  };

  for (const path of paths) {
    const route = matchRoute(path);
    const role = 'slug' in route ? roleOf(route.slug, roles, drafts) : undefined;
    const html = markup.get(path) ?? '';
    const page = assemblePage(template, {
      ...shared,
      boot: TAKES_INPUT.test(html) ? input.bootWithInput : input.boot,
      path,
      route,
      role,
      checked: role && digests.get(role.id),
      markup: html,
      head: headFor(route, role, settings, titles),
      chunks: chunksFor(manifest, route.kind, locale),
      later: prefetchedChunksFor(manifest, route.kind, locale),
    });
    await write(join(outDir, path, 'index.html'), page);
  }
  await write(
    join(outDir, '404.html'),
    assembleNotFound(template, {
      styles,
      locale,
      title: titles.of('not-found', undefined, null).title,
      markup: markup.get(NOT_FOUND) ?? '',
      script: input.notFound,
      headers,
      roles,
    }),
  );
  await write(
    join(outDir, EMBED_FOLDER, 'index.html'),
    embedIndex(index.roles, input.embedRedirect, styles, headers, locale, titles.embedIndex),
  );
  await write(join(outDir, RECOVERY_FILE), input.recovery);
  await writeSocialCards(input.root, outDir, roles, messagesOf(locale, 'social-cards'));
  if (settings.siteUrl !== null) {
    for (const role of roles) {
      await write(join(outDir, oembedPath(role.id)), oembedFor(role, settings.siteUrl, titles));
    }
  }
  if (settings.isOfflineAllowed) {
    await drawIcons(input.root, outDir);
    const { description } = titles.of('catalogue', undefined, null);
    await write(join(outDir, MANIFEST_FILE), webManifest(locale, description));
    await writeServiceWorker(outDir, input.serviceWorker, input.assets);
  } else await writeOfflineRemoval(outDir, input.serviceWorker);
  const lock = JSON.parse(
    await readFile(join(input.root, 'package-lock.json'), 'utf8'),
  ) as Lockfile;
  await write(join(outDir, 'sbom.json'), buildSbom(lock, SITE_LIBRARIES));
  await writeHeaderFiles(outDir, headers, settings.isPrecompressed);
  if (settings.isPrecompressed) await precompress(outDir);
  if (settings.siteUrl === null) {
    console.info(
      'SITE_URL is not set: no absolute addresses (Open Graph, canonical, oEmbed) in the pages.',
    );
  }
}

/** The role of a path; drafts are named without their file hash. */
function roleOf(slug: string, roles: readonly Role[], drafts: readonly Role[]): Role | undefined {
  return (
    roles.find(({ id }) => id === slug) ??
    drafts.find(({ id }) => {
      const draft = parseDraftKey(id);
      return draft !== null && draftKey(draft) === slug;
    })
  );
}

const TAKES_INPUT = /<input[^>]*\stype="file"|<a[^>]*\sdata-start=/;

/** Pages with the same kind of markup, which share their critical styles. */
const SHARED_MARKUP: readonly (readonly Route['kind'][])[] = [['assess'], ['embed'], ['shared']];

/** Attributes that a page's root element only has in a frame (see src/app/embed/apply-theme.ts). */
const FRAME_ATTRIBUTES = ['data-framed', 'data-hosted', 'data-surface', 'data-accent'] as const;

type Styles = PageStyles & { readonly beginnings: readonly string[] };

/** The stylesheet, and the critical styles for each kind of page. */
async function readStyles(
  outDir: string,
  file: string,
  markup: ReadonlyMap<string, string>,
  notes: string,
): Promise<Styles> {
  const all = (await readFile(join(outDir, file), 'utf8')).trim();
  if (/<\/style|<!--/i.test(all))
    throw new Error('the stylesheet contains text that ends a style element');
  const groupOf = (kind: Route['kind']) => SHARED_MARKUP.findIndex((kinds) => kinds.includes(kind));
  const critical = new Map<number, string>();
  for (const group of [...SHARED_MARKUP.keys(), -1]) {
    const pages = [...markup].filter(([path]) => groupOf(matchRoute(path).kind) === group);
    const html = pages.map(([, page]) => page).join('') + notes;
    const isFramed = SHARED_MARKUP[group]?.includes('embed') ?? false;
    critical.set(group, criticalStyles(all, html, isFramed ? [] : FRAME_ATTRIBUTES));
  }
  return {
    all,
    file,
    critical: (kind) => critical.get(groupOf(kind)) ?? all,
    beginnings: [...critical.values()],
  };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
