/** What the build tells its service worker. */
export type OfflineBuild = {
  /** Other contents, another id. */
  readonly id: string;
  /** What is kept, from the site's root: '' is the first page, a folder ends in a slash. */
  readonly files: readonly string[];
  /** Folders that others frame, or that hold such frames. */
  readonly leftAlone: readonly string[];
  /** The folder whose files never change: another content has another name. */
  readonly unchanging: string;
  /** The folder of shared results, of which each has further addresses for its previews. */
  readonly shared: string;
};

/** What of the browser a service worker has. */
export type OfflineSurroundings = {
  /** Address of the site's root, with its last slash. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

export type OfflineSite = {
  /** Fetches everything that is to be kept; rejects, and keeps nothing, where a part can't be had. */
  readonly keep: () => Promise<void>;
  /** Removes what other builds kept. */
  readonly tidy: () => Promise<void>;
  /** Removes everything. */
  readonly drop: () => Promise<void>;
  /** Null for what the browser is to fetch as if there were no service worker. */
  readonly answer: (request: Request) => Promise<Response> | null;
};

/** After so long a page that is kept is shown instead of one that doesn't come. */
const PATIENCE_MS = 4000;
const AT_ONCE = 6;

/** The site as it is kept on a device: pages from the network first, what never changes from here. */
export function createOfflineSite(
  { id, files, leftAlone, unchanging, shared }: OfflineBuild,
  { scope, caches, fetch, wait }: OfflineSurroundings,
): OfflineSite {
  // An origin may hold several builds, each below a path of its own.
  const beginning = `role-radar-offline ${new URL(scope).pathname} `;
  const name = beginning + id;
  const known = new Set(files);
  const kept = async (path: string) =>
    (await caches.open(name)).match(scope + path, { ignoreVary: true });

  /** The kept page for an address: with its last slash, and of a result's previews the one without. */
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
      wait(PATIENCE_MS).then(() => null),
    ]);
    return outcome ?? (await kept(path)) ?? fromNetwork;
  };

  const deleteCaches = async (isGone: (cache: string) => boolean): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter(isGone).map((each) => caches.delete(each)));
  };

  return {
    keep: async () => {
      const cache = await caches.open(name);
      const waiting = [...files];
      const fetchNext = async (): Promise<void> => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          // Past the browser's own cache: where the page is just fetching the same file into it, Chromium
          // holds a second request for it back, up to 20 seconds.
          const response = await fetch(scope + path, { cache: 'no-store' });
          if (!response.ok || response.redirected) throw new Error(`no ${path}`);
          await cache.put(scope + path, response);
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
      } catch (error) {
        waiting.length = 0;
        await caches.delete(name);
        throw error;
      }
    },
    tidy: () => deleteCaches((each) => each.startsWith(beginning) && each !== name),
    drop: () => deleteCaches((each) => each.startsWith(beginning)),
    answer: (request) => {
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
