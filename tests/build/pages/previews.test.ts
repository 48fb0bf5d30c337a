import { cp, mkdtemp, readFile, rm, writeFile, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_NAMES } from '#i18n/load-messages.ts';
import { messageChunk } from '../../../src/build/bundle/chunk-groups.ts';
import { BAND_IDS, matchRoute } from '#core';
import { readHeaderSettings } from '../../../src/build/headers/write-header-files.ts';
import { listPaths } from '../../../src/build/pages/list-paths.ts';
import { loadRoles } from '../../../src/build/load-roles.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { writeSite } from '../../../src/build/pages/write-site.ts';
import { createStaticServer, type StaticServer } from '../../../src/cli/server/static-server.ts';

const SITE = 'https://careers.example/radar/';
/** The bytes that Slack reads of a page; Facebook reads twice as many. */
const WINDOW = 32 * 1024;

const { roles } = await loadRoles('public/roles');
const pages = listPaths(roles);
const rolePages = roles.flatMap(({ id }) => [`/roles/${id}/`, `/roles/${id}/assess/`]);
const resultPages = roles.flatMap(({ id }) => [
  `/r/${id}/`,
  ...BAND_IDS.map((band) => `/r/${id}/${band}/`),
  `/roles/${id}/result/`,
]);

/** Writes the site like a build, with dummy markup. */
async function makeSite(siteUrl: string | undefined): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'role-radar-previews-'));
  await cp('public', outDir, { recursive: true });
  await mkdir(join(outDir, 'assets'));
  const rules = 'a{}'.repeat(10_000);
  await writeFile(
    join(outDir, 'assets/style.css'),
    `@layer base{p{color:red}${rules}}@layer features{${rules}}`,
  );
  const kinds = new Set(pages.map((path) => matchRoute(path).kind));
  await writeSite({
    root: process.cwd(),
    outDir,
    template: (await readFile('index.html', 'utf8')).replace('/src/main.tsx', './assets/index.js'),
    manifest: {
      'index.html': { file: 'assets/index.js', css: ['assets/style.css'] },
      'node_modules/react-dom/client.js': { file: 'assets/client.js' },
      ...Object.fromEntries(
        [...kinds].map((kind) => [`src/app/pages/${kind}-page.tsx`, { file: `assets/${kind}.js` }]),
      ),
      ...Object.fromEntries(
        MESSAGE_NAMES.map((name) => messageChunk('en', name)).map((name) => [
          `_${name}.js`,
          { file: `assets/${name}.js`, name },
        ]),
      ),
    },
    locale: 'en',
    render: ({ paths }) =>
      Promise.resolve(new Map(paths.map((path) => [path, `<main>${path}</main>`]))),
    boot: 'boot()',
    bootWithInput: 'bootWithInput()',
    serviceWorker: 'serve()',
    assets: [],
    firstResult: 'firstResult()',
    notFound: 'notFound()',
    recovery: 'recovery()',
    embedRedirect: 'embedRedirect()',
    settings: readSettings({ SITE_URL: siteUrl }),
  });
  return outDir;
}

/** What a crawler without JavaScript sees: the tags within its byte limit. */
type Tags = {
  readonly head: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
};

