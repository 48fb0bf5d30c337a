const PATIENCE_MS = 15_000;

/** What a live host answered. */
export type HostAnswer = {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: Buffer;
};

/** Asks for an address below the site, or for a whole one; never follows a redirect. Rejects where no answer comes. */
export type AskHost = (
  address: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<HostAnswer>;

/** Asks a site as a browser does that understands the usual compression. */
export function askHost(site: string): AskHost {
  return async (address, headers = {}) => {
    const answer = await fetch(new URL(address, site), {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'gzip, br', ...headers },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
}

/** Why nothing came, in the words of the network. */
export function whyNoAnswer(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${PATIENCE_MS / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
