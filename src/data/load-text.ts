import { MAX_ROLE_BYTES } from '#core';
import { RoleLoadError } from './role-load-error.ts';

/** Longest wait for one complete answer, in milliseconds. */
export const TIMEOUT_MS = 10_000;

/** What comes from outside; tests hand in their own. */
export type LoadOptions = {
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
  /** Given up on by the caller, for example when the page is left. */
  readonly signal?: AbortSignal;
};

/**
 * Addresses whose last answer was of no use. The browser may have kept that answer, for a year where
 * the host marks the address as immutable, so they are asked for past its cache from then on.
 */
const distrusted = new Set<string>();

/** Says that what came from this address was no good, so that the next try asks the server itself. */
export function distrustCache(url: string): void {
  distrusted.add(url);
}

/** The text of a file, and whether the server called it a web page. */
export type LoadedText = { readonly text: string; readonly isCalledHtml: boolean };

/**
 * Fetches a small text file. Gives up after 10 seconds, the body included, and as soon as more
 * bytes have come than a role file may have. Throws `RoleLoadError`; rejects with the caller's own
 * reason where the caller gave up.
 */
export async function loadText(url: string, options: LoadOptions = {}): Promise<LoadedText> {
  const { signal, timeoutMs = TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  // By hand, because AbortSignal.any is younger than the browsers that we support.
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort(new RoleLoadError('timeout'));
  }, timeoutMs);
  const follow = () => {
    giveUp.abort(signal?.reason);
  };
  signal?.addEventListener('abort', follow);
  try {
    return await request(url, options.fetch ?? fetch, giveUp.signal);
  } catch (error) {
    if (signal?.aborted !== true) distrustCache(url);
    giveUp.signal.throwIfAborted();
    // Everything else that fetch and streams reject with means that nothing complete arrived.
    throw error instanceof RoleLoadError ? error : new RoleLoadError('offline');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}

async function request(url: string, get: typeof fetch, signal: AbortSignal): Promise<LoadedText> {
  const cache = distrusted.has(url) ? 'reload' : 'default';
  const response = await get(url, { signal, cache, credentials: 'same-origin' });
  const { status } = response;
  if (status === 404 || status === 410) throw new RoleLoadError('not-found', { status });
  if (!response.ok) throw new RoleLoadError('server', { status });
  const text = await readText(response);
  return { text, isCalledHtml: /html/i.test(response.headers.get('content-type') ?? '') };
}

/** Counted while it comes, because `content-length` is the compressed size, if it is there at all. */
async function readText(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  // A mark at the beginning stays, so that the text is the file's, byte for byte.
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
