/** The part of Trusted Types that is needed here; TypeScript's DOM types don't include it yet. */
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
 * The site's only policy: it rejects addresses of other origins, and `data:` and `blob:` addresses.
 * Created once, since a second policy of the same name is refused.
 */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** The address of one of our workers as a trusted URL; throws a TypeError for any other origin. */
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
