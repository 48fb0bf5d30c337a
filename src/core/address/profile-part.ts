import { readParameter } from './query.ts';

/** The names in an address that select a profile. */
export const PROFILE_PARAMETERS = ['profile', 'targets', 'bar'] as const;

/** An address that says what results are held against there; `query` is as `profileQuery` makes it. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** The part of an address's query that says what results are held against, without a `?`; '' for none. */
export function profilePartOf(search: string): string {
  return PROFILE_PARAMETERS.flatMap((name) => {
    const value = readParameter(search, name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  }).join('&');
}

/** A query as `selectProfile` asks it. */
export function parametersOf(search: string): { readonly get: (name: string) => string | null } {
  return { get: (name) => readParameter(search, name) };
}
