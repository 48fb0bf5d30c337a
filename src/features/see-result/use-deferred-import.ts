import { startTransition, useEffect, useState } from 'react';

/**
 * A module that may come after the first paint: null until it is here, and for good when it can't
 * be had. Not asked for before there is a `load`. No Suspense: its boundaries would put inline scripts into prerendered pages.
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
      // The picture that stands in its place says the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return module;
}
