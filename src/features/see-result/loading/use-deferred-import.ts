import { startTransition, useEffect, useState } from 'react';

/**
 * A module that may load after the first paint: null until it is loaded, and for ever if loading
 * fails. Nothing is requested without a `load` function. No Suspense: its boundaries would put
 * inline scripts into prerendered pages.
 */
export function useDeferredImport<Module extends object>(
  load: (() => Promise<Module>) | null,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    if (load === null) return;
    let wanted = true;
    load().then(
      (loaded) => {
        if (wanted) startTransition(() => setModule(loaded));
      },
      // The static picture in its place shows the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return module;
}
