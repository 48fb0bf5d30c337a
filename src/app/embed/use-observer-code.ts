import { useEffect, useMemo, useState } from 'react';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';

/** A code is letters and digits; WordPress puts a secret of its own here, after a question mark. */
const MAY_BE_A_CODE = /^#[0-9A-Za-z]{10,}$/;

const load = () => import('./observer-code.tsx');

/**
 * The message about an observer's code in the frame's address, and the component that shows it; null
 * without one, for which no code is loaded.
 */
export function useObserverCode() {
  const [text, setText] = useState<string | null>(null);
  // Of the frame itself: the app inside has a history in memory. The prerendered page has none.
  useEffect(() => {
    const { hash } = window.location;
    if (MAY_BE_A_CODE.test(hash)) setText(hash);
  }, []);
  const part = useDeferredImport(text === null ? null : load);
  const error = useMemo(
    () => (part === null || text === null ? null : part.observerErrorIn(text)),
    [part, text],
  );
  return part === null || error === null ? null : { ObserverCode: part.ObserverCode, error };
}
