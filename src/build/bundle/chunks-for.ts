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

/** The parsed manifest of the bundler: chunks by source file. */
export type Manifest = ReadonlyMap<string, Chunk>;

/** Parses the bundler's manifest; throws if it is invalid. */
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

/** Files that a page of this kind needs before hydration: its entry, its page and their imports. */
export function chunksFor(manifest: Manifest, kind: PageKind, locale: Locale): readonly string[] {
  const sources = [ENTRY, reactDom(manifest), ...pageSources(manifest, kind, locale)];
  return [...chunksWithImports(manifest, sources).values()];
}

/** Where people usually go from a page, on the way to a saved result. */
const NEXT_PAGES: Partial<Record<PageKind, readonly PageKind[]>> = {
  catalogue: ['role', 'assess'],
  role: ['assess', 'result'],
  assess: ['result', 'assess'],
  embed: ['embed'],
  result: ['result', 'assess'],
  shared: ['shared', 'assess'],
};

/**
 * Files to prefetch on a page of this kind: those of the pages that people go to next, and what
 * these load on display. Excludes the page's own files.
 */
export function prefetchedChunksFor(
  manifest: Manifest,
  kind: PageKind,
  locale: Locale,
): readonly string[] {
  const sources = (NEXT_PAGES[kind] ?? []).flatMap((next) => pageSources(manifest, next, locale));
  const pages = chunksWithImports(manifest, sources);
  const prefetched = [...pages.keys()].flatMap((source) =>
    source === ENTRY ? [] : (manifest.get(source)?.dynamicImports ?? []).filter(isPrefetched),
  );
  const now = new Set(chunksFor(manifest, kind, locale));
  const all = [...pages.values(), ...chunksWithImports(manifest, prefetched).values()];
  return [...new Set(all)].filter((file) => !now.has(file));
}

/**
 * Excludes what few visitors need. All messages can be loaded dynamically, so they are taken from
 * page sources instead, except those of the check of all answers, which everybody comes to. Readers
 * of files, texts and resume links load when somebody opens one; answers to other roles, earlier results and the
 * way to a newer version, when there are any; editors of plans and evidence, when somebody
 * writes; the card, when somebody points at its button. Hashing is only for drafts.
 */
const isPrefetched = (source: string) =>
  !NEVER_PREFETCHED.some((prefix) => source.startsWith(prefix)) && !OTHER_MESSAGES.test(source);

/** Beginnings of source paths. A test fails when one of them names nothing. */
export const NEVER_PREFETCHED = [
  'src/data/sha256.',
  'src/app/open-files/',
  'src/app/plan/',
  'src/app/evidence/',
  'src/features/result-card/',
  'src/app/result/earlier/earlier-section.',
  'src/app/embed/observer-code.',
  'src/features/see-result/earlier/past-notice.',
  'src/app/quiz/other-roles/carry-offer.',
  'src/app/quiz/incoming-answers.',
  'src/app/quiz/other-roles/where-else-panel.',
  'src/app/quiz/newer-version/start-newer-version.',
] as const;

const OTHER_MESSAGES = /^(?:src\/i18n\/(?!\w+\/check-answers)|_messages-(?!\w+-check-answers))/;

const ENTRY = 'index.html';

/**
 * The entry imports this dynamically, to evaluate it in a separate task; the path of the package
 * can vary.
 */
function reactDom(manifest: Manifest): string {
  const name = 'node_modules/react-dom/client.js';
  return [...manifest.keys()].find((source) => source.endsWith(name)) ?? name;
}

/** Sources of a page and its messages. */
function pageSources(manifest: Manifest, kind: PageKind, locale: Locale): readonly string[] {
  const names = new Set(PAGE_MESSAGES[kind].map((name) => messageChunk(locale, name)));
  const chunks = [...names].map(
    (name) => [...manifest].find(([, chunk]) => chunk.name === name)?.[0] ?? name,
  );
  return [`src/app/pages/${kind}-page.tsx`, ...chunks];
}

/** These chunks and everything they import, files by source. */
function chunksWithImports(
  manifest: Manifest,
  sources: readonly string[],
): ReadonlyMap<string, string> {
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

/** The only stylesheet of the app. */
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
