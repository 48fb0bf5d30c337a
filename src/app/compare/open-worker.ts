// The bundler answers with the built worker's address, which the file itself doesn't export.
// oxlint-disable-next-line import/default
import compareAddress from './compare-worker.ts?worker&url';
// oxlint-disable-next-line import/default
import simulationAddress from '../studio/simulation-worker.ts?worker&url';

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

const ADDRESSES = { compare: compareAddress, simulation: simulationAddress } as const;

/**
 * The only policy of the site: it lets exactly the built workers' addresses through, nothing else.
 * Made once, since a second of the same name is refused.
 */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('role-radar-worker', {
    createScriptURL: (asked) => {
      if (!Object.values(ADDRESSES).includes(asked)) {
        throw new TypeError('not the address of a worker of ours');
      }
      return asked;
    },
  });
  return policy === undefined ? address : policy.createScriptURL(address);
}

/**
 * The worker that scores comparisons, or the one that answers forms as made-up people; null where the
 * browser or a host's policy has none.
 */
export function openWorker(kind: keyof typeof ADDRESSES = 'compare'): Worker | null {
  try {
    return new Worker(trusted(ADDRESSES[kind]), { type: 'module' });
  } catch {
    return null;
  }
}
