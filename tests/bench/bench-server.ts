import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FileCache } from '../../src/cli/server/serve-files.ts';

export type BenchServer = {
  /** Address of the root, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves a folder over HTTP/1.1 on loopback with brotli, as the reference script serves every page:
 * without a host's headers, or with these.
 */
export function servePlain(
  root: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const files = new FileCache(root);
  return listen(async (path) => {
    const file = await files.find(path);
    return file && { type: file.type, body: file.body, br: await file.encoded('br') };
  }, headers);
}

/** Serves one page of text, as a careers page that frames an assessment would be. */
export function serveText(html: string): Promise<BenchServer> {
  const body = Buffer.from(html);
  return listen((path) =>
    Promise.resolve(
      path === '/' ? { type: 'text/html; charset=utf-8', body, br: null } : undefined,
    ),
  );
}

type Found = { readonly type: string; readonly body: Buffer; readonly br: Buffer | null };

async function listen(
  find: (path: string) => Promise<Found | undefined>,
  headers: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void find(path).then((file) => {
      const body = file && (file.br ?? file.body);
      response.writeHead(file ? 200 : 404, {
        ...headers,
        'Content-Type': file?.type ?? 'text/plain',
        'Content-Length': body?.length ?? 0,
        'Cache-Control': 'no-store',
        ...(file?.br && { 'Content-Encoding': 'br' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
