import { useSyncExternalStore } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { Host } from '#platform/host-channel.ts';
import { useAppContext } from '../shell/app-context.ts';

/** The host page, once it has replied. */
export function useHost(): Host | null {
  const { embed } = useAppContext();
  return useSyncExternalStore(
    (listener) => embed?.subscribe(listener) ?? (() => undefined),
    () => embed?.host() ?? null,
    () => null,
  );
}

/** The interface language: the one that the host requests if available, else the page's. */
export function useHostLocale(): Locale {
  const { embed, locale } = useAppContext();
  return useSyncExternalStore(
    (listener) => embed?.subscribe(listener) ?? (() => undefined),
    () => embed?.locale() ?? locale,
    () => locale,
  );
}
