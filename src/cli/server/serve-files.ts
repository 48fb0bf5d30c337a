import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const MIME: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const COMPRESSIBLE = /^(?:text|application)\/|svg/;

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
} as const;

export type Encoding = keyof typeof compress;

/** A file with its HTTP representation. */
export type ServedFile = {
  readonly type: string;
  readonly etag: string;
  /**
   * The body in this encoding, compressed once and cached; null when compression isn't worthwhile.
   */
  readonly encoded: (encoding: Encoding) => Promise<Buffer> | null;
  readonly body: Buffer;
};

/** Keyed by content, so that a process with several servers compresses nothing twice. */
const compressed = new Map<string, Promise<Buffer>>();

/** Reads files below `root` and caches their compressed form. */
export class FileCache {
  readonly #root: string;

  constructor(root: string) {
    this.#root = normalize(root);
  }

  /** The file for a path; for a folder its index.html; undefined if there is none. */
  async find(path: string): Promise<ServedFile | undefined> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    // Dot files and programs are in the build's folder but not part of the site.
    if (name.includes('\0') || /\/\.|^\/cli\//.test(name)) return undefined;
    const file = join(this.#root, name);
    if (!file.startsWith(this.#root)) return undefined;
    try {
      return this.wrap(await readFile(file), MIME[extname(file)] ?? 'application/octet-stream');
    } catch {
      return undefined;
    }
  }

  /** Prepares a body for sending. */
  wrap(body: Buffer, type: string): ServedFile {
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const encoded = (encoding: Encoding) => {
      if (!COMPRESSIBLE.test(type)) return null;
      const key = `${encoding} ${digest}`;
      const known = compressed.get(key) ?? compress[encoding](body);
      compressed.set(key, known);
      return known;
    };
    return { type, etag: `"${digest}"`, encoded, body };
  }
}
