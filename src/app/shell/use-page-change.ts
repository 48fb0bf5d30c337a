import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Route } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { useLocale } from '#i18n/locale.tsx';
import { messagesOf } from '#i18n/load-messages.ts';
import { useAppContext } from './app-context.ts';

/**
 * After a move inside the app: the tab's title, and the focus on the new page's heading, so that
 * people who listen learn where they are. The first page came with both; from the second question
 * on, questions look after their own focus.
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

/** The first heading that is seen; the content as a whole while there is none. */
function focusHeading(): void {
  const content = document.getElementById('content');
  const headings = [...(content?.querySelectorAll('h1') ?? [])];
  const target = headings.find((heading) => heading.getClientRects().length > 0) ?? content;
  if (target !== null && target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