function readTags(html: string): Tags {
  const meta = new Map<string, string>();
  const links = new Map<string, string>();
  for (const [tag] of html.matchAll(/<(?:meta|link)\s[^>]*>/g)) {
    const attributes = new Map(
      [...tag.matchAll(/([a-z:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        unescape(value),
      ]),
    );
    const name = attributes.get('property') ?? attributes.get('name');
    if (name !== undefined) meta.set(name, attributes.get('content') ?? '');
    const rel = attributes.get('type') ?? attributes.get('rel');
    if (tag.startsWith('<link') && rel !== undefined) links.set(rel, attributes.get('href') ?? '');
  }
  return { head: html.slice(0, html.indexOf('</head>')), meta, links };
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('a preview on a site with a known URL', () => {
  let outDir = '';
  let server: StaticServer;

  beforeAll(async () => {
    outDir = await makeSite(SITE);
    const settings = await readHeaderSettings(outDir);
    server = await createStaticServer({ root: outDir, settings, base: '/radar/' });
  });
  afterAll(async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  });

  const ask = (address: string) => {
    if (!address.startsWith(SITE)) throw new Error(`${address} is not an address of the site`);
    return fetch(server.urlAt() + address.slice(SITE.length), {
      headers: {
        'User-Agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
        Range: `bytes=0-${WINDOW - 1}`,
      },
    });
  };
  const crawl = async (path: string): Promise<Tags> => {
    const answer = await ask(SITE + path.slice(1));
    expect(answer.status).toBeLessThan(300);
    const bytes = Buffer.from(await answer.arrayBuffer()).subarray(0, WINDOW);
    return readTags(bytes.toString('utf8'));
  };
  const crawlImage = async ({ meta }: Tags): Promise<Buffer> => {
    const answer = await fetch(server.urlAt() + (meta.get('og:image') ?? '').slice(SITE.length));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(meta.get('og:image:type'));
    return Buffer.from(await answer.arrayBuffer());
  };

  it.each(pages)(
    'stands right after the charset, in the first four kilobytes: %s',
    async (path) => {
      const answer = await ask(SITE + path.slice(1));
      const html = await answer.text();
      expect(html).toMatch(
        /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8" ?\/?>\s*<title>/,
      );
      const last = Math.max(
        html.lastIndexOf('<meta property="og:'),
        html.indexOf('<meta name="robots"'),
      );
      expect(last).toBeGreaterThan(0);
      expect(Buffer.byteLength(html.slice(0, last))).toBeLessThan(4096);
      const { meta } = readTags(html.slice(0, WINDOW));
      for (const name of ['og:title', 'og:description', 'description', 'og:type', 'og:site_name']) {
        expect(meta.get(name), name).toMatch(/\S/);
      }
    },
  );

  it.each([...rolePages, ...resultPages])(
    'has a picture that is there, of the size it says: %s',
    async (path) => {
      const tags = await crawl(path);
      expect(tags.meta.get('og:image')).toMatch(/^https:\/\/careers\.example\/radar\/og\/.+\.png$/);
      expect(tags.meta.get('twitter:card')).toBe('summary_large_image');
      expect(tags.meta.get('og:image:alt')).toMatch(
        /Radar of what the .+ role asks for, of 100: .+ \d+/,
      );
      const png = await crawlImage(tags);
      expect(png.length).toBeLessThan(250_000);
      expect([String(png.readUInt32BE(16)), String(png.readUInt32BE(20))]).toEqual([
        tags.meta.get('og:image:width'),
        tags.meta.get('og:image:height'),
      ]);
    },
  );

  it('names its own address on pages that are the same for everyone', async () => {
    for (const path of ['/', '/compare/', '/embed-kit/', '/studio/', ...rolePages]) {
      const { meta, links } = await crawl(path);
      expect(meta.get('og:url')).toBe(SITE + path.slice(1));
      expect(links.get('canonical')).toBe(SITE + path.slice(1));
      expect(meta.has('robots')).toBe(false);
    }
  });

  it.each(resultPages)(
    'names no address that would lose the result, and no index: %s',
    async (path) => {
      const { meta, links } = await crawl(path);
      expect(meta.has('og:url')).toBe(false);
      expect(links.has('canonical')).toBe(false);
      expect(meta.get('robots')).toBe('noindex');
    },
  );

  it('shows a band in title, picture and its description only where the address has it', async () => {
    const [role] = roles;
    if (role === undefined) throw new Error('no role');
    const plain = await crawl(`/r/${role.id}/`);
    const seen = new Set([(await crawlImage(plain)).toString('base64')]);
    for (const { id, name } of role.bands) {
      const tags = await crawl(`/r/${role.id}/${id}/`);
      expect(tags.meta.get('og:title')).toContain(name);
      expect(tags.meta.get('og:image:alt')).toContain(name);
      expect(plain.head).not.toContain(name);
      seen.add((await crawlImage(tags)).toString('base64'));
    }
    expect(seen.size).toBe(6);
  });

  it('offers oEmbed: a file that says how to frame the assessment', async () => {
    for (const { id, title } of roles) {
      const { links } = await crawl(`/roles/${id}/`);
      const endpoint = new URL(links.get('application/json+oembed') ?? '');
      expect(endpoint.searchParams.get('url')).toBe(`${SITE}roles/${id}/`);
      const answer = await ask(endpoint.href);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const oembed = (await answer.json()) as Readonly<Record<string, unknown>>;
      expect(oembed).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: expect.stringContaining(title) as string,
        provider_url: SITE,
        width: 600,
        height: 700,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      // WordPress keeps an iframe and strips everything else.
      const html = String(oembed['html']);
      expect(html).toMatch(/^<iframe [^<>]+ width="600" height="700" [^<>]+><\/iframe>$/);
      const frame = await ask(/ src="([^"]+)"/.exec(html)?.[1] ?? '');
      expect(frame.status).toBeLessThan(300);
      expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect((await ask(String(oembed['thumbnail_url']))).headers.get('content-type')).toBe(
        'image/png',
      );
    }
  });

  it('is the same to the byte in the next build', async () => {
    const again = await makeSite(SITE);
    const listing = async (folder: string) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
        .sort();
    };
    const files = await listing(outDir);
    expect(await listing(again)).toEqual(files);
    expect(files.filter((file) => /^\/?og\/.+\.png$/.test(file))).toHaveLength(6 * roles.length);
    for (const file of files) {
      const [one, other] = await Promise.all(
        [outDir, again].map((dir) => readFile(join(dir, file))),
      );
      expect(other !== undefined && one?.equals(other), file).toBe(true);
    }
    await rm(again, { recursive: true });
  });
});

describe('a preview on a site without a known URL', () => {
  it('has words, and nothing that would need the address', async () => {
    const outDir = await makeSite(undefined);
    for (const path of pages) {
      const { meta, links } = readTags(await readFile(join(outDir, path, 'index.html'), 'utf8'));
      expect(meta.get('og:title')).toMatch(/\S/);
      expect([...meta.keys()].filter((name) => /^og:(?:url|image)|^twitter:/.test(name))).toEqual(
        [],
      );
      expect(links.has('canonical') || links.has('application/json+oembed')).toBe(false);
    }
    expect((await readdir(outDir)).includes('oembed')).toBe(false);
    await rm(outDir, { recursive: true });
  });
});
