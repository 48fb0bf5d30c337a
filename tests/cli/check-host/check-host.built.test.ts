import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHeaderSettings } from '../../../src/build/headers/write-header-files.ts';
import { askHost } from '../../../src/cli/check-host/host-answer.ts';
import { checkHost } from '../../../src/cli/check-host/run-check-host.ts';
import { createStaticServer, type Fault } from '../../../src/cli/server/static-server.ts';

const DIST = 'dist';
const OURS = [
  'Content-Security-Policy',
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Embedder-Policy',
  'Cache-Control',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'Permissions-Policy',
];

type FaultOf = (path: string) => Fault | undefined;

async function serve(fault: FaultOf = () => undefined, base = '/'): Promise<string> {
  const server = await createStaticServer({
    root: DIST,
    settings: await readHeaderSettings(DIST),
    base,
    fault,
  });
  onTestFinished(() => server.close());
  return server.urlAt();
}

async function check(...args: readonly string[]) {
  const said = { printed: '', warned: '' };
  const exitCode = await checkHost(args, {
    ask: askHost,
    print: (text) => void (said.printed += text),
    warn: (text) => void (said.warned += text),
  });
  return { exitCode, ...said };
}

/** A report's findings under their headings, each with its URLs. */
function findingsIn(report: string): readonly string[] {
  return report
    .split('\n- ')
    .slice(1)
    .map((each) => each.split('\n\n')[0] ?? '');
}

const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');
const isAsset = (path: string) => path.startsWith('/assets/');
const isGone = (path: string) => path.includes('gone-') || path.startsWith('/nowhere/');
const home = await readFile(`${DIST}/index.html`, 'utf8');

/** A misconfigured host, with the expected findings and URLs. */
const WRONG: readonly (readonly [string, FaultOf, RegExp, RegExp])[] = [
  [
    'scripts of an unknown type',
    (path) => (path.endsWith('.js') ? { type: 'application/octet-stream' } : undefined),
    /Content-Type is application\/octet-stream/,
    /\/assets\/.*\.js, .*\/embed\/v1\/role-radar\.js/,
  ],
  [
    'pages without a charset',
    (path) => (isPage(path) ? { type: 'text/html' } : undefined),
    /names no charset/,
    /\/, \/roles\/ai-engineer\//,
  ],
  [
    'the first page for every unknown address',
    (path) => (isGone(path) ? { status: 200, body: home, type: 'text/html' } : undefined),
    /answers 200 for an address that doesn’t exist/,
    /\/assets\/gone-00000000\.js, \/nowhere\/at\/all\//,
  ],
  [
    'an error page of the host’s own',
    (path) => (isGone(path) ? { status: 404, body: 'Not Found', type: 'text/plain' } : undefined),
    /own error page/,
    /\/nowhere\/at\/all\//,
  ],
  [
    'missing files that are kept for a year',
    (path) =>
      isAsset(path) ? { headers: { 'Cache-Control': 'public, max-age=31536000' } } : undefined,
    /missing file is answered with Cache-Control/,
    /gone-00000000/,
  ],
  [
    'pages that are kept for an hour',
    (path) => (isPage(path) ? { headers: { 'Cache-Control': 'max-age=3600' } } : undefined),
    /Cache-Control is max-age=3600\. After a deploy/,
    /\/, .*\/embed\/ai-engineer\//,
  ],
  [
    'assets that are asked for each time',
    (path) => (isAsset(path) ? { headers: { 'Cache-Control': 'no-cache' } } : undefined),
    /Cache-Control is no-cache, though/,
    /\/assets\/style-/,
  ],
  [
    'compression for pages only',
    (path) => (isPage(path) ? undefined : { plain: true }),
    /is not compressed \(\d+ bytes\)/,
    /\/assets\/style-/,
  ],
  [
    'the content policy of another build',
    (path) =>
      path === '/roles/ai-engineer/'
        ? {
            headers: {
              'Content-Security-Policy': "default-src 'none'; script-src 'self' 'sha256-old'",
            },
          }
        : undefined,
    /that of another build/,
    /\/roles\/ai-engineer\//,
  ],
  [
    'a content policy with half of it',
    (path) =>
      path === '/'
        ? { headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } }
        : undefined,
    /lacks “script-src”/,
    /\//,
  ],
  [
    'no frames anywhere',
    (path) =>
      path.startsWith('/embed/ai')
        ? { headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } }
        : undefined,
    /the host sends frame-ancestors 'none'/,
    /\/embed\/ai-engineer\//,
  ],
  [
    'no frames anywhere, in the older header',
    (path) =>
      isPage(path)
        ? { without: ['Content-Security-Policy'], headers: { 'X-Frame-Options': 'SAMEORIGIN' } }
        : undefined,
    /the host sends X-Frame-Options: SAMEORIGIN/,
    /\/embed\/ai-engineer\//,
  ],
  [
    'frames for everybody',
    (path) =>
      path === '/' ? { headers: { 'Content-Security-Policy': "default-src 'none'" } } : undefined,
    /may put this page into a frame/,
    /\//,
  ],
  [
    'the rules for pages at every address, as where the path is not known',
    (path) =>
      isPage(path)
        ? undefined
        : {
            without: ['Access-Control-Allow-Origin', 'Cross-Origin-Embedder-Policy'],
            headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-cache' },
          },
    /Cross-Origin-Resource-Policy is same-origin, so careers pages can’t load it/,
    /\/embed\/v1\/role-radar\.js/,
  ],
  [
    'no access for other sites',
    (path) => ({ without: isAsset(path) ? ['Access-Control-Allow-Origin'] : [] }),
    /Access-Control-Allow-Origin is missing/,
    /\/assets\//,
  ],
  [
    'no embedder policy',
    () => ({ without: ['Cross-Origin-Embedder-Policy'] }),
    /Cross-Origin-Embedder-Policy is missing/,
    /\/embed\/ai-engineer\//,
  ],
  [
    'no nosniff',
    () => ({ without: ['X-Content-Type-Options'] }),
    /nosniff is missing/,
    /favicon\.svg/,
  ],
  [
    'a folder without one of its files',
    (path) =>
      path === '/embed/v1/role-radar.js'
        ? { status: 404, body: 'gone', type: 'text/plain' }
        : undefined,
    /answers 404 for a file of the build/,
    /\/embed\/v1\/role-radar\.js/,
  ],
  [
    'no redirect to the folder',
    (path) =>
      path === '/roles/ai-engineer' ? { status: 200, body: home, type: 'text/html' } : undefined,
    /without its last slash is answered with 200/,
    /\/roles\/ai-engineer/,
  ],
  [
    'a proxy whose server knows only its inner name',
    (path) =>
      path === '/roles/ai-engineer'
        ? { status: 301, body: '', headers: { Location: 'http://inner:8080/roles/ai-engineer/' } }
        : undefined,
    /leads to http:\/\/inner:8080\/roles\/ai-engineer\//,
    /\/roles\/ai-engineer/,
  ],
];

