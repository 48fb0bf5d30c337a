import { describe, expect, it } from 'vitest';
import {
  headerRules,
  netlifyHeaders,
  vercelConfig,
  type HeaderRule,
} from '../../../src/build/headers/header-files.ts';
import {
  commonHeaders,
  headersFor,
  type Headers,
} from '../../../src/build/headers/header-table.ts';
import { ADDRESSES, BELOW, DEPLOYED, FILES } from './sample-settings.ts';

/** The rules as a host parses them from the file. */
function readRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (!line.startsWith(' ')) rules.push({ pattern: line, headers: {} });
    else {
      const [name = '', ...value] = line.trim().split(': ');
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value.join(': ');
    }
  }
  return rules;
}

type Host = (pattern: string, path: string) => boolean;

function toRegExp(pattern: string): string {
  return pattern
    .replaceAll('.', '\\.')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*');
}
/** Cloudflare compares paths exactly. */
const cloudflare: Host = (pattern, path) => new RegExp(`^${toRegExp(pattern)}$`).test(path);
/** Netlify ignores a trailing slash on either side. */
const netlify: Host = (pattern, path) =>
  new RegExp(`^${toRegExp(pattern.replace(/(.)\/$/, '$1'))}$`).test(path.replace(/(.)\/$/, '$1')) ||
  cloudflare(pattern, path);

/** A host's headers from all matching rules: the later rule wins. */
function headersBy(rules: readonly HeaderRule[], matches: Host, path: string): Headers {
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Headers;
}

/** See headerRules: Netlify also matches these as pages, and their own rule wins. */
function isTakenForPage(host: string, path: string): boolean {
  return host === 'Netlify' && /^\/(?:roles|embed)\/[^/]+\.json$/.test(path);
}

const HOSTS = [
  ['Cloudflare', cloudflare],
  ['Netlify', netlify],
] as const;
const SITES = [
  ['at the root', DEPLOYED, ''],
  ['below a path', BELOW, '/tools/radar'],
] as const;

describe.each(SITES)('_headers of a site %s', (_where, settings, base) => {
  const rules = readRules(netlifyHeaders(headerRules(FILES, settings)));

  describe.each(HOSTS)('as %s reads it', (name, matches) => {
    it.each(ADDRESSES)('gives %s exactly the headers of the table', (path) => {
      const sent = headersBy(rules, matches, base + path);
      if (isTakenForPage(name, path)) expect(sent).toMatchObject(headersFor(path, settings));
      else expect(sent).toEqual(headersFor(path, settings));
    });

    it.each(ADDRESSES)('never sets one header twice for %s', (path) => {
      const names = rules
        .filter(({ pattern }) => matches(pattern, base + path))
        .flatMap(({ headers }) => Object.keys(headers));
      if (!isTakenForPage(name, path)) expect(names).toEqual([...new Set(names)]);
      expect(names.length).toBeGreaterThan(0);
    });

    it('says nothing about other sites on the host', () => {
      if (base !== '') expect(headersBy(rules, matches, '/careers/')).toEqual({});
      expect(headersBy(rules, matches, `${base}/nowhere/`)).toEqual(commonHeaders(settings));
    });
  });
});

describe('headerRules', () => {
  const manyRoles = (count: number, drafts: number) => {
    const slugs = Array.from({ length: count }, (_, index) => `role-${index}`);
    const files = FILES.flatMap((file) =>
      file.includes('ai-engineer')
        ? slugs.map((slug) => file.replace('ai-engineer', slug))
        : [file],
    );
    const pages = ['', 'assess/', 'result/', 'shared/'];
    files.push(
      ...slugs
        .slice(0, drafts)
        .flatMap((slug) => pages.map((page) => `drafts/${slug}/2/${page}index.html`)),
    );
    const published = slugs.slice(drafts).map((slug) => `/roles/${slug}/1.json`);
    return { files, settings: { ...DEPLOYED, published } };
  };

  it.each([
    [2, 0],
    [2, 1],
    [40, 0],
    [40, 1],
    [40, 12],
    [400, 399],
  ])(
    'has as many rules for %i roles, %i of them drafts, as for one, and one for all drafts',
    (count, drafts) => {
      const { files, settings } = manyRoles(count, drafts);
      // All drafts share one rule.
      const ofDrafts = drafts === 0 ? 0 : 1;
      expect(headerRules(files, settings)).toHaveLength(
        headerRules(FILES, DEPLOYED).length + ofDrafts,
      );
    },
  );

  it.each(HOSTS)(
    'loses nothing by that but the patience for some files, on %s',
    (name, matches) => {
      const { files, settings } = manyRoles(40, 12);
      const rules = headerRules(files, settings);
      const differing = files.flatMap((file) => {
        const path = `/${file}`.replace(/\/index\.html$/, '/');
        const { 'Cache-Control': mine, ...sent } = headersBy(rules, matches, path);
        const { 'Cache-Control': cache, ...wanted } = headersFor(path, settings);
        if (isTakenForPage(name, path)) expect(sent, path).toMatchObject(wanted);
        else expect(sent, path).toEqual(wanted);
        return mine === cache ? [] : [[path, mine] as const];
      });
      // Published versions whose number is also a draft's elsewhere: always revalidated.
      expect(differing).toEqual(settings.published.map((path) => [path, 'no-cache']));
    },
  );

  it('never calls a draft immutable because another role has published the same version', () => {
    const files = [...FILES, 'roles/data-engineer/1.json'];
    const rules = headerRules(files, DEPLOYED).filter(({ pattern }) => pattern.endsWith('/1.json'));
    expect(rules.map(({ pattern, headers }) => [pattern, headers['Cache-Control']])).toEqual([
      ['/roles/:slug/1.json', 'no-cache'],
    ]);
  });
});

describe('netlifyHeaders', () => {
  it('refuses more rules than Cloudflare reads, rather than losing the last ones', () => {
    const files = Array.from({ length: 120 }, (_, index) => `page-${index}/index.html`);
    expect(() => netlifyHeaders(headerRules(files, DEPLOYED))).toThrow('Cloudflare reads 100');
  });
});

describe.each(SITES)('vercel.json of a site %s', (_where, settings, base) => {
  const { headers: rules } = JSON.parse(vercelConfig(headerRules(FILES, settings), `${base}/`)) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };

  it.each(ADDRESSES)('gives %s exactly the headers of the table', (path) => {
    const matching = rules.filter(({ source }) =>
      new RegExp(`^${source.replace(/:[a-z]+/g, '[^/]+')}$`).test(base + path),
    );
    const sent = matching.flatMap(({ headers }) =>
      headers.map(({ key, value }) => [key, value] as const),
    );
    expect(Object.fromEntries(sent)).toEqual(headersFor(path, settings));
    expect(sent).toHaveLength(Object.keys(headersFor(path, settings)).length);
  });
});
