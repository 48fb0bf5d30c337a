import { describe, expect, it } from 'vitest';
import { apacheSite } from '../../../src/build/headers/apache-config.ts';
import { caddySite } from '../../../src/build/headers/caddy-config.ts';
import {
  headersFor,
  headersForMissing,
  type HeaderSettings,
} from '../../../src/build/headers/header-table.ts';
import { nginxMaps, nginxSite } from '../../../src/build/headers/nginx-config.ts';
import type { ServerSettings } from '../../../src/build/headers/server-kinds.ts';
import { ADDRESSES, BELOW, DEPLOYED, FILES } from './sample-settings.ts';

/*
 * Simulates how three servers interpret their files, according to their documentation. `npm run
 * test:deep -- --only servers` tests the real ones.
 */

const served = (settings: HeaderSettings, isPrecompressed = false): ServerSettings => ({
  ...settings,
  files: FILES,
  isPrecompressed,
});

type Sent = Record<string, string>;

/** The headers that a server sends for a path; for a missing path, `file` is the fallback page. */
type Reader = (path: string, file?: string) => Sent;

/** nginx: the first matching regular expression of a map; an empty value sends no header. */
function readNginx(maps: string, site: string): Reader {
  const bodies = new Map(
    [...maps.matchAll(/map \$\w+ \$(\w+) \{\n([\s\S]*?)\n\}/g)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  );
  const read = (name: string, text: string): string => {
    const entries = [...(bodies.get(name) ?? '').matchAll(/^ {2}"~(.+)" ([$\w]+);$/gm)];
    return entries.find(([, pattern = '']) => new RegExp(pattern).test(text))?.[2] ?? 'page';
  };
  const valueOf = (variable: string, kind: string) =>
    new RegExp(`^ {2}${kind} "(.*)";$`, 'm').exec(bodies.get(variable) ?? '')?.[1];
  return (path, file = path) => {
    const found = read('role_radar_kind', file);
    const kind = found === '$role_radar_missing' ? read('role_radar_missing', path) : found;
    const sent: Sent = {};
    for (const [, header = '', variable, text] of site.matchAll(
      /^add_header ([\w-]+) (?:\$(\w+)|"(.*)") always;$/gm,
    )) {
      const value = variable === undefined ? text : valueOf(variable, kind);
      if (value) sent[header] = value;
    }
    return sent;
  };
}

/** Caddy: the first matching expression of the map; later headers replace earlier ones. */
function readCaddy(text: string): Reader {
  const kinds = [...text.matchAll(/^\t"~(.+)" (\w+)$/gm)];
  const blocks = [...text.matchAll(/^header (\S+) \{\n([\s\S]*?)\n\}$/gm)];
  return (path) => {
    const kind = kinds.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2] ?? 'none';
    const sent: Sent = {};
    for (const [, matcher = '', body = ''] of blocks) {
      const applies = matcher.startsWith('@')
        ? matcher === `@role_radar_${kind}`
        : path.startsWith(matcher.replace('*', ''));
      if (!applies) continue;
      for (const [, name = '', value = ''] of body.matchAll(/^\t([\w-]+) "(.*)"$/gm)) {
        sent[name] = value;
      }
    }
    return sent;
  };
}

/** Apache: every matching section, in file order. */
function readApache(text: string): Reader {
  const sections = [...text.matchAll(/<If "%\{(\w+)\} =~ m#(.+)#">\n([\s\S]*?)\n<\/If>/g)];
  return (path, file = path) => {
    const sent: Sent = {};
    for (const [, variable, pattern = '', body = ''] of sections) {
      const value = variable === 'REQUEST_URI' ? file : `GET ${path} HTTP/1.1`;
      if (!new RegExp(pattern).test(value)) continue;
      for (const [, verb, name = '', value = ''] of body.matchAll(
        /^ {2}Header always (set|unset) ([\w-]+)(?: "(.*)")?$/gm,
      )) {
        if (verb === 'set') sent[name] = value;
        else Reflect.deleteProperty(sent, name);
      }
    }
    return sent;
  };
}

