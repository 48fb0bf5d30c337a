import { MAX_ROLE_BYTES } from '#core';
import { RoleLoadError } from './role-load-error.ts';

/** Longest wait for a complete response, in milliseconds. */
export const TIMEOUT_MS = 10_000;

/** Dependencies on the environment; tests pass their own. */
export type LoadOptions = {
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
  /** Aborted by the caller, for example when the page is left. */
  readonly signal?: AbortSignal;
};

/**
 * Addresses whose last response was unusable. The browser may have cached that response, for a year
 * where the host marks it immutable, so from then on they are requested past the cache.
 */
const distrusted = new Set<string>();

/** Marks the last response from this address as unusable, so that the next request bypasses the cache. */
export function distrustCache(url: string): void {
  distrusted.add(url);
}

/** The text of a file, and whether the server labelled it as HTML. */
export type LoadedText = { readonly text: string; readonly isLabelledHtml: boolean };

/**
 * Fetches a small text file. Aborts after 10 seconds, body included, or as soon as more bytes
 * arrive than a role file may have. Throws `RoleLoadError`; when the caller aborts, rejects with
 * the caller's reason.
 */
export async function loadText(url: string, options: LoadOptions = {}): Promise<LoadedText> {
  const { signal, timeoutMs = TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  // Combined by hand, because AbortSignal.any is newer than the browsers we support.
  const abortController = new AbortController();
  const timer = setTimeout(() => {
    abortController.abort(new RoleLoadError('timeout'));
  }, timeoutMs);
  const forwardAbort = () => {
    abortController.abort(signal?.reason);
  };
  signal?.addEventListener('abort', forwardAbort);
  try {
    return await request(url, options.fetch ?? fetch, abortController.signal);
  } catch (error) {
    if (signal?.aborted !== true) distrustCache(url);
    abortController.signal.throwIfAborted();
    // Any other rejection of fetch or a stream means that no complete response arrived.
    throw error instanceof RoleLoadError ? error : new RoleLoadError('offline');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forwardAbort);
  }
}

async function request(url: string, get: typeof fetch, signal: AbortSignal): Promise<LoadedText> {
  const cache = distrusted.has(url) ? 'reload' : 'default';
  const response = await get(url, { signal, cache, credentials: 'same-origin' });
  const { status } = response;
  if (status === 404 || status === 410) throw new RoleLoadError('not-found', { status });
  if (!response.ok) throw new RoleLoadError('server', { status });
  const text = await readText(response);
  return { text, isLabelledHtml: /html/i.test(response.headers.get('content-type') ?? '') };
}

/** Counts bytes while reading, because `content-length` is the compressed size and may be missing. */
async function readText(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  // Keeps a byte order mark, so that the text matches the file byte for byte.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_ROLE_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw new RoleLoadError('too-large', { status: response.status });
    }
    text += decoder.decode(value, { stream: true });
  }
}
