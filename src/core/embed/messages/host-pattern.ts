/**
 * "https://careers.example", or all its subdomains in the syntax of a policy:
 * "https://*.acme.example".
 */
const PATTERN = /^(https?:\/\/)(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)$/;

/**
 * Normalises a host from the build's list to the form that policies and comparisons use: an origin,
 * or `*.` and a name for all its subdomains (at any depth, without the name itself). Null for
 * anything else, including a star in another place. A path is dropped: it isn't part of an origin.
 */
export function parseHostPattern(text: string): string | null {
  const [, origin = ''] = /^(https?:\/\/[^/?#\s]+)/i.exec(text) ?? [];
  const pattern = origin.toLowerCase().replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2');
  const [, , star, name] = PATTERN.exec(pattern) ?? [];
  if (name === undefined) return null;
  // A star before a top-level domain would allow everybody: "https://*.com".
  const isWide = star !== undefined && !/^[^.]+\./.test(name);
  return isWide ? null : pattern;
}

/**
 * True when an origin matches the pattern or is a subdomain of it; accepts every pattern that a
 * policy does.
 */
export function matchesHost(pattern: string, origin: string): boolean {
  const [, scheme = '', star, name = ''] = PATTERN.exec(pattern) ?? [];
  if (star === undefined) return origin === pattern;
  return origin.startsWith(scheme) && origin.endsWith(`.${name}`);
}
