import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createStaticServer,
  type StaticServer,
  type StaticServerOptions,
} from '../../../src/cli/server/static-server.ts';
import { LOCAL } from '../../build/headers/sample-settings.ts';

const SITE: Readonly<Record<string, string>> = {
  'index.html': '<title>home</title>',
  '404.html': '<title>not found</title>',
  'roles/ai-engineer/index.html': '<title>role</title>',
  'roles/ai-engineer/1.json': '{"id":"ai-engineer"}',
  'assets/app.js': 'export const a = 1;\n'.repeat(200),
  'cli/serve.js': 'secret',
  '.headers.json': 'secret',
};

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

let root = '';
const running: StaticServer[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'role-radar-site-'));
  for (const [file, text] of Object.entries(SITE)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
});
afterAll(() => rm(root, { recursive: true }));
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(options: Partial<StaticServerOptions> = {}): Promise<StaticServer> {
  const server = await createStaticServer({ root, settings: LOCAL, ...options });
  running.push(server);
  return server;
}

/** Sends the path verbatim: fetch would normalise "..". */
function ask(server: StaticServer, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        port: server.port,
        host: '127.0.0.1',
        path,
        method,
        headers: { host: 'localhost', ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, body: Buffer.concat(chunks) });
        });
      },
    );
    call.on('error', reject).end();
  });
}

describe('createStaticServer', () => {
  it('answers a folder with its index, under the headers of the table', async () => {
    const { status, headers, body } = await ask(await start(), '/roles/ai-engineer/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(SITE['roles/ai-engineer/index.html']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('sends a folder without its slash to the one with it, keeping the query', async () => {
    const { status, headers } = await ask(await start(), '/roles/ai-engineer?a=1');
    expect([status, headers['location']]).toEqual([308, '/roles/ai-engineer/?a=1']);
  });

  it.each([
    ['//', '/'],
    ['///x//roles/ai-engineer', '/x/roles/ai-engineer'],
    ['//evil.example/roles/ai-engineer', '/evil.example/roles/ai-engineer'],
    ['/\\evil.example/', '/evil.example/'],
    ['//roles//ai-engineer?a=//b', '/roles/ai-engineer?a=//b'],
  ])('answers %s with a way on this host: %s', async (path, location) => {
    const { status, headers } = await ask(await start(), path);
    expect([status, headers['location']]).toEqual([308, location]);
  });

  it.each(['http://evil.example/', '*', 'x'])('takes no address but a path: %s', async (path) => {
    expect((await ask(await start(), path)).status).toBe(400);
  });

  it.each(['/assets/gone.js', '/roles/nobody/', '/deep/er/still', '/roles/ai-engineer/9.json'])(
    'answers %s with 404 and the page that says so',
    async (path) => {
      const { status, body, headers } = await ask(await start(), path);
      expect(status).toBe(404);
      expect(body.toString()).toBe(SITE['404.html']);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );

  it.each([
    '/cli/serve.js',
    '/.headers.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%5cx',
    '/%00',
  ])('does not give out %s', async (path) => {
    const { status, body } = await ask(await start(), path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toMatch(/secret|role-radar"/);
  });

  it('compresses as the browser can take it', async () => {
    const server = await start();
    const brotli = await ask(server, '/assets/app.js', { 'accept-encoding': 'gzip, br' });
    const gzip = await ask(server, '/assets/app.js', { 'accept-encoding': 'gzip' });
    const plain = await ask(server, '/assets/app.js');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(brotli.body.length).toBeLessThan(plain.body.length / 10);
  });

  it('says "not modified" to who has it already', async () => {
    const server = await start();
    const { headers } = await ask(server, '/');
    const again = await ask(server, '/', { 'if-none-match': headers['etag'] });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('serves the same build below any path, and nothing outside it', async () => {
    const server = await start({ base: '/some/sub/' });
    expect((await ask(server, '/some/sub/roles/ai-engineer/')).status).toBe(200);
    expect((await ask(server, '/some/sub')).headers['location']).toBe('/some/sub/');
    expect((await ask(server, '/roles/ai-engineer/')).status).toBe(404);
    expect(server.urlAt('127.0.0.1')).toBe(`http://127.0.0.1:${server.port}/some/sub/`);
  });

  it("refuses another site's name that points at this machine", async () => {
    expect((await ask(await start(), '/', { host: 'evil.example' })).status).toBe(421);
  });

  it('takes no method but GET and HEAD', async () => {
    const server = await start();
    expect((await ask(server, '/', {}, 'POST')).status).toBe(405);
    const head = await ask(server, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(SITE['index.html']?.length);
  });

  it('breaks in the way a test asks for', async () => {
    const server = await start({
      fault: (path) =>
        path.endsWith('1.json')
          ? { body: '<p>not json</p>', type: 'text/html' }
          : path.endsWith('.js')
            ? { status: 503 }
            : path === '/'
              ? { drop: true }
              : undefined,
    });
    const role = await ask(server, '/roles/ai-engineer/1.json');
    expect([role.status, role.headers['content-type'], role.body.toString()]).toEqual([
      200,
      'text/html',
      '<p>not json</p>',
    ]);
    expect((await ask(server, '/assets/app.js')).status).toBe(503);
    await expect(ask(server, '/')).rejects.toThrow();
  });

  it('tells who asked for what', async () => {
    const seen: string[] = [];
    const server = await start({ onRequest: (path) => seen.push(path), base: '/sub/' });
    await ask(server, '/sub/roles/ai-engineer/');
    expect(seen).toEqual(['/roles/ai-engineer/']);
  });
});
