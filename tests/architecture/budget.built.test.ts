import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const DIST = join(ROOT, 'dist');
/** Far within one initial congestion window, 10 segments: on a slow line every byte is waited for. */
const QUESTIONS_DOCUMENT = 8_000;

const read = (name: string) => readFileSync(join(DIST, name));
const brotli = (name: string) => brotliCompressSync(read(name)).length;
/** Published ones: the files of drafts lie there too, and their pages elsewhere. */
const roles = readdirSync(join(DIST, 'roles'), { withFileTypes: true })
  .filter(({ name }) => existsSync(join(DIST, 'roles', name, 'index.html')))
  .map(({ name }) => name);

describe('bytes over the wire', () => {
  it('has roles to look at', () => {
    expect(roles).toContain('ai-engineer');
  });

  it.each(roles.flatMap((slug) => [`roles/${slug}/assess/index.html`, `embed/${slug}/index.html`]))(
    'the first answer fits the first flight, with all it needs inline: %s',
    (page) => {
      expect(brotli(page)).toBeLessThanOrEqual(QUESTIONS_DOCUMENT);
      const html = read(page).toString();
      expect(html).toMatch(/<form[^>]*data-item=[^]*type="radio"/);
      expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
      // Nothing that would hold up parsing: every script with an address is a module.
      expect(html.match(/<script(?![^>]*type="module")[^>]*\ssrc=/g)).toBeNull();
    },
  );

  it.each(roles)('a result link draws from its document alone: %s', (slug) => {
    const html = read(`r/${slug}/index.html`).toString();
    expect(html).toContain('id="result-data"');
    expect(html).toMatch(/data-radar=""/);
    expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
  });

  it.each(roles)('until idle at most 300 kB have come: %s', (slug) => {
    const page = `roles/${slug}/assess/index.html`;
    const html = read(page).toString();
    const named = [
      ...html.matchAll(/<link rel="(?:modulepreload|preload|icon)" href="(?:\.\.\/)*([^"]+)"/g),
    ].map(([, file = '']) => file);
    const later = /"later":(\[[^\]]*\])/.exec(html)?.[1] ?? '[]';
    const files = [...named, ...(JSON.parse(later) as string[])];
    // Opened by the entry itself, as soon as it runs.
    const database = readdirSync(join(DIST, 'assets')).filter((name) =>
      name.startsWith('answer-database'),
    );
    files.push(...database.map((name) => `assets/${name}`).filter((file) => !files.includes(file)));
    expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
    expect(files.some((file) => file.includes('radar-chart'))).toBe(true);
    expect(new Set(files).size).toBe(files.length);
    const bytes = [page, ...files].reduce((sum, file) => sum + brotli(file), 0);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  it('an index of twenty roles is at most 10 kB, even if they shared no word', () => {
    const index = JSON.parse(read('roles/index.json').toString()) as { readonly roles: unknown[] };
    const sizes = index.roles.map((role) => brotliCompressSync(JSON.stringify(role)).length);
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(20 * Math.max(...sizes)).toBeLessThanOrEqual(10_000);
  });

  it("a host page's loader is at most 4 kB with gzip", () => {
    const size = gzipSync(read('embed/v1/role-radar.js'), { level: 9 }).length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(4_096);
  });
});
