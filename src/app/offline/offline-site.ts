/** The build's data for its service worker. */
export type OfflineBuild = {
  /** Changes with the contents. */
  readonly id: string;
  /** Paths to cache, relative to the site's root: '' is the home page, a folder ends in a slash. */
  readonly files: readonly string[];
  /** Folders that are framed by other sites, or contain such frames. */
  readonly leftAlone: readonly string[];
  /** The folder of immutable files: changed contents get a new name. */
  readonly unchanging: string;
  /** The folder of shared results, each of which has further addresses for link previews. */
  readonly shared: string;
};

/** The service worker APIs used here. */
export type OfflineEnvironment = {
  /** Address of the site's root with a trailing slash. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** Resolves after this many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

export type OfflineSite = {
  /** Fetches everything to be cached; rejects, and caches nothing, if a part can't be loaded. */
  readonly cacheAll: () => Promise<void>;
  /** Removes the caches of other builds. */
  readonly deleteStale: () => Promise<void>;
  /** Removes all caches. */
  readonly deleteAll: () => Promise<void>;
  /** Null for requests that the browser should handle without the service worker. */
  readonly respond: (request: Request) => Promise<Response> | null;
};

/** After this delay a cached page is shown instead of waiting for the network. */
const NETWORK_TIMEOUT_MS = 4000;
const MAX_PARALLEL_FETCHES = 6;

/** The site's offline copy: pages network first, immutable files cache first. */
export function createOfflineSite(
  { id, files, leftAlone, unchanging, shared }: OfflineBuild,
  { scope, caches, fetch, wait }: OfflineEnvironment,
): OfflineSite {
  // An origin may host several builds, each under its own path.
  const cachePrefix = `role-radar-offline ${new URL(scope).pathname} `;
  const name = cachePrefix + id;
  const known = new Set(files);
  const kept = async (path: string) =>
    (await caches.open(name)).match(scope + path, { ignoreVary: true });

  /**
   * The cached page for an address: with a trailing slash, and for a result's previews the plain
   * result page.
   */
  const pageOf = (path: string): string => {
    const page = path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
    const [folder, slug] = page.split('/');
    return folder === shared && !known.has(page) ? `${shared}/${slug}/` : page;
  };

  const networkFirst = async (request: Request, path: string): Promise<Response> => {
    const fromNetwork = fetch(request);
    const outcome = await Promise.race([
      fromNetwork.then(
        (response) => (response.status >= 500 ? null : response),
        () => null,
      ),
      wait(NETWORK_TIMEOUT_MS).then(() => null),
    ]);
    return outcome ?? (await kept(path)) ?? fromNetwork;
  };

  const deleteCaches = async (isGone: (cache: string) => boolean): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter(isGone).map((each) => caches.delete(each)));
  };

  return {
    cacheAll: async () => {
      const cache = await caches.open(name);
      const waiting = [...files];
      const fetchNext = async (): Promise<void> => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          // Bypasses the HTTP cache: while the page is fetching the same file, Chromium delays a
          // second cached request for up to 20 seconds.
          const response = await fetch(scope + path, { cache: 'no-store' });
          if (!response.ok || response.redirected) throw new Error(`no ${path}`);
          await cache.put(scope + path, response);
        }
      };
      try {
        await Promise.all(Array.from({ length: MAX_PARALLEL_FETCHES }, fetchNext));
      } catch (error) {
        waiting.length = 0;
        await caches.delete(name);
        throw error;
      }
    },
    deleteStale: () => deleteCaches((each) => each.startsWith(cachePrefix) && each !== name),
    deleteAll: () => deleteCaches((each) => each.startsWith(cachePrefix)),
    respond: (request) => {
      const url = new URL(request.url);
      const address = url.origin + url.pathname;
      if (request.method !== 'GET' || !address.startsWith(scope)) return null;
      const path = address.slice(scope.length);
      if (leftAlone.some((folder) => `${path}/`.startsWith(`${folder}/`))) return null;
      if (request.mode === 'navigate') return networkFirst(request, pageOf(path));
      if (!known.has(path)) return null;
      if (!path.startsWith(`${unchanging}/`)) return networkFirst(request, path);
      return kept(path).then((found) => found ?? fetch(request));
    },
  };
}
