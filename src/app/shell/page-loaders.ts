import type { Locale } from '#i18n/locales.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { PAGE_MESSAGES } from './page-messages.ts';
import type { PageKind, PageLoaders, PageModule } from './page-registry.ts';

/** Each page's module; the bundler makes one chunk of each. */
const PAGES: PageLoaders = {
  catalogue: () => import('../pages/catalogue-page.tsx'),
  role: () => import('../pages/role-page.tsx'),
  assess: () => import('../pages/assess-page.tsx'),
  embed: () => import('../pages/embed-page.tsx'),
  result: () => import('../pages/result-page.tsx'),
  shared: () => import('../pages/shared-page.tsx'),
  observers: () => import('../pages/observers-page.tsx'),
  rate: () => import('../pages/rate-page.tsx'),
  guide: () => import('../pages/guide-page.tsx'),
  interview: () => import('../pages/interview-page.tsx'),
  plan: () => import('../pages/plan-page.tsx'),
  compare: () => import('../pages/compare-page.tsx'),
  'my-results': () => import('../pages/my-results-page.tsx'),
  'compare-roles': () => import('../pages/compare-roles-page.tsx'),
  'embed-kit': () => import('../pages/embed-kit-page.tsx'),
  studio: () => import('../pages/studio-page.tsx'),
  'try-draft': () => import('../pages/try-draft-page.tsx'),
  'not-found': () => import('../pages/not-found-page.tsx'),
};

/** Loads a page's code together with its messages in a language. */
export function pageLoadersIn(locale: Locale): PageLoaders {
  const load = async (kind: PageKind): Promise<PageModule> => {
    const [page] = await Promise.all([PAGES[kind](), loadMessages(locale, PAGE_MESSAGES[kind])]);
    return page;
  };
  const kinds = Object.keys(PAGES) as readonly PageKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, () => load(kind)])) as PageLoaders;
}
