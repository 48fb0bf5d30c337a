import { matchesHost } from './host-pattern.ts';

/**
 * True when a host may be offered the result: it has an origin to name and, where the build lists
 * hosts, it is one of them. The app's own kit always may.
 */
export function mayReceive(
  origin: string,
  { hosts, own }: { readonly hosts: readonly string[]; readonly own: string },
): boolean {
  if (!/^https?:\/\/./.test(origin)) return false;
  return origin === own || hosts.length === 0 || hosts.some((host) => matchesHost(host, origin));
}
