import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askHost } from '../../src/cli/check-host/host-answer.ts';
import { checkHost } from '../../src/cli/check-host/run-check-host.ts';
import {
  headersFor,
  headersForMissing,
  type HeaderSettings,
} from '../../src/build/headers/header-table.ts';
import { NOT_SERVED, readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { closeChromium, launchChromium } from '#tests/support/browser.ts';
import { expectState, heard, serveCareersPage } from '#tests/support/embed-host.ts';
import { findProgram } from '#tests/support/find-program.ts';
import { freePort, startWebServer, WEB_SERVERS } from '#tests/support/web-servers.ts';

/*
 * A build behind the servers that people have, each configured by the build's own files: the same
 * headers as the table's for every file, and an embed that works on a page of another site.
 */

const ROOT = new URL('../..', import.meta.url).pathname;
const COMPRESSED = /\.(?:html|css|js|json|svg)$/;
const run = promisify(execFile);

type Build = { readonly dist: string; readonly settings: HeaderSettings; readonly files: string[] };

/** Builds the site for an address, into a folder of its own. */
async function buildFor(siteUrl: string, isPrecompressed: boolean): Promise<Build> {
  const dist = await mkdtemp(join(tmpdir(), 'role-radar-site-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--outDir', dist, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, SITE_URL: siteUrl, PRECOMPRESS: isPrecompressed ? '1' : '0' },
  });
  await run('chmod', ['-R', 'a+rX', dist]);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .filter((path) => !NOT_SERVED.test(path.slice(1)));
  return { dist, settings: await readHeaderSettings(dist), files };
}

