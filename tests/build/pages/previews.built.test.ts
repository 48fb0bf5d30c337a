import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAND_IDS } from '#core';
import { loadRoles } from '../../../src/build/load-roles.ts';
import { cardPath } from '#core/address/site-files.ts';

const DIST = 'dist';
const { roles } = await loadRoles(join(DIST, 'roles'));
/** All but the frame index, which only redirects to one of them. */
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html') && name !== 'embed/index.html');

describe('previews of the built site', () => {
  it('have a picture for every role and band, and none that no page could ask for', () => {
    const wanted = roles.flatMap(({ id }) => [null, ...BAND_IDS].map((band) => cardPath(id, band)));
    expect(wanted.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
    expect(readdirSync(join(DIST, 'og'))).toHaveLength(wanted.length);
    const heavy = wanted.filter((path) => statSync(join(DIST, path)).size >= 250_000);
    expect(heavy).toEqual([]);
  });

  it('have their words in the first four kilobytes of every page', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const start = readFileSync(join(DIST, page)).subarray(0, 4096).toString('utf8');
      expect(start, page).toMatch(/<head>\s*<meta charset="utf-8" ?\/?>\s*<title>[^<]+<\/title>/);
      expect(start, page).toMatch(/<meta property="og:title" content="[^"]+">/);
      expect(start, page).toMatch(/<meta property="og:description" content="[^"]+">/);
    }
  });

  it('keep results, frames and drafts out of indexes, and nothing else', () => {
    for (const page of pages) {
      const isPrivate =
        /^(?:r|rate|my-results|embed|drafts|studio\/try)\/|\/(?:result|observers|guide|plan)\//.test(
          page,
        );
      const html = readFileSync(join(DIST, page), 'utf8');
      expect(html.includes('<meta name="robots" content="noindex">'), page).toBe(isPrivate);
    }
  });
});
