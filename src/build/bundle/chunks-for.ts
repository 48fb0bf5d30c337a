import type { PageKind } from '../../app/shell/page-registry.ts';
import { PAGE_MESSAGES } from '../../app/shell/page-messages.ts';
import { messageChunk } from './chunk-groups.ts';
import type { Locale } from '../../i18n/locales.ts';

type Chunk = {
  readonly file: string;
  readonly name: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly css: readonly string[];
};

/** The bundler's manifest, read: chunks by source file. */
export type Manifest = ReadonlyMap<string, Chunk>;

/** Reads the manifest that the bundler wrote; throws where it isn't one. */
export function readManifest(input: unknown): Manifest {
  if (typeof input !== 'object' || input === null)
    throw new Error('the build manifest is not an object');
  return new Map(
    Object.entries(input).map(([source, entry]: [string, unknown]) => {
      const chunk = (entry ?? {}) as Readonly<Record<string, unknown>>;
      const { file, name } = chunk as { file?: unknown; name?: unknown };
      if (typeof file !== 'string')
        throw new Error(`the build manifest names no file for ${source}`);
      const [imports, dynamicImports, css] = ['imports', 'dynamicImports', 'css'].map((key) =>
        strings(chunk[key]),
      );
      return [
        source,
        {
          file,
          name: typeof name === 'string' ? name : null,
          imports: imports ?? [],
          dynamicImports: dynamicImports ?? [],
          css: css ?? [],
        },
      ];
    }),
  );
}

/** Files that a page of this kind needs before it can come alive: its entry, its page, their imports. */
export function chunksFor(manifest: Manifest, kind: PageKind, locale: Locale): readonly string[] {
  const sources = [ENTRY, reactDom(manifest), ...pageSources(manifest, kind, locale)];
  return [...chunksBehind(manifest, sources).values()];
}

/** Where people go from a page, on the way to a result that they have seen and saved. */
const NEXT: Partial<Record<PageKind, readonly PageKind[]>> = {
  catalogue: ['role', 'assess'],
  role: ['assess', 'result'],
  assess: ['result'],
  embed: ['embed'],
  result: ['result', 'assess'],
  shared: ['shared', 'assess'],
};

/**
 * Files that a page of this kind will need later: of the pages that people go to from there, and
 * of what those load when they are shown. Without what the page itself begins with.
 */
export function laterChunksFor(
  manifest: Manifest,
  kind: PageKind,
  locale: Locale,
): readonly string[] {
  const sources = (NEXT[kind] ?? []).flatMap((next) => pageSources(manifest, next, locale));
  const pages = chunksBehind(manifest, sources);
  const shownLater = [...pages.keys()].flatMap((source) =>
    source === ENTRY ? [] : (manifest.get(source)?.dynamicImports ?? []).filter(isShownLater),
  );
  const now = new Set(chunksFor(manifest, kind, locale));
  const all = [...pages.values(), ...chunksBehind(manifest, shownLater).values()];
  return [...new Set(all)].filter((file) => !now.has(file));
}

/**
 * Any page could load all messages; of those it shows, its sources tell. What reads files and texts
 * is loaded by those few who open one, what reads answers to other roles by those who have some, and
 * what a plan or evidence is written with by those who write some, what tells of earlier results by those
 * who have one; the card by those who point at its
 * button. Only a draft's file is hashed.
 */
const isShownLater = (source: string) => !NOT_FETCHED_AHEAD.test(source);

const NOT_FETCHED_AHEAD =
  /^(?:src\/i18n\/|_messages-|src\/data\/sha256\.|src\/app\/(?:files|plan|evidence)\/|src\/features\/result-card\/|src\/app\/result\/earlier-section\.|src\/features\/see-result\/past-notice\.|src\/app\/quiz\/(?:carry-offer|where-else-panel)\.)/;

const ENTRY = 'index.html';

/** What the entry imports by itself, to be evaluated on its own; the packages may stand elsewhere. */
function reactDom(manifest: Manifest): string {
  const name = 'node_modules/react-dom/client.js';
  return [...manifest.keys()].find((source) => source.endsWith(name)) ?? name;
}

/** A page and the messages that it shows. */
function pageSources(manifest: Manifest, kind: PageKind, locale: Locale): readonly string[] {
  const names = new Set(PAGE_MESSAGES[kind].map((name) => messageChunk(locale, name)));
  const chunks = [...names].map(
    (name) => [...manifest].find(([, chunk]) => chunk.name === name)?.[0] ?? name,
  );
  return [`src/app/pages/${kind}-page.tsx`, ...chunks];
}

/** These chunks and all that they import, files by source. */
function chunksBehind(manifest: Manifest, sources: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (source: string) => {
    const chunk = manifest.get(source);
    if (chunk === undefined) throw new Error(`the build made no chunk of ${source}`);
    if (files.has(source)) return;
    files.set(source, chunk.file);
    chunk.imports.forEach(add);
  };
  sources.forEach(add);
  return files;
}

/** The one stylesheet of the app. */
export function stylesheetOf(manifest: Manifest): string {
  const sheets = new Set([...manifest.values()].flatMap(({ css }) => css));
  for (const { file } of manifest.values()) if (file.endsWith('.css')) sheets.add(file);
  const [sheet, ...others] = sheets;
  if (sheet === undefined || others.length > 0) {
    throw new Error(`expected one stylesheet, the build made ${sheets.size}`);
  }
  return sheet;
}

function strings(input: unknown): readonly string[] {
  return Array.isArray(input) ? input.filter((each) => typeof each === 'string') : [];
}
