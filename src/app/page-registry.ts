import type { ComponentType } from 'react';
import type { Place } from './paths.ts';

export type PageKind = Place['kind'];
export type PageModule = { readonly Page: ComponentType<{ readonly place: Place }> };

/**
 * Pages that are on this machine, and how to get the others. A page is loaded before it is shown,
 * so the tree needs no Suspense boundary (whose inline scripts a strict policy would block).
 */
export type PageRegistry = {
  readonly loaded: (kind: PageKind) => PageModule | undefined;
  readonly load: (kind: PageKind) => Promise<PageModule>;
};

type Loaders = Readonly<Record<PageKind, () => Promise<PageModule>>>;

/** A registry that starts with `ready` and fetches the rest on demand, each once. */
export function createPageRegistry(
  loaders: Loaders,
  ready: Partial<Record<PageKind, PageModule>> = {},
): PageRegistry {
  const loaded = new Map<PageKind, PageModule>();
  for (const kind of Object.keys(loaders) as PageKind[]) {
    const page = ready[kind];
    if (page !== undefined) loaded.set(kind, page);
  }
  return {
    loaded: (kind) => loaded.get(kind),
    load: async (kind) => {
      const known = loaded.get(kind);
      if (known !== undefined) return known;
      const page = await loaders[kind]();
      loaded.set(kind, page);
      return page;
    },
  };
}

/** Where each page's code lives; the bundler makes one chunk of each. */
export const pageLoaders: Loaders = {
  catalogue: () => import('./pages/catalogue-page.tsx'),
  role: () => import('./pages/role-page.tsx'),
  assess: () => import('./pages/assess-page.tsx'),
  embed: () => import('./pages/embed-page.tsx'),
  result: () => import('./pages/result-page.tsx'),
  shared: () => import('./pages/shared-page.tsx'),
  compare: () => import('./pages/compare-page.tsx'),
  'embed-kit': () => import('./pages/embed-kit-page.tsx'),
  'not-found': () => import('./pages/not-found-page.tsx'),
};