/** An answer as it goes over the wire, compressed as it is. */
function getRaw(
  address: string,
  encoding: string,
): Promise<{ readonly headers: IncomingHttpHeaders; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

describe.each([
  { base: '/', isPrecompressed: false },
  { base: '/', isPrecompressed: true },
  { base: '/tools/radar/', isPrecompressed: true },
])('a site at $base (compressed before: $isPrecompressed)', ({ base, isPrecompressed }) => {
  let port = 0;
  let build: Build;

  beforeAll(async () => {
    port = await freePort();
    build = await buildFor(`http://localhost:${port}${base}`, isPrecompressed);
  });
  afterAll(async () => {
    await closeChromium();
    await rm(build.dist, { recursive: true });
  });

  describe.each(WEB_SERVERS.map((server) => [server.name, server] as const))(
    'of %s',
    (_name, server) => {
      const isMissing = findProgram(server.program, ['/usr/sbin']) === undefined;
      let close: () => Promise<void> = () => Promise.resolve();
      const site = () => `http://localhost:${port}${base}`;

      beforeAll(async () => {
        if (isMissing) return;
        ({ close } = await startWebServer(server, { dist: build.dist, base, port }));
        process.stdout.write(`\nran in ${server.name} at ${base}\n`);
      });
      afterAll(() => close());

      beforeEach((context) => {
        if (!isMissing) return;
        const missing = `${server.program} is not installed (apt-get install ${server.packageName})`;
        process.stdout.write(`\nskipped because ${missing}\n`);
        context.skip();
      });

      /** What is sent beside what every server sends of its own. */
      async function ask(path: string) {
        const answer = await fetch(site() + path.slice(1), { redirect: 'manual' });
        const wanted = headersFor(path, build.settings);
        const names = new Set([
          ...Object.keys(wanted),
          'Access-Control-Allow-Origin',
          'Cross-Origin-Embedder-Policy',
          'Cross-Origin-Opener-Policy',
          'Strict-Transport-Security',
        ]);
        const sent = [...names].map((name) => [name, answer.headers.get(name)] as const);
        return {
          answer,
          headers: Object.fromEntries(sent.filter(([, value]) => value !== null)),
          body: Buffer.from(await answer.arrayBuffer()),
        };
      }

      it('sends every file with the headers of the table, and compressed', async () => {
        expect(build.files.length).toBeGreaterThan(50);
        for (const file of build.files) {
          const path = file.replace(/\/index\.html$/, '/');
          const { answer, headers, body } = await ask(path);
          expect(answer.status, path).toBe(200);
          expect(headers, path).toEqual(headersFor(path, build.settings));
          expect(body.equals(await readFile(join(build.dist, file))), path).toBe(true);
          if (COMPRESSED.test(file) && body.length > 1000) {
            expect(answer.headers.get('content-encoding'), path).toMatch(/^(?:gzip|br|zstd)$/);
          }
          if (file.endsWith('.js'))
            expect(answer.headers.get('content-type')).toMatch(/javascript/);
        }
      });

      it('answers what is not there with its page, under the headers of a page or a frame', async () => {
        const page = await readFile(join(build.dist, '404.html'));
        for (const path of [
          '/nowhere/',
          '/roles/nobody/',
          '/embed/nobody/',
          '/embed/nobody/?n=7&theme=dark',
          '/embed/v7/',
          '/embed/no.body/',
          '/assets/gone.js',
          '/embed/v1/gone.js',
          '/r/ai-engineer/%23ABC',
          // Folders without a page: neither forbidden nor a list of what is inside.
          '/assets/',
          '/r/',
          '/embed/v1/',
        ]) {
          const { answer, headers, body } = await ask(path);
          expect(answer.status, path).toBe(404);
          expect(body.equals(page), path).toBe(true);
          const [asked = ''] = path.split('?');
          expect(headers, path).toEqual(headersForMissing(asked, build.settings));
        }
      });

      it('sends who left out the last slash to the folder on this host', async () => {
        const { answer } = await ask('/roles/ai-engineer');
        expect([301, 302, 308]).toContain(answer.status);
        const location = new URL(answer.headers.get('location') ?? '', `${site()}roles/`);
        expect(location.href).toBe(`${site()}roles/ai-engineer/`);
      });

      it('leads from the list of roles to the first page, and from any letter case to the page', async () => {
        for (const [path, to] of [
          ['/roles', '/'],
          ['/roles/', '/'],
          ['/Roles/AI-Engineer/', '/roles/ai-engineer/'],
          ['/ROLES/ai-engineer/ASSESS?form=quick', '/roles/ai-engineer/assess/?form=quick'],
          ['/Embed/ai-engineer/?theme=dark', '/embed/ai-engineer/?theme=dark'],
        ] as const) {
          const { answer } = await ask(path);
          expect(answer.status, path).toBe(301);
          const location = new URL(answer.headers.get('location') ?? '', site());
          expect(location.href, path).toBe(site() + to.slice(1));
        }
      });

      it('sends the files that were compressed before, in the form that is understood', async () => {
        if (!isPrecompressed) return;
        const script = build.files.find((file) => /\/assets\/result-.*\.js$/.test(file)) ?? '';
        for (const file of [script, '/index.html', '/roles/ai-engineer/1.json']) {
          for (const [encoding, ending] of server.precompressed) {
            const address = site() + file.slice(1).replace(/index\.html$/, '');
            const { headers, body } = await getRaw(address, encoding);
            const place = `${encoding} ${file}`;
            expect(headers['content-encoding'], place).toBe(encoding);
            expect(headers.vary, place).toMatch(/accept-encoding/i);
            const lying = await readFile(`${build.dist}${file}.${ending}`);
            expect(body.equals(lying), place).toBe(true);
          }
        }
      });

      it('misses nothing by the check of live hosts', async () => {
        let said = '';
        const say = (text: string) => void (said += text);
        const code = await checkHost([site()], { ask: askHost, print: say, warn: say });
        expect(said).toContain('Nothing is missing.');
        expect(code).toBe(0);
      });

      it('leaves the rest of the host alone', async () => {
        if (base === '/') return;
        const answer = await fetch(new URL('/other/', site()));
        expect(answer.status).toBe(200);
        for (const name of Object.keys(headersFor('/', build.settings))) {
          expect(answer.headers.get(name), name).toBeNull();
        }
        expect((await fetch(new URL('/other/nowhere/', site()))).status).toBe(404);
      });

      it('lets a page of another site frame the assessment, and the kit show it', async () => {
        const app = { port, urlAt: site, close: () => Promise.resolve() };
        const host = await serveCareersPage({
          app,
          body: '<role-radar profile="ai-engineer"><a href="#">Take it</a></role-radar>',
        });
        const context = await (await launchChromium()).newContext();
        try {
          const page = await context.newPage();
          await page.goto(host.url);
          await expectState(page, 'role-radar', 'ready');
          const unknown = await serveCareersPage({
            app,
            body: '<role-radar profile="nobody"></role-radar>',
          });
          await page.goto(unknown.url);
          await expect
            .poll(() => heard(page, 'error'), { timeout: 15_000 })
            .toMatchObject([{ detail: { code: 'role-not-found', fatal: true } }]);
          await page.goto(`${site()}embed-kit/`);
          await expectState(page, 'role-radar', 'ready');
          await page.goto(`${site()}roles/ai-engineer/assess/`);
          await page.locator('.rr-assess[data-asking="question"]').waitFor();
        } finally {
          await context.close();
        }
      });
    },
  );
});
