import { type RefObject, useEffect, useRef } from 'react';

type Options = {
  readonly root: RefObject<HTMLElement | null>;
  /** What the screen shows; a change of it is a new screen. */
  readonly screen: string;
  /** False while the page is still finding out what to show: that is no step of the person's. */
  readonly settled: boolean;
  /** False in a frame, where scrolling would move the page around it. */
  readonly mayScroll: boolean;
  readonly onShown: () => void;
};

/** Room above what is scrolled to, in px. */
const MARGIN = 16;

/**
 * After a step, puts focus on the new screen's heading, so that reading goes on there, and brings
 * the top of the screen back into view. Does nothing for the first screen of a page.
 */
export function useScreenFocus({ root, screen, settled, mayScroll, onShown }: Options): void {
  const shown = useRef({ screen, settled });
  useEffect(() => {
    const before = shown.current;
    shown.current = { screen, settled };
    if (before.screen === screen || !before.settled) return;
    root.current?.querySelector('h1')?.focus({ preventScroll: true });
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (mayScroll && top < 0) window.scrollBy({ top: top - MARGIN, behavior: 'instant' });
    onShown();
  });
}