describe('npm run check:host', () => {
  it.each(['/', '/tools/radar/'])('finds nothing wrong with our own server at %s', async (base) => {
    const { exitCode, printed, warned } = await check(await serve(undefined, base));
    expect(warned).toBe('');
    expect(findingsIn(printed).filter((each) => !/SITE_URL|\/roles\//.test(each))).toEqual([]);
    expect(printed).toMatch(/: 1\d addresses looked at\./);
    expect(exitCode).toBe(0);
  });

  it.each(WRONG)('says of %s what is missing, and where', async (_name, fault, text, places) => {
    const { exitCode, printed } = await check(await serve(fault));
    const said = findingsIn(printed).find((each) => text.test(each));
    expect(said, printed).toBeDefined();
    expect(said?.split('\n')[1]).toMatch(places);
    expect(exitCode).toBe(1);
  });

  it('says once what follows from sending no headers at all', async () => {
    const { printed } = await check(await serve(() => ({ without: OURS })));
    const said = findingsIn(printed);
    expect(said.filter((each) => each.includes('none of the build’s headers'))).toHaveLength(1);
    expect(printed).not.toMatch(/nosniff is missing|Resource-Policy is missing/);
  });

  it('says of a build for another address that its previews point there', async () => {
    const page = home.replace('"site":null', '"site":"https://radar.example/"');
    const fault: FaultOf = (path) =>
      path === '/' ? { body: page, type: 'text/html; charset=utf-8' } : undefined;
    const { printed } = await check(await serve(fault));
    expect(printed).toContain('The build was made for https://radar.example/.');
  });

  it('asks at the path as given, with or without its slash, and nowhere else', async () => {
    const site = await serve(undefined, '/tools/radar/');
    expect((await check(site.slice(0, -1))).exitCode).toBe(0);
    const { exitCode, warned } = await check(new URL('/', site).href);
    expect([exitCode, warned]).toEqual([2, expect.stringContaining('answers 404')]);
  });

  it('tells a redirect, another site and silence apart', async () => {
    const site = await serve((path) =>
      path === '/'
        ? { status: 301, headers: { Location: '/new/' }, body: '', type: 'text/plain' }
        : undefined,
    );
    expect((await check(site)).warned).toBe(`${site} leads to ${site}new/: check that address.\n`);
    const other = await serve(() => ({ body: '<h1>Welcome', type: 'text/html' }));
    expect((await check(other)).warned).toContain('not the first page of Role Radar');
    const broken = await serve(() => ({ drop: true }));
    expect((await check(broken)).warned).toMatch(/^No answer: .+\.\n$/);
  });

  it.each([[], ['radar.example'], ['ftp://radar.example/'], ['https://a.example', 'x'], ['--no']])(
    'asks for an address where it got %j',
    async (...args) => {
      const { exitCode, warned } = await check(...args);
      expect([exitCode, warned]).toEqual([2, expect.stringContaining('Usage: npm run check:host')]);
    },
  );

  it('explains a careers page’s own headers', async () => {
    const careers = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Security-Policy': "frame-src 'self'" });
      response.end();
    });
    await new Promise<void>((resolve) => {
      careers.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void careers.close());
    const address = careers.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const site = await serve();
    const page = `http://127.0.0.1:${port}/jobs`;
    const { exitCode, printed } = await check(site, '--careers-page', page);
    expect(printed).toContain(
      `Change: The assessment’s frame is blocked. Add ${site.slice(0, -1)}`,
    );
    expect(exitCode).toBe(1);
  });
});
