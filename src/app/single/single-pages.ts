import type { PageKind, PageModule, PageRegistry } from '../shell/page-registry.ts';
import * as assess from '../pages/assess-page.tsx';
import * as catalogue from '../pages/catalogue-page.tsx';
import * as compare from '../pages/compare-page.tsx';
import * as myResults from '../pages/my-results-page.tsx';
import * as notFound from '../pages/not-found-page.tsx';
import * as plan from '../pages/plan-page.tsx';
import * as result from '../pages/result-page.tsx';
import * as role from '../pages/role-page.tsx';
import * as shared from '../pages/shared-page.tsx';

/** The pages in a single file; the others need a server, or further roles. */
const PAGES: Partial<Record<PageKind, PageModule>> = {
  assess,
  catalogue,
  compare,
  'my-results': myResults,
  plan,
  result,
  role,
  shared,
};

/** True for a page that a single file has. */
export function isInFile(kind: PageKind): boolean {
  return kind in PAGES;
}

/** The pages of a single file, all loaded. */
export function singlePages(): PageRegistry {
  const pageOf = (kind: PageKind): PageModule => PAGES[kind] ?? notFound;
  return { loaded: pageOf, load: (kind) => Promise.resolve(pageOf(kind)) };
}
