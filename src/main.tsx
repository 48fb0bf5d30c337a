import './app/shell/styles.css';
import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { BrowserRouter, MemoryRouter } from 'react-router-dom';
import { routes, matchRoute, profilePartOf, withQuery } from '#core';
import { LOCALES, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { pickLocale } from '#i18n/pick-locale.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { parseKnownRole } from '#data/parse-known-role.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createPostPaintScheduler } from '#platform/post-paint-scheduler.ts';
import { replacePage } from '#platform/navigate.ts';
import { onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { adoptCommonKeys } from '#platform/storage/common-keys.ts';
import { honourDeletions } from '#platform/storage/honour-deletions.ts';
import { makeTabId } from '#platform/tab/tab-id.ts';
import { saveTabList } from '#platform/tab/tab-list.ts';
import { saveTabNames } from '#platform/tab/tab-names.ts';
import { App } from './app/shell/app.tsx';
import { DRAWING_ATTRIBUTE, UNSUPPORTED_ATTRIBUTE } from './app/instant/contract.ts';
import { createReplay } from './app/instant/replay.ts';
import { readPageData } from './app/shell/page-data.ts';
import { loadStyles } from './app/instant/load-styles.ts';
import { pageLoadersIn } from './app/shell/page-loaders.ts';
import { PAGE_MESSAGES } from './app/shell/page-messages.ts';
import { createPageRegistry } from './app/shell/page-registry.ts';
import { prefetchWhenIdle, whenIdle } from './app/instant/prefetch.ts';
import { createSavedQuizStores } from './app/quiz/quiz-stores.ts';
import { rootPath } from '#platform/storage/root-path.ts';
import { createVersionFor, currentVersion } from './app/quiz/version-for.ts';
import { warmUpEvents, warmUpNumbers } from './app/instant/warm-up.ts';
import type { AppContext } from './app/shell/app-context.ts';
import { recoverFromChunkError } from './app/shell/chunk-load-recovery.ts';

/** Pages whose prerendered markup matches the first render; the others are rendered from the address. */
const HYDRATED: ReadonlySet<string> = new Set([
  'catalogue',
  'role',
  'assess',
  'embed',
  'compare',
  'compare-roles',
]);

/** Pages whose first render needs the list of roles. */
const LISTING: ReadonlySet<string> = new Set(['catalogue', 'compare-roles', 'my-results']);

async function start(container: HTMLElement): Promise<void> {
  // A host may serve "//roles/…" like "/roles/…"; addresses built from such a path would point to
  // another host.
  if (/^\/{2}/.test(window.location.pathname)) {
    const { pathname, search, hash } = window.location;
    return replacePage(pathname + search + hash);
  }
  const root = rootPath();
  const place = matchRoute(`/${window.location.pathname.slice(root.length)}`);
  const inFrame = place.kind === 'embed';
  const locale = pickLocale(document.documentElement.lang, LOCALES) ?? SOURCE_LOCALE;
  // Before everything else, because the host falls back if a frame stays silent.
  const embed = inFrame
    ? (await import('./app/embed/embed-session.ts')).openEmbedSession(window, loadEmbedMessages)
    : null;
  const queryClient = new QueryClient();
  const {
    roles,
    site,
    hosts,
    offline = false,
    later = [],
    checked,
    styles,
  } = await readPageData(async () => {
    const index = await queryClient.fetchQuery(roleIndexQuery({ root }));
    return index.roles.map(({ id, number, current }) => ({ id, number, current }));
  });
  adoptCommonKeys();
  const tabId = makeTabId();
  const scheduler = createPostPaintScheduler();
  const instance = embed?.address.instance ?? '';
  const quizzes = createSavedQuizStores({ tabId, scheduler, instance });
  const savedVersion = createVersionFor(roles, embed?.address.instance);
  // Answers in this page take precedence over stored ones, which the person may have deleted
  // manually.
  const versionFor = (asked: string) =>
    quizzes.answeredVersion(asked) ??
    (quizzes.isVoided(asked) ? currentVersion(roles, asked) : savedVersion(asked));
  const slug = 'slug' in place ? place.slug : null;
  // The prerendered markup and the validated role file are those of the current version.
  const current = slug === null ? null : currentVersion(roles, slug);
  // A shared link contains its version, usually the current one: no need to read storage, whose
  // first access is slow.
  const saved = () => (slug === null ? null : versionFor(slug));
  const versionToShow = () =>
    place.kind === 'shared' ? current : (embed?.address.version ?? saved());
  // Deleted data that has come back must be removed before anything reads it. The first storage
  // access blocks the page: a shared result has more urgent work first.
  const settled =
    place.kind === 'shared'
      ? new Promise((resolve) => setTimeout(() => resolve(honourDeletions())))
      : honourDeletions();
  const fileOf = (version: number | null) =>
    slug === null || version === null
      ? null
      : roleQuery(
          { root, slug, version },
          { parse: parseKnownRole(version === current ? checked : undefined) },
        );
  const likelyVersion = versionToShow();
  const likely = fileOf(likelyVersion);
  const pages = createPageRegistry(pageLoadersIn(locale));
  // The larger part of the code, evaluated in a separate task.
  const reactDom = import('react-dom/client');
  // Slow first-time work gets its own task, before the first render needs it.
  if (place.kind === 'shared') {
    setTimeout(warmUpNumbers);
    setTimeout(saved);
  }
  await Promise.all([
    settled,
    loadStyles(styles === undefined ? null : root + styles),
    pages.load(place.kind),
    likely && queryClient.prefetchQuery(likely),
    LISTING.has(place.kind) && queryClient.prefetchQuery(roleIndexQuery({ root })),
  ]);
  const version = versionToShow();
  // Differs from the likely version only if answers to an older version turned out to be deleted.
  // An unchanged version isn't requested again: if loading failed, the page now reports it.
  const needed = version === likelyVersion ? likely : fileOf(version);
  if (needed !== null && needed !== likely) await queryClient.prefetchQuery(needed);

  // Names and lists of a comparison are stored per tab: no other tab can delete them.
  onEverythingCleared(() => {
    saveTabNames([]);
    saveTabList('');
  });
  const replay = createReplay(window.roleRadarBoot);
  const context: AppContext = {
    locale,
    queryClient,
    pages,
    quizzes,
    scheduler,
    roles,
    versionFor,
    root,
    site: site ?? new URL(root, window.location.origin).href,
    replay,
    inFrame,
    isOfflineAllowed: offline,
    ...(embed !== null && { embed }),
    ...(hosts !== undefined && { hosts }),
  };
  const app = <App context={context} />;
  const tree =
    place.kind === 'embed' ? (
      <MemoryRouter initialEntries={[framedEntry(place.slug)]}>{app}</MemoryRouter>
    ) : (
      <BrowserRouter basename={root}>{app}</BrowserRouter>
    );
  const asPrerendered =
    needed === null ||
    (version === current && queryClient.getQueryData(needed.queryKey) !== undefined);
  document.documentElement.removeAttribute(DRAWING_ATTRIBUTE);
  const { createRoot, hydrateRoot } = await reactDom;
  // In a transition React renders in slices, between which the page handles input.
  startTransition(() => {
    if (HYDRATED.has(place.kind) && asPrerendered && container.hasChildNodes()) {
      hydrateRoot(container, tree);
    } else createRoot(container).render(tree);
  });
  // A root listens for events from its creation.
  replay.rootListens(container);
  keepIconAndManifest();
  prefetchWhenIdle(later.map((file) => root + file));
  whenIdle(() => warmUpEvents(container));
}

/** The initial address in a frame: it is never displayed, and only the profile is kept of its query. */
function framedEntry(slug: string): string {
  return withQuery(routes.embed(slug), profilePartOf(window.location.search));
}

/** A host may request another language than the page's. */
async function loadEmbedMessages(locale: Locale): Promise<void> {
  await loadMessages(locale, PAGE_MESSAGES.embed);
}

/** Their addresses are relative to the page's, which changes with every step. */
function keepIconAndManifest(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link:is([rel=icon], [rel=manifest])',
  )) {
    link.href = new URL(link.href).href;
  }
}

const container = document.getElementById('app');
if (container === null) throw new Error('the page has no element for the app');
if (document.documentElement.hasAttribute(UNSUPPORTED_ATTRIBUTE)) container.hidden = true;
// In a separate task: evaluating all modules was one already, and the page handles input in
// between.
else setTimeout(() => void startOrRecover(container));

async function startOrRecover(at: HTMLElement): Promise<void> {
  try {
    await start(at);
  } catch (error) {
    console.error(error);
    // Answers given before hydration are only in the inline script's memory.
    void recoverFromChunkError({ wouldLose: (window.roleRadarBoot?.answers.length ?? 0) > 0 });
  }
}
