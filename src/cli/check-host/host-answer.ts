const TIMEOUT_MS = 15_000;

/** The response of a live host. */
export type HostAnswer = {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: Buffer;
};

/**
 * Requests a path of the site or an absolute URL, without following redirects. Rejects without a
 * response.
 */
export type AskHost = (
  address: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<HostAnswer>;

/** Creates a client that requests like a browser with the common compression formats. */
export function askHost(site: string): AskHost {
  return async (address, headers = {}) => {
    const answer = await fetch(new URL(address, site), {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'gzip, br', ...headers },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
}

/** The reason of a network error, for messages. */
export function networkError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${TIMEOUT_MS / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
