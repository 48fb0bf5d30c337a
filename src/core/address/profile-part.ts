import { readParameter } from './query.ts';

/** Query parameters that select a profile. */
export const PROFILE_PARAMETERS = ['profile', 'targets', 'bar'] as const;

/** Adds the query of a profile (from `profileQuery`) to a path. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** The part of a URL's query that selects a profile, without a `?`; '' for none. */
export function profilePartOf(search: string): string {
  return PROFILE_PARAMETERS.flatMap((name) => {
    const value = readParameter(search, name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  }).join('&');
}

/** A query in the form that `selectProfile` expects. */
export function parametersOf(search: string): { readonly get: (name: string) => string | null } {
  return { get: (name) => readParameter(search, name) };
}
