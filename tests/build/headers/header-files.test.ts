import { describe, expect, it } from 'vitest';
import {
  headerRules,
  netlifyHeaders,
  nginxSnippet,
  vercelConfig,
  type HeaderRule,
} from '../../../src/build/headers/header-files.ts';
import { headersFor } from '../../../src/build/headers/header-table.ts';
import { ADDRESSES, DEPLOYED, FILES } from './sample-settings.ts';

/** The rules as a host reads them from the file. */
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
/** Cloudflare compares the address as it is. */
const cloudflare: Host = (pattern, path) => new RegExp(`^${toRegExp(pattern)}$`).test(path);
/** Netlify ignores a last slash on either side. */
const netlify: Host = (pattern, path) =>
  new RegExp(`^${toRegExp(pattern.replace(/(.)\/$/, '$1'))}$`).test(path.replace(/(.)\/$/, '$1')) ||
  cloudflare(pattern, path);

describe.each([
  ['Cloudflare', cloudflare],
  ['Netlify', netlify],
])('_headers as %s reads it', (_name, matches) => {
  const rules = readRules(netlifyHeaders(headerRules(FILES, DEPLOYED)));

  it.each(ADDRESSES)('gives %s exactly the headers of the table', (path) => {
    const matching = rules.filter(({ pattern }) => matches(pattern, path));
    expect(Object.assign({}, ...matching.map(({ headers }) => headers))).toEqual(
      headersFor(path, DEPLOYED),
    );
  });

  it.each(ADDRESSES)('never sets one header twice for %s', (path) => {
    const names = rules
      .filter(({ pattern }) => matches(pattern, path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('netlifyHeaders', () => {
  it('has room for twenty roles within what Cloudflare reads', () => {
    const slugs = Array.from({ length: 20 }, (_, index) => `role-${index}`);
    const files = FILES.flatMap((file) =>
      file.includes('ai-engineer') && !file.endsWith('2.json')
        ? slugs.map((slug) => file.replace('ai-engineer', slug))
        : [file],
    );
    expect(() => netlifyHeaders(headerRules(files, DEPLOYED))).not.toThrow();
  });

  it('never calls a draft immutable because another role has published the same version', () => {
    const files = [...FILES, 'roles/data-engineer/1.json'];
    const rules = headerRules(files, DEPLOYED).filter(({ pattern }) => pattern.endsWith('/1.json'));
    expect(rules.map(({ pattern, headers }) => [pattern, headers['Cache-Control']])).toEqual([
      ['/roles/ai-engineer/1.json', 'public, max-age=31536000, immutable'],
      ['/roles/data-engineer/1.json', 'no-cache'],
    ]);
  });

  it('refuses more rules than Cloudflare reads, rather than losing the last ones', () => {
    const files = Array.from({ length: 120 }, (_, index) => `roles/role-${index}/index.html`);
    expect(() => netlifyHeaders(headerRules(files, DEPLOYED))).toThrow('Cloudflare reads 100');
  });
});

describe('vercelConfig', () => {
  const { headers: rules } = JSON.parse(vercelConfig(headerRules(FILES, DEPLOYED))) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };

  it.each(ADDRESSES)('gives %s exactly the headers of the table', (path) => {
    const matching = rules.filter(({ source }) =>
      new RegExp(`^${source.replace(/:[a-z]+/g, '[^/]+')}$`).test(path),
    );
    const sent = matching.flatMap(({ headers }) =>
      headers.map(({ key, value }) => [key, value] as const),
    );
    expect(Object.fromEntries(sent)).toEqual(headersFor(path, DEPLOYED));
    expect(sent).toHaveLength(Object.keys(headersFor(path, DEPLOYED)).length);
  });
});

describe('nginxSnippet', () => {
  const snippet = nginxSnippet(DEPLOYED);
  const maps = new Map(
    [...snippet.matchAll(/map \$uri \$(\w+) \{\n([\s\S]*?)\n\}/g)].map(
      ([, name = '', body = '']) => [
        name,
        [...body.matchAll(/^ {2}(?:"([^"]+)"|default) "(.*)";$/gm)].map(([, key, value = '']) => ({
          key,
          value,
        })),
      ],
    ),
  );
  const valueOf = (variable: string, path: string) => {
    const lines = maps.get(variable) ?? [];
    const found =
      lines.find(({ key }) => key === path) ??
      lines.find(
        ({ key }) => key?.startsWith('~') === true && new RegExp(key.slice(1)).test(path),
      ) ??
      lines.find(({ key }) => key === undefined);
    return found?.value;
  };

  it.each(ADDRESSES)('gives %s the headers of the table, as nginx picks from its maps', (path) => {
    const sent: Record<string, string> = {};
    const lines = [...snippet.matchAll(/add_header ([\w-]+) (?:\$(\w+)|"(.*)") always;/g)];
    for (const [, header = '', variable, text] of lines) {
      const value = variable === undefined ? text : valueOf(variable, path);
      // nginx sends no header whose value is empty.
      if (value) sent[header] = value;
    }
    expect(sent).toEqual(headersFor(path, DEPLOYED));
  });
});
