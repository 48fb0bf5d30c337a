import { useCallback, useRef } from 'react';
import type { Path } from '#core';
import { fieldId } from '#features/studio/studio-context.ts';

/** Attempts, enough to open several nested parts. */
const MAX_ATTEMPTS = 20;

/**
 * Focuses the field at a path, or the nearest one around it, as soon as it is rendered: the part of
 * the studio that contains it may have to open first.
 */
export function useJump(): (path: Path) => void {
  const round = useRef(0);
  return useCallback((path: Path) => {
    round.current += 1;
    const own = round.current;
    let attempts = 0;
    const tryToFocus = () => {
      if (round.current !== own) return;
      attempts += 1;
      const found = nearest(path);
      const closed = found?.element.closest<HTMLDetailsElement>('details:not([open])');
      if (closed) closed.open = true;
      const isThere = found?.isExact === true && !closed;
      if (isThere || attempts >= MAX_ATTEMPTS) focus(found?.element ?? null);
      else requestAnimationFrame(tryToFocus);
    };
    requestAnimationFrame(tryToFocus);
  }, []);
}

function nearest(path: Path): { readonly element: HTMLElement; readonly isExact: boolean } | null {
  for (let length = path.length; length > 0; length -= 1) {
    const id = fieldId(path.slice(0, length));
    const element =
      document.getElementById(id) ??
      document.querySelector<HTMLElement>(`[data-studio-path="${id}"]`);
    if (element !== null) return { element, isExact: length === path.length };
  }
  return null;
}

function focus(element: HTMLElement | null): void {
  const target = element?.matches('details') ? element.querySelector('summary') : element;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
