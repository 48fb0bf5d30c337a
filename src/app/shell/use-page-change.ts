import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Route } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLocale } from '#i18n/locale.tsx';
import { messagesOf } from '#i18n/load-messages.ts';
import { useAppContext } from './app-context.ts';
import { focusHeading } from './focus-heading.ts';

/**
 * After a navigation inside the app: sets the tab's title, again once the role is known, and focuses
 * the new page's heading, so that screen reader users know where they are. The first page has both;
 * from the second question on, questions manage the focus themselves.
 */
export function usePageChange(route: Route): void {
  const locale = useLocale();
  const { root, versionFor, inFrame } = useAppContext();
  const slug = 'slug' in route ? route.slug : '';
  const version = versionFor(slug) ?? 0;
  // The page loads it.
  const { data: role } = useQuery({ ...roleQuery({ root, slug, version }), enabled: false });
  const band = 'band' in route ? route.band : null;
  const { title } = messagesOf(locale, 'page-titles').of(route.kind, role, band);
  const page = pageKey(route);
  const titled = useRef<{ page: string; title: string | null }>({ page, title: null });
  // Before the effects of the page, which may have a title of its own: an earlier run names its day.
  useLayoutEffect(() => {
    const before = titled.current;
    const isOurs = before.page !== page || document.title === before.title;
    if (inFrame || !isOurs) return;
    titled.current = { page, title };
    document.title = title;
  }, [page, title, inFrame]);
  const focused = useRef(page);
  useEffect(() => {
    if (inFrame || focused.current === page) return;
    focused.current = page;
    focusHeading();
  }, [page, inFrame]);
}

/** The same for two questions of one role, another for another role. */
export function pageKey(route: Route): string {
  return 'slug' in route ? `${route.kind} ${route.slug}` : route.kind;
}
