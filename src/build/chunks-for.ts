import type { PageKind } from '../app/page-registry.ts';

type Chunk = {
  readonly file: string;
  readonly imports: readonly string[];
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
      const chunk = (entry ?? {}) as { file?: unknown; imports?: unknown; css?: unknown };
      if (typeof chunk.file !== 'string')
        throw new Error(`the build manifest names no file for ${source}`);
      return [
        source,
        { file: chunk.file, imports: strings(chunk.imports), css: strings(chunk.css) },
      ];
    }),
  );
}

/** Files that a page of this kind needs before it can come alive: its entry, its page, their imports. */
export function chunksFor(manifest: Manifest, kind: PageKind): readonly string[] {
  const files = new Set<string>();
  const add = (source: string) => {
    const chunk = manifest.get(source);
    if (chunk === undefined) throw new Error(`the build made no chunk of ${source}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports.forEach(add);
  };
  add('index.html');
  add(`src/app/pages/${kind}-page.tsx`);
  return [...files];
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
