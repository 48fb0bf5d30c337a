import type { ComponentType } from 'react';
import type { Route } from '#core';

export type PageKind = Route['kind'];
export type PageModule = { readonly Page: ComponentType<{ readonly route: Route }> };

/**
 * Loaded pages, and how to load the others. A page is loaded before it renders, so the tree needs
 * no Suspense boundary (whose inline scripts a strict policy would block).
 */
export type PageRegistry = {
  readonly loaded: (kind: PageKind) => PageModule | undefined;
  readonly load: (kind: PageKind) => Promise<PageModule>;
};

export type PageLoaders = Readonly<Record<PageKind, () => Promise<PageModule>>>;

/** A registry that starts with `ready` and loads the other pages on demand, each once. */
export function createPageRegistry(
  loaders: PageLoaders,
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
