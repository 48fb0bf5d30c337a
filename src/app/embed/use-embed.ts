import { useSyncExternalStore } from 'react';
import type { Host } from '#platform/host-channel.ts';
import { useServices } from '../services.ts';

/** The page that frames this one, once it has answered. */
export function useHost(): Host | null {
  const { embed } = useServices();
  return useSyncExternalStore(
    (listener) => embed?.subscribe(listener) ?? (() => undefined),
    () => embed?.host() ?? null,
    () => null,
  );
}