describe.each([
  ['the root', DEPLOYED, ''],
  ['a path', BELOW, '/tools/radar'],
])('the configuration for a site at %s', (_where, settings, base) => {
  const servers: readonly (readonly [string, Reader])[] = [
    ['nginx', readNginx(nginxMaps(served(settings)), nginxSite(served(settings)))],
    ['Caddy', readCaddy(caddySite(served(settings)))],
    ["Apache's httpd", readApache(apacheSite(served(settings)))],
  ];

  describe.each(servers)('of %s', (_name, headersAt) => {
    it.each([...ADDRESSES, '/embed/ai-engineer/index.html', '/nowhere/', '/embed/v1/', '/x.html'])(
      'gives %s exactly the headers of the table',
      (path) => {
        expect(headersAt(base + path)).toEqual(headersFor(path, settings));
      },
    );
  });

  // Caddy keeps its decision for the original path.
  describe.each(servers.filter(([name]) => name !== 'Caddy'))('of %s', (_name, headersAt) => {
    it.each(['/nowhere/', '/embed/nobody/', '/embed/nobody/?n=7', '/embed/v7/', '/embed/v1/x.js'])(
      'gives %s, where nothing is, the headers of a page or a frame',
      (path) => {
        const [asked = ''] = path.split('?');
        expect(headersAt(base + path, `${base}/404.html`)).toEqual(
          headersForMissing(asked, settings),
        );
      },
    );
  });
});

describe('the configuration for a site at a path', () => {
  it.each([
    ['Caddy', readCaddy(caddySite(served(BELOW)))],
    ["Apache's httpd", readApache(apacheSite(served(BELOW)))],
  ])('leaves the rest of the host alone: %s', (_name, headersAt) => {
    for (const path of ['/', '/careers/', '/assets/x.js', '/tools/', '/toolsXradar/assets/x.js']) {
      expect(headersAt(path), path).toEqual({});
    }
  });

  it('names its own page for missing addresses', () => {
    expect(nginxSite(served(BELOW))).toContain('error_page 404 /tools/radar/404.html;');
    expect(apacheSite(served(BELOW))).toContain('ErrorDocument 404 /tools/radar/404.html');
    expect(caddySite(served(BELOW))).toContain('rewrite * /tools/radar/404.html');
  });
});

describe.each([
  ['the root', DEPLOYED, ''],
  ['a path', BELOW, '/tools/radar'],
])('redirects of a site at %s', (_where, settings, base) => {
  const site = served(settings);
  /** Patterns of non-canonical URLs, each with its target. */
  const listed: readonly (readonly [string, readonly (readonly [RegExp, string])[]])[] = [
    ['nginx', movesIn(nginxMaps(site), /^ {2}"~\*(\^.+\$)" (\S+);$/gm)],
    ['Caddy', movesIn(caddySite(site), /^\t"~\(\?i\)(\^.+\$)" (\S+)$/gm)],
    ["Apache's httpd", movesIn(apacheSite(site), /^ {2}RedirectMatch 301 "\(\?i\)(.+)" "(.+)"$/gm)],
  ];

  it.each(listed)(
    '%s: every page is found in any letter case, with and without its slash',
    (_name, moves) => {
      const pages = ADDRESSES.filter((path) => path.endsWith('/') && path !== '/');
      expect(moves).toHaveLength(pages.length);
      for (const page of pages) {
        for (const typed of [page.toUpperCase(), page.slice(0, -1).toUpperCase()]) {
          const found = moves.filter(([pattern]) => pattern.test(base + typed));
          expect(found.map(([, to]) => to)).toEqual([base + page]);
        }
      }
      expect(moves.filter(([pattern]) => pattern.test(`${base}/nowhere/`))).toEqual([]);
    },
  );
});

function movesIn(text: string, pattern: RegExp): readonly (readonly [RegExp, string])[] {
  return [...text.matchAll(pattern)].map(
    ([, from = '', to = '']) => [new RegExp(from, 'i'), to] as const,
  );
}

describe('a build with compressed files', () => {
  it('says so to each server, and one without says nothing', () => {
    for (const [text, word] of [
      [nginxSite, 'gzip_static on;'],
      [caddySite, 'precompressed br gzip'],
      [apacheSite, 'AddEncoding br .br'],
    ] as const) {
      expect(text(served(BELOW, true))).toContain(word);
      expect(text(served(BELOW))).not.toContain(word);
    }
  });

  it("keeps the headers of the file that Apache's httpd sends compressed", () => {
    const headersAt = readApache(apacheSite(served(BELOW, true)));
    for (const file of FILES) {
      const sent = headersAt(`/tools/radar/${file}.br`);
      expect(sent, file).toEqual(headersFor(`/${file}`, BELOW));
    }
  });
});
