import { rootPath } from './storage/root-path.ts';
import { trustedScript } from './trusted-script.ts';

/** Whether this browser keeps the site, or could; `none` where it can't. */
export type OfflineState = 'kept' | 'not-kept' | 'none';

/** What this touches of the browser. */
export type OfflineBrowser = {
  readonly workers: ServiceWorkerContainer | undefined;
  readonly caches: () => CacheStorage;
  /** The site's root: a path with its last slash. */
  readonly root: string;
};

function thisBrowser(): OfflineBrowser {
  return {
    workers: navigator.serviceWorker,
    caches: () => caches,
    root: rootPath(),
  };
}

/** Never rejects. */
export async function readOfflineState(browser = thisBrowser()): Promise<OfflineState> {
  if (browser.workers === undefined) return 'none';
  try {
    return (await ownRegistration(browser))?.active ? 'kept' : 'not-kept';
  } catch {
    return 'none';
  }
}

/** Keeps the site on this device; resolves with false where a part of it can't be had. Never rejects. */
export async function keepOffline(browser = thisBrowser()): Promise<boolean> {
  const { workers, root } = browser;
  if (workers === undefined) return false;
  try {
    const registration = await workers.register(trustedScript(`${root}sw.js`), {
      scope: root,
      updateViaCache: 'none',
    });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    return worker !== null && (await untilSettled(worker)) === 'activated';
  } catch {
    return false;
  }
}

/** Removes what is kept. Never rejects. */
export async function dropOffline(browser = thisBrowser()): Promise<void> {
  try {
    await (await ownRegistration(browser))?.unregister();
    const storage = browser.caches();
    const names = await storage.keys();
    const own = names.filter((name) => name.startsWith(`role-radar-offline ${browser.root} `));
    await Promise.all(own.map((name) => storage.delete(name)));
  } catch {
    // What the browser doesn't let go of is removed with the site's data in its settings.
  }
}

/** The registration of this build, not one of another build above it on the same origin. */
async function ownRegistration({ workers, root }: OfflineBrowser) {
  const found = await workers?.getRegistration(root);
  return found !== undefined && new URL(found.scope).pathname === root ? found : undefined;
}

/** Resolves when a worker has come into force, or has failed. */
function untilSettled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
