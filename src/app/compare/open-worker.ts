// The bundler answers with the built worker's address, which the file itself doesn't export.
// oxlint-disable-next-line import/default
import workerAddress from './compare-worker.ts?worker&url';

/** The part of Trusted Types that is needed here; the compiler's DOM types don't have them yet. */
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

/**
 * The only policy of the site: it lets exactly the built worker's address through, nothing else.
 * Made once, since a second of the same name is refused.
 */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('role-radar-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError('not the address of our worker');
      return asked;
    },
  });
  return policy === undefined ? address : policy.createScriptURL(address);
}

/** The worker that scores comparisons; null where the browser or a host's policy has none. */
export function openWorker(): Worker | null {
  try {
    return new Worker(trusted(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}
