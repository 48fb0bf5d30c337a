import { type RefObject, useEffect, useRef } from 'react';

type Options = {
  readonly root: RefObject<HTMLElement | null>;
  /** Identifies the screen; a change is a new screen. */
  readonly screen: string;
  /** False while the page is still deciding what to show: that is not a step by the person. */
  readonly settled: boolean;
  /** False in a frame, where scrolling would move the host page. */
  readonly mayScroll: boolean;
  /** `hadFocus`: the same heading had the focus already, so that focusing it again tells nobody. */
  readonly onShown: (heading: HTMLElement | null, hadFocus: boolean) => void;
};

/** Space above the scroll target, in px. */
const MARGIN = 16;

/**
 * After a step, focuses the new screen's heading, so that reading continues there, and scrolls to
 * the top of the screen. Does nothing for the first screen of a page.
 */
export function useScreenFocus({ root, screen, settled, mayScroll, onShown }: Options): void {
  const shown = useRef({ screen, settled });
  useEffect(() => {
    const before = shown.current;
    shown.current = { screen, settled };
    if (before.screen === screen || !before.settled) return;
    const heading = root.current?.querySelector('h1') ?? null;
    const hadFocus = heading !== null && heading === document.activeElement;
    heading?.focus({ preventScroll: true });
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (mayScroll && top < 0) window.scrollBy({ top: top - MARGIN, behavior: 'instant' });
    onShown(heading, hadFocus);
  });
}
