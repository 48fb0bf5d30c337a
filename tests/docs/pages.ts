import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readSource, sourceFiles } from '../architecture/source-files.ts';

/** Every page of the documentation, as paths from the project's root. */
export const PAGES: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', '.github', 'src', 'tests'].flatMap((folder) => sourceFiles(folder, /\.md$/)),
];

/** What stands between two fences. */
export type Block = {
  readonly page: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** "sh", "json" …; empty for a drawing in letters. */
  readonly language: string;
  readonly text: string;
};

export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { line: number; language: string; lines: string[] } | null = null;
  for (const [index, line] of readSource(page).split('\n').entries()) {
    const fence = /^\s*(?:`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { line: index + 1, language: fence[1]?.trim() ?? '', lines: [] };
    else {
      const { lines, ...rest } = open;
      blocks.push({ page, ...rest, text: lines.join('\n') });
      open = null;
    }
  }
  if (open !== null) throw new Error(`${page}:${open.line}: a block without an end`);
  return blocks;
}

export const BLOCKS: readonly Block[] = PAGES.flatMap(blocksOf);

/** "docs/roles.md:12", for titles and messages. */
export function placeOf({ page, line }: Block): string {
  return `${page}:${line}`;
}

/** A page's text without its blocks. */
export function proseOf(page: string): string {
  return readSource(page).replace(/^\s*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\s*\1\s*$/gm, '');
}

/** Pieces of code inside sentences and tables. */
export function codesIn(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code = '']) => code);
}

/** Where links and pictures of a page lead: markdown's and HTML's. */
export function targetsIn(page: string): readonly string[] {
  const prose = proseOf(page).replace(/`[^`\n]*`/g, '');
  return [
    ...[...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target),
    ...[...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, target = '']) => target),
    ...[...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target),
  ];
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...proseOf(page).matchAll(/^#{1,6} +(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}
