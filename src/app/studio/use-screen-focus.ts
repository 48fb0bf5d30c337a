import { useCallback, useEffect, useRef } from 'react';
import { focusHeading } from '../shell/focus-heading.ts';

/**
 * Returns a callback for the studio's screens, the list of drafts and each draft, to call with their
 * name once they are rendered. When it isn't the first screen, and another one than before, its
 * heading is focused: the address changed behind `#` only, which screen readers don't announce.
 */
export function useScreenFocus(): (screen: string) => void {
  const shown = useRef<string | null>(null);
  return useCallback((screen: string) => {
    const before = shown.current;
    shown.current = screen;
    if (before !== null && before !== screen) focusHeading();
  }, []);
}

/** Focuses the heading with this id when another section was opened under it. */
export function useSectionFocus(section: string, headingId: string): void {
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [section, headingId]);
}
