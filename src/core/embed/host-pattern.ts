/** "https://careers.example", or all below one as a policy writes it: "https://*.acme.example". */
const PATTERN = /^(https?:\/\/)(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)$/;

/**
 * A host of the build's list in the one form that policies and comparisons take: an origin, or all
 * hosts below a name with `*.` before it (at any depth, but not the name itself). Null for anything
 * else, a star in another place included. A path is left out: it names no origin.
 */
export function parseHostPattern(text: string): string | null {
  const [, origin = ''] = /^(https?:\/\/[^/?#\s]+)/i.exec(text) ?? [];
  const pattern = origin.toLowerCase().replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2');
  const [, , star, name] = PATTERN.exec(pattern) ?? [];
  if (name === undefined) return null;
  // A star before a single name would be everybody's: "https://*.com".
  const isWide = star !== undefined && !/^[^.]+\./.test(name);
  return isWide ? null : pattern;
}

/** True when an origin is the one of the pattern, or below it; the pattern may be as wide as a policy's. */
export function matchesHost(pattern: string, origin: string): boolean {
  const [, scheme = '', star, name = ''] = PATTERN.exec(pattern) ?? [];
  if (star === undefined) return origin === pattern;
  return origin.startsWith(scheme) && origin.endsWith(`.${name}`);
}
