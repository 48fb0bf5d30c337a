import { useCallback, useEffect, useRef } from 'react';
import { focusHeading } from '../shell/focus-heading.ts';

/**
 * Returns a callback that screens of the studio (the list of drafts and each draft) call with their
 * name once they are rendered. If the screen isn't the first one and has changed, it focuses its
 * heading, at the top of the page: only the address's fragment has changed, which screen readers
 * don't announce and which leaves the page scrolled as it was.
 */
export function useScreenFocus(): (screen: string) => void {
  const shown = useRef<string | null>(null);
  return useCallback((screen: string) => {
    const before = shown.current;
    shown.current = screen;
    if (before === null || before === screen) return;
    focusHeading();
    document.documentElement.scrollTop = 0;
  }, []);
}

/** Focuses the heading with this id when another section is opened, and scrolls to it if it is out of sight. */
export function useSectionFocus(section: string, headingId: string): void {
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    const heading = document.getElementById(headingId);
    if (heading === null) return;
    heading.focus({ preventScroll: true });
    const { top, bottom } = heading.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) heading.scrollIntoView({ block: 'start' });
  }, [section, headingId]);
}
