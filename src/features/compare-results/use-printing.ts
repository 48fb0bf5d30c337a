import { useSyncExternalStore } from 'react';

/** True while printing: then everything is rendered that is otherwise shown in parts. */
export function usePrinting(): boolean {
  // An external store renders synchronously, before the browser lays out the print.
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const change = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    onChange();
  };
  window.addEventListener('beforeprint', change);
  window.addEventListener('afterprint', change);
  return () => {
    window.removeEventListener('beforeprint', change);
    window.removeEventListener('afterprint', change);
  };
}
