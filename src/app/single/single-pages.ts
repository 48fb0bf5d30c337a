import { createPageRegistry, type PageModule, type PageRegistry } from '../shell/page-registry.ts';
import * as assess from '../pages/assess-page.tsx';
import * as catalogue from '../pages/catalogue-page.tsx';
import * as compare from '../pages/compare-page.tsx';
import * as notFound from '../pages/not-found-page.tsx';
import * as result from '../pages/result-page.tsx';
import * as role from '../pages/role-page.tsx';
import * as shared from '../pages/shared-page.tsx';

const PAGES = { assess, catalogue, compare, 'not-found': notFound, result, role, shared };

/** True for a page that a single file has. */
export function isInFile(kind: string): boolean {
  return kind in PAGES && kind !== 'not-found';
}

/** The pages of a single file: all but those for careers pages, which need a server. */
export function singlePages(): PageRegistry {
  const missing = (): Promise<PageModule> => Promise.resolve(notFound);
  const load = (page: PageModule) => () => Promise.resolve(page);
  return createPageRegistry(
    {
      assess: load(assess),
      catalogue: load(catalogue),
      compare: load(compare),
      embed: missing,
      'embed-kit': missing,
      'not-found': missing,
      result: load(result),
      role: load(role),
      shared: load(shared),
    },
    { ...PAGES, embed: notFound, 'embed-kit': notFound },
  );
}
