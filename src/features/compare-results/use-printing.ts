import { useSyncExternalStore } from 'react';

/** True while the page is put on paper: then everything is drawn that is otherwise shown in parts. */
export function usePrinting(): boolean {
  // An outside store is drawn at once, before the browser lays the paper out.
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
