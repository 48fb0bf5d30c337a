import { matchesHost } from './host-pattern.ts';

/**
 * True when a host may be offered the result: it has a nameable origin and, if the build lists
 * hosts, is on the list. The app's own embed page always may.
 */
export function mayReceive(
  origin: string,
  { hosts, own }: { readonly hosts: readonly string[]; readonly own: string },
): boolean {
  if (!/^https?:\/\/./.test(origin)) return false;
  return origin === own || hosts.length === 0 || hosts.some((host) => matchesHost(host, origin));
}
