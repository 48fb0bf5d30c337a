import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, MADE_BY_COMMANDS, shellLines } from '../docs/shell-commands.ts';
import { anchorsOf, codesIn, exists, PAGES, targetsIn } from '../docs/pages.ts';
import { readSource, sourceFiles } from './source-files.ts';

const README_LINES = 200;
const RECORDS = sourceFiles('.github/decisions', /\.md$/).filter(
  (path) => basename(path) !== 'README.md',
);
const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };

/** Links inside the repository that lead nowhere. */
function brokenLinks(page: string): readonly string[] {
  return targetsIn(page)
    .filter((target) => !/^(?:https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
      if (!exists(file)) return true;
      return anchor !== undefined && !(file.endsWith('.md') && anchorsOf(file).includes(anchor));
    })
    .map((target) => `${page}: ${target}`);
}

/** "B/" as `docs/faults-and-tests.md` has it, endings and wildcards left out. */
function isSource(path: string): boolean {
  const [, kept = path] = /^(.*?)\/?(?:[*<{…].*)?$/.exec(path) ?? [];
  const file = kept.replace(/^B\//, 'tests/browser/').replace(/:\d+$/, '');
  if (file !== path && /[*]/.test(path)) {
    const folder = dirname(`${file}x`);
    return sourceFiles(folder, /./).some((name) => name.startsWith(file));
  }
  return ['', '.test.ts', '.test.tsx', '.ts', '.tsx'].some((ending) => exists(file + ending));
}

describe('the documentation', () => {
  it('was looked at', () => {
    expect(PAGES).toContain('README.md');
    expect(PAGES).toContain('docs/README.md');
    expect(PAGES).toContain('.github/CONTRIBUTING.md');
    expect(PAGES.flatMap(targetsIn).length).toBeGreaterThan(50);
  });

  it('links to what is there', () => {
    expect(PAGES.flatMap(brokenLinks)).toEqual([]);
  });

  it('names only files that are there', () => {
    const wrong = PAGES.filter((page) => page !== 'CHANGELOG.md').flatMap((page) =>
      codesIn(page)
        .filter((code) => /^(?:B|docs|public|src|tests|\.github)\/[\w./*:-]+$/.test(code))
        .filter((code) => !isSource(code) && !MADE_BY_COMMANDS.includes(code))
        .map((code) => `${page}: ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names only commands that npm knows', () => {
    const named = PAGES.filter((page) => page !== 'CHANGELOG.md').flatMap((page) =>
      codesIn(page).flatMap((code) =>
        [...code.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(
          ([, script = '']) => [page, script] as const,
        ),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    const ofNpm = ['ci', 'install', 'pack', 'audit', 'publish'];
    const wrong = named.filter(([, script]) => !(script in scripts) && !ofNpm.includes(script));
    expect(wrong).toEqual([]);
  });

  it('shows only commands of which tests/docs/shell-commands.ts says how they are checked', () => {
    const lines = shellLines();
    const known = new Set(COMMANDS.map(({ command }) => command));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ command }) => !known.has(command))).toEqual([]);
    const shown = new Set(lines.map(({ command }) => command));
    expect([...known].filter((command) => !shown.has(command))).toEqual([]);
  });

  it(`begins with a README of at most ${README_LINES} lines`, () => {
    expect(readSource('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(README_LINES);
  });

  it('lists every page in docs/README.md', () => {
    const listed = targetsIn('docs/README.md').map((target) => join('docs', target));
    const pages = sourceFiles('docs', /\.md$/).filter((path) => path !== 'docs/README.md');
    expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  });
});

describe('decision records', () => {
  it.each(RECORDS)('%s says context, decision, consequences and alternatives', (record) => {
    const headings = [...readSource(record).matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual(['Context', 'Decision', 'Consequences', 'Alternatives']);
    expect(readSource(record)).toMatch(/^# .{10,}\n/);
    expect(basename(record)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
  });

  it('are all in .github/decisions/README.md, with their titles', () => {
    const index = readSource('.github/decisions/README.md');
    const missing = RECORDS.filter((record) => {
      const [title = ''] = readSource(record).split('\n');
      return !index.includes(`](${basename(record)})`) || !index.includes(title.slice(2));
    });
    expect(missing, 'add a row for each to .github/decisions/README.md').toEqual([]);
  });
});
