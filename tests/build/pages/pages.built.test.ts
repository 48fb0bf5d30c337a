import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../src/build/headers/header-table.ts';
import { readHeaderSettings } from '../../../src/build/headers/write-header-files.ts';

const DIST = 'dist';
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const pages = files.filter((name) => name.endsWith('.html')).sort();
const read = (name: string) => readFileSync(join(DIST, name), 'utf8');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the built pages', () => {
  it('are there for every kind of address', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        '404.html',
        'compare-roles/index.html',
        'compare/index.html',
        'embed-kit/index.html',
        'embed/ai-engineer/index.html',
        'index.html',
        'my-results/index.html',
        'r/ai-engineer/index.html',
        'r/ai-engineer/full-match/index.html',
        'roles/ai-engineer/assess/index.html',
        'roles/ai-engineer/index.html',
        'roles/ai-engineer/result/index.html',
        'studio/index.html',
      ]),
    );
  });

  it.each(pages)(
    'carry no style attribute and no handler that the policy would block: %s',
    (page) => {
      expect(read(page)).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/i);
    },
  );

  it.each(pages)('have every inline script and style named in the header: %s', async (page) => {
    const policy = headersFor(`/${page}`, await readHeaderSettings(DIST))[
      'Content-Security-Policy'
    ];
    const scripts = [
      ...read(page).matchAll(
        /<script(?![^>]*\b(?:src|type="application)[^>]*>)[^>]*>([\s\S]*?)<\/script>/g,
      ),
    ];
    const styles = [...read(page).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
    expect(styles.length).toBeGreaterThan(0);
    for (const [, text = ''] of [...scripts, ...styles]) expect(policy).toContain(hash(text));
  });

  it.each(pages)('are held back only where a script fills them in: %s', (page) => {
    const isFilled = read(page).includes('id="result-data"');
    expect(/<html[^>]* data-drawing/.test(read(page))).toBe(isFilled);
  });

  const alive = pages.filter((page) => read(page).includes('<template id="after-paint">'));

  it.each(alive)('listen before there is anything to answer, press or choose: %s', (page) => {
    // The header's menu works without a script, and its switch is rendered by the same script that
    // handles it.
    const main = read(page).indexOf('<main');
    const first =
      main +
      read(page)
        .slice(main)
        .search(/<(?:form|input|button)\b/);
    const listener = read(page).search(/addEventListener\(.change./);
    expect(listener).toBeGreaterThan(0);
    expect(listener).toBeLessThan(first);
  });

  // A frame's policy needs the site's URL, which a build without SITE_URL doesn't have.
  it.each(alive.filter((page) => !page.startsWith('embed/')))(
    'put their policy in place before anything that comes alive: %s',
    (page) => {
      expect(read(page)).toContain(
        '<template id="after-paint"><meta http-equiv="Content-Security-Policy"',
      );
    },
  );

  it.each(pages)('ask no other origin for anything: %s', (page) => {
    const loaded = [
      ...read(page).matchAll(/<(?:script|img|link|iframe)\b[^>]*\s(?:src|href)="(https?:[^"]+)"/g),
    ];
    expect(
      loaded.map(([tag]) => tag).filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag)),
    ).toEqual([]);
  });
});
