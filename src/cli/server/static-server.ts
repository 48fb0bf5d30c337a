import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  headersFor,
  headersForMissing,
  type HeaderSettings,
} from '../../build/headers/header-table.ts';
import { FileCache, type ServedFile } from './serve-files.ts';

/** How a test modifies one response; absent fields change nothing. */
export type Fault = {
  /** Holds the response for so many milliseconds, or until this resolves. */
  readonly delay?: number | Promise<unknown>;
  /** Drops the connection instead of responding. */
  readonly drop?: boolean;
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers to omit. */
  readonly without?: readonly string[];
  /** Sends the body uncompressed. */
  readonly plain?: boolean;
};

export type StaticServerOptions = {
  /** Folder of the build. */
  readonly root: string;
  readonly settings: HeaderSettings;
  /** Base path of the site on this server, with a slash at both ends: "/", "/some/sub/". */
  readonly base?: string;
  /** 0 (the default) picks any free port. */
  readonly port?: number;
  /** Called for every request with the path from the site's root; undefined responds normally. */
  readonly fault?: (path: string, request: IncomingMessage) => Fault | undefined;
  /** Called for every request before the response. */
  readonly onRequest?: (path: string, request: IncomingMessage) => void;
};

export type StaticServer = {
  readonly port: number;
  /** URL of the site under this host name, with a trailing slash. */
  readonly urlAt: (host?: 'localhost' | '127.0.0.1') => string;
  readonly close: () => Promise<void>;
};

/**
 * Serves a build on loopback like a good static host: the headers of the table, brotli and gzip,
 * index.html for folders, 404.html for missing paths. Rejects when the port is taken.
 */
export async function createStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { base = '/' } = options;
  const files = new FileCache(options.root);
  const server = createServer((request, response) => {
    answer(request, response, files, options).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: options.port ?? 0, host: '127.0.0.1' }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  const { port } = address;
  return {
    port,
    urlAt: (host = 'localhost') => `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: FileCache,
  { base = '/', settings, fault, onRequest }: StaticServerOptions,
): Promise<void> {
  const host = request.headers.host ?? '';
  // Prevents DNS rebinding: another site's name must not reach this server.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return end(response, 421, {});
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return end(response, 405, { Allow: 'GET, HEAD' });
  }
  // Concatenated, not resolved: "//name/" must be a path, not a host.
  const asked = request.url ?? '/';
  if (!asked.startsWith('/') || !URL.canParse(`http://${host}${asked}`)) {
    return end(response, 400, {});
  }
  const url = new URL(`http://${host}${asked}`);
  const full = decode(url.pathname);
  if (full === undefined) return end(response, 400, {});
  if (url.pathname.includes('//')) {
    return end(response, 308, { Location: url.pathname.replace(/\/{2,}/g, '/') + url.search });
  }
  if (`${full}/` === base) return end(response, 308, { Location: base });
  const path = full.startsWith(base) ? `/${full.slice(base.length)}` : null;
  onRequest?.(path ?? full, request);
  const injected = fault?.(path ?? full, request);
  const { delay } = injected ?? {};
  if (delay !== undefined) await (typeof delay === 'number' ? wait(delay) : delay);
  if (injected?.drop === true) {
    response.destroy();
    return;
  }

  const found = path === null ? undefined : await files.find(path);
  const isFolder = injected?.body === undefined && path !== null && !path.endsWith('/');
  if (found === undefined && isFolder && (await files.find(`${path}/`)) !== undefined) {
    return end(response, 308, { Location: `${url.pathname}/${url.search}` });
  }
  const file = withFault(files, found ?? (await files.find('/404.html')), injected);
  // The local URL replaces the build's own, and plain HTTP must not request an upgrade.
  const site = { ...settings, siteUrl: `http://${host}${base}` };
  const servedPath = path ?? '/404.html';
  const headers = {
    ...(found === undefined ? headersForMissing(servedPath, site) : headersFor(servedPath, site)),
    ...injected?.headers,
  };
  for (const name of injected?.without ?? []) Reflect.deleteProperty(headers, name);
  const status = injected?.status ?? (found || injected?.body !== undefined ? 200 : 404);
  if (file === undefined) return end(response, 404, headers);
  await send(request, response, { status, headers, file, isPlain: injected?.plain === true });
}

function withFault(
  files: FileCache,
  file: ServedFile | undefined,
  fault: Fault | undefined,
): ServedFile | undefined {
  if (fault?.body === undefined && fault?.type === undefined) return file;
  const body = fault.body === undefined ? (file?.body ?? Buffer.alloc(0)) : Buffer.from(fault.body);
  return files.wrap(body, fault.type ?? file?.type ?? 'text/plain');
}

type Reply = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly file: ServedFile;
  readonly isPlain: boolean;
};

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  const { status, headers, file } = reply;
  const common = { ...headers, ETag: file.etag, Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match']?.includes(file.etag) === true) {
    return end(response, 304, common);
  }
  const accepted = reply.isPlain ? '' : (request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const encoded = encoding && (await file.encoded(encoding));
  const body = encoded ?? file.body;
  response.writeHead(status, {
    ...common,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoded && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...headers, ...(status !== 304 && { 'Content-Length': 0 }) });
  response.end();
}

/** Decodes a path once; undefined when it is malformed or would leave the folder. */
function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}
