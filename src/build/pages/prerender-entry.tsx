import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { draftKey, matchRoute, parseDraftKey, type Role, type RoleIndex } from '#core';
import type { Locale } from '#i18n/locales.ts';
import { loadMessages, MESSAGE_NAMES } from '#i18n/load-messages.ts';
import { App } from '#app/shell/app.tsx';
import { NOTHING_TO_REPLAY } from '#app/instant/replay.ts';
import type { PageKind, PageModule, PageRegistry } from '#app/shell/page-registry.ts';
import * as assess from '#app/pages/assess-page.tsx';
import * as catalogue from '#app/pages/catalogue-page.tsx';
import * as compare from '#app/pages/compare-page.tsx';
import * as compareRoles from '#app/pages/compare-roles-page.tsx';
import * as embed from '#app/pages/embed-page.tsx';
import * as embedKit from '#app/pages/embed-kit-page.tsx';
import * as myResults from '#app/pages/my-results-page.tsx';
import * as guide from '#app/pages/guide-page.tsx';
import * as interview from '#app/pages/interview-page.tsx';
import * as observers from '#app/pages/observers-page.tsx';
import * as plan from '#app/pages/plan-page.tsx';
import * as rate from '#app/pages/rate-page.tsx';
import * as result from '#app/pages/result-page.tsx';
import * as role from '#app/pages/role-page.tsx';
import * as studio from '#app/pages/studio-page.tsx';
import * as tryDraft from '#app/pages/try-draft-page.tsx';
import * as shared from '#app/pages/shared-page.tsx';
import * as notFound from '#app/pages/not-found-page.tsx';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { roleQuery } from '#data/role-queries.ts';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';

const modules: Readonly<Record<PageKind, PageModule>> = {
  catalogue,
  role,
  assess,
  embed,
  result,
  shared,
  observers,
  rate,
  guide,
  interview,
  plan,
  compare,
  'my-results': myResults,
  'compare-roles': compareRoles,
  'embed-kit': embedKit,
  studio,
  'try-draft': tryDraft,
  'not-found': notFound,
};

/** All pages are imported statically for prerendering. */
const pages: PageRegistry = {
  loaded: (kind) => modules[kind],
  load: async (kind) => modules[kind],
};

/** Never visible: URLs in the markup are relative. */
const ROOT = '/';

export type RenderInput = {
  readonly locale: Locale;
  readonly paths: readonly string[];
  readonly roles: readonly Role[];
  readonly drafts?: readonly Role[];
  readonly index: RoleIndex;
};

/**
 * Renders the markup of each path. Must match the browser's first render: nothing saved, nothing
 * answered, site URL unknown.
 */
export async function renderPages({
  locale,
  paths,
  roles,
  drafts = [],
  index,
}: RenderInput): Promise<ReadonlyMap<string, string>> {
  await loadMessages(locale, MESSAGE_NAMES);
  const queryClient = new QueryClient();
  queryClient.setQueryData(roleIndexQuery({ root: ROOT }).queryKey, index);
  for (const each of [...roles, ...drafts]) {
    const { version } = each;
    const draft = parseDraftKey(each.id);
    const slug = draft === null ? each.id : draftKey(draft);
    queryClient.setQueryData(roleQuery({ root: ROOT, slug, version }).queryKey, each);
  }
  return new Map(
    paths.map((path) => {
      const context = {
        locale,
        queryClient,
        pages,
        quizzes: createIdleQuizStores(),
        scheduler: immediateScheduler,
        roles: roles.map(({ id, number, version }) => ({ id, number, current: version })),
        versionFor: (slug: string) =>
          parseDraftKey(slug)?.version ?? roles.find(({ id }) => id === slug)?.version ?? null,
        root: ROOT,
        site: null,
        replay: NOTHING_TO_REPLAY,
        inFrame: matchRoute(path).kind === 'embed',
      };
      const html = renderToString(
        <StaticRouter location={path}>
          <App context={context} />
        </StaticRouter>,
      );
      return [path, html];
    }),
  );
}
