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
 * The only policy of the site: it lets nothing through that another site holds, a `data:` or a
 * `blob:` address. Made once, since a second of the same name is refused.
 */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** The address of a worker of our own, as the browser wants it; throws a TypeError for any other site's. */
export function trustedScript(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('role-radar-worker', {
    createScriptURL: (asked) => {
      const { protocol, origin } = new URL(asked, window.location.href);
      if (!protocol.startsWith('http') || origin !== window.location.origin) {
        throw new TypeError('not the address of a worker of ours');
      }
      return asked;
    },
  });
  return policy === undefined ? address : policy.createScriptURL(address);
}
