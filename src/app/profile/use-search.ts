import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

const subscribe = () => () => undefined;

/**
 * The query of the address, which prerendering doesn't know: '' while a prerendered page comes to
 * life, so that its first render is the one in the page.
 */
export function useSearch(): string {
  const { search } = useLocation();
  return useSyncExternalStore(
    subscribe,
    () => search,
    () => '',
  );
}
