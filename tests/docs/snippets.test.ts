// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { parseRoleText } from '#core';
import { FRAME_ERRORS } from '../../src/core/embed/messages/frame-message.ts';
import { isResultDetail } from '../../src/core/embed/result-detail.ts';
import { readAttributes } from '../../src/embed-host/read-attributes.ts';
import { readLabels } from '../../src/embed-host/show-in-dialog.ts';
import { readSource, sourceFiles } from '../architecture/source-files.ts';
import { compileSnippets } from './compile-snippets.ts';
import { kitSnippetFor } from './kit-snippet.ts';
import { BLOCKS, codesIn, exists, PAGES, placeOf } from './pages.ts';

const SHELL = ['sh', 'bash', 'console', 'shell'];
const SERVERS = ['nginx', 'apache', 'caddy', 'caddyfile', 'toml', 'yaml'];
/** Their own checkers read them in tests/deep/frameworks.test.ts. */
const COMPONENTS = ['vue', 'svelte'];
const CHECKED = new Set(['', ...SHELL, ...SERVERS, ...COMPONENTS, 'html', 'json', 'ts', 'tsx']);

const blocksIn = (...languages: readonly string[]) =>
  BLOCKS.filter(({ language }) => languages.includes(language)).map(
    (block) => [placeOf(block), block.text] as const,
  );

/** What a block of JSON can be; each must be one of them. */
const JSON_KINDS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['a result as it is sent', isResultDetail],
  ['a role file', (value) => parseRoleText(JSON.stringify(value)).ok],
]);

/** Drawings in letters: what they begin with, and what is checked of them. */
const DRAWINGS: ReadonlyMap<string, (text: string) => void> = new Map([
  ['public/roles/', expectFolders],
  ['address → app', (text) => expect(text).toContain('core/scoring → result')],
]);

/** Every folder is there, and none of src is missing. */
function expectFolders(text: string): void {
  const named = text.split('\n').map((line) => line.split(/\s/)[0] ?? '');
  expect(named.filter((folder) => !exists(folder))).toEqual([]);
  const folders = sourceFiles('src', /./).map((path) => path.split('/').slice(0, 2).join('/'));
  const rooms = new Set(folders.filter((path) => !/\.\w+$/.test(path)));
  expect([...rooms].filter((room) => !named.includes(`${room}/`))).toEqual([]);
}

describe('the snippets of the documentation', () => {
  it('are all in a language that is checked, here or in commands.test.ts', () => {
    expect(BLOCKS.length).toBeGreaterThan(8);
    expect(BLOCKS.filter(({ language }) => !CHECKED.has(language)).map(placeOf)).toEqual([]);
  });

  it.each(blocksIn('json'))('%s is JSON of a kind that we publish', (_place, text) => {
    const value: unknown = JSON.parse(text);
    const kinds = [...JSON_KINDS].filter(([, isOne]) => isOne(value)).map(([kind]) => kind);
    expect(kinds).toHaveLength(1);
  });

  it.each(blocksIn(''))('%s draws what is there', (_place, text) => {
    const [, check] = [...DRAWINGS].find(([start]) => text.startsWith(start)) ?? [];
    expect(check, 'a block without a language has to be in DRAWINGS').toBeDefined();
    check?.(text);
  });

  it.each(blocksIn(...SERVERS))('%s names only files that the build writes', (_place, text) => {
    const written = sourceFiles('src/build', /\.ts$/).map(readSource).join('\n');
    const named = [...text.matchAll(/\b[\w-]+\.conf\b/g)].map(([name]) => name);
    expect(named.filter((name) => !written.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('the code of the documentation compiles', () => {
  const compiled = BLOCKS.flatMap((block) => {
    const { language, text } = block;
    return language === 'ts' || language === 'tsx'
      ? [{ name: placeOf(block), language, text }]
      : [];
  });

  it('in a strict project', { timeout: 60_000 }, () => {
    expect(compileSnippets(compiled)).toEqual([]);
  });

  it('and would not if it were wrong', { timeout: 60_000 }, () => {
    const text = `export const level: number = 'three';`;
    expect(compileSnippets([{ name: 'wrong', language: 'ts', text }])).toEqual([
      `wrong: Type 'string' is not assignable to type 'number'.`,
    ]);
  });
});

describe('the HTML of the documentation', () => {
  const inline = PAGES.flatMap((page) =>
    codesIn(page)
      .filter((code) => /^<(?:iframe|role-radar|div data-role-radar)\b.*>$/.test(code))
      .map((code) => [page, code] as const),
  );
  const embeds = [...blocksIn('html'), ...inline].filter(
    ([, html]) => kitSnippetFor(html) !== null,
  );
  const others = blocksIn('html').filter(([, html]) => kitSnippetFor(html) === null);

  afterEach(() => document.body.replaceChildren());

  it('was looked at', () => {
    expect(embeds.length).toBeGreaterThan(2);
    expect(others.length).toBeGreaterThan(0);
  });

  it.each(embeds.filter(([, html]) => !html.includes('…')))(
    '%s is what the kit writes',
    (_place, html) => {
      expect(html).toBe(kitSnippetFor(html));
    },
  );

  it.each(embeds)('%s has no attribute that the loader does not read', (_place, html) => {
    const read = namesRead();
    document.body.innerHTML = html;
    const [element] = document.querySelectorAll('role-radar, [data-role-radar]');
    const names = [...(element?.attributes ?? [])].map(({ name }) => name.replace(/^data-/, ''));
    expect(
      names.filter((name) => !['style', 'role-radar'].includes(name) && !read.has(name)),
    ).toEqual([]);
  });

  it.each(others)('%s puts a result into a form', (_place, html) => {
    document.body.innerHTML = html;
    for (const { textContent } of document.querySelectorAll('script')) {
      // Scripts of `innerHTML` don't run; one that is made and put in does.
      document.body.append(Object.assign(document.createElement('script'), { textContent }));
    }
    const field = document.querySelector<HTMLInputElement>('input[name="role-radar"]');
    const send = (detail: unknown) =>
      document.body.dispatchEvent(new CustomEvent('role-radar:result', { bubbles: true, detail }));
    send({ v: 1, fit: 69 });
    expect(field?.value).toBe('{"v":1,"fit":69}');
    send({ v: 1, link: 'https://role-radar.example/r/ai-engineer/#1…' });
    expect(field?.value).toBe('https://role-radar.example/r/ai-engineer/#1…');
  });

  it('has a row for every attribute that the loader reads, and no other', () => {
    const [, table = ''] = readSource('docs/embedding.md').split(/^\| Attribute .*$/m);
    const [rows = ''] = table.split('\n\n');
    const first = rows.split('\n').map((row) => row.split('|')[1] ?? '');
    const named = first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(new Set(named)).toEqual(namesRead());
  });

  it('names every error that a page can be told of', () => {
    const [row = ''] = /^\| `role-radar:error`.*$/m.exec(readSource('docs/embedding.md')) ?? [];
    expect(FRAME_ERRORS.filter((code) => !row.includes(`\`${code}\``))).toEqual([]);
  });
});

/** The attributes that the loader asks an element for. */
function namesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const read of [readAttributes, readLabels]) {
    read((name) => {
      names.add(name);
      return null;
    });
  }
  return names;
}
