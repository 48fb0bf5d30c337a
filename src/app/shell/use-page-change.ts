import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Route } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLocale } from '#i18n/locale.tsx';
import { messagesOf } from '#i18n/load-messages.ts';
import { useAppContext } from './app-context.ts';
import { focusHeading } from './focus-heading.ts';

/**
 * After a navigation inside the app: sets the tab's title, and focuses the new page's heading, so
 * that screen reader users know where they are. The first page has both; from the second question
 * on, questions manage the focus themselves.
 */
export function usePageChange(route: Route): void {
  const client = useQueryClient();
  const locale = useLocale();
  const { root, versionFor, inFrame } = useAppContext();
  const shown = useRef(route.kind);
  useEffect(() => {
    if (inFrame || shown.current === route.kind) return;
    shown.current = route.kind;
    const slug = 'slug' in route ? route.slug : null;
    const version = slug === null ? null : versionFor(slug);
    const role =
      slug === null || version === null
        ? undefined
        : client.getQueryData(roleQuery({ root, slug, version }).queryKey);
    const band = 'band' in route ? route.band : null;
    document.title = messagesOf(locale, 'page-titles').of(route.kind, role, band).title;
    focusHeading();
  }, [route, client, locale, root, versionFor, inFrame]);
}
