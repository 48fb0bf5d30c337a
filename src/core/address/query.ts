/**
 * The first value of a parameter in a query ("?theme=dark"), as browsers read it; null if absent.
 * Values that can't be decoded are returned as they are.
 */
export function readParameter(search: string, name: string): string | null {
  for (const part of partsOf(search)) {
    if (nameOf(part) === name) return decode(part.slice(part.indexOf('=') + 1 || part.length));
  }
  return null;
}

/** Removes these parameters from a query; the result starts with "?" or is empty. */
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
