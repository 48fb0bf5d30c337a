import type { PageLoaders } from './page-registry.ts';

/** Where each page's code lives; the bundler makes one chunk of each. */
export const pageLoaders: PageLoaders = {
  catalogue: () => import('../pages/catalogue-page.tsx'),
  role: () => import('../pages/role-page.tsx'),
  assess: () => import('../pages/assess-page.tsx'),
  embed: () => import('../pages/embed-page.tsx'),
  result: () => import('../pages/result-page.tsx'),
  shared: () => import('../pages/shared-page.tsx'),
  compare: () => import('../pages/compare-page.tsx'),
  'embed-kit': () => import('../pages/embed-kit-page.tsx'),
  'not-found': () => import('../pages/not-found-page.tsx'),
};
