/**
 * The first value of a name in a query ("?theme=dark"), as browsers read it; null when it isn't
 * given. What can't be decoded stays as it stands there.
 */
export function readParameter(search: string, name: string): string | null {
  for (const part of partsOf(search)) {
    if (nameOf(part) === name) return decode(part.slice(part.indexOf('=') + 1 || part.length));
  }
  return null;
}

/** The query without these names: with its "?", or empty. */
export function withoutParameters(search: string, names: readonly string[]): string {
  const rest = partsOf(search).filter((part) => !names.includes(nameOf(part)));
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

function partsOf(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
}

function nameOf(part: string): string {
  return decode(part.replace(/=.*$/s, ''));
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
