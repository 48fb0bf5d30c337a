import { useSyncExternalStore } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { Host } from '#platform/host-channel.ts';
import { useAppContext } from '../shell/app-context.ts';

/** The page that frames this one, once it has answered. */
export function useHost(): Host | null {
  const { embed } = useAppContext();
  return useSyncExternalStore(
    (listener) => embed?.subscribe(listener) ?? (() => undefined),
    () => embed?.host() ?? null,
    () => null,
  );
}

/** The language of the interface: what the page around asks for where it is there, else the page's. */
export function useHostLocale(): Locale {
  const { embed, locale } = useAppContext();
  return useSyncExternalStore(
    (listener) => embed?.subscribe(listener) ?? (() => undefined),
    () => embed?.locale() ?? locale,
    () => locale,
  );
}
