import { type RefObject, useEffect, useRef } from 'react';

/** The state at a click: everything was seen, not for long enough, or something covers it. */
export type Visibility = 'seen' | 'too-soon' | 'covered';

/** How long heading and button must have been visible before a click counts, in ms. */
const MIN_VISIBLE_MS = 300;

type Seen = {
  readonly isCovered: boolean;
  readonly since: number | null;
  readonly wasSeen: boolean;
};

/**
 * Tracks whether the parts marked `data-sight` in a screen are truly visible: not covered by the
 * host page, not transparent, not distorted. A click counts if no part in the viewport is covered,
 * the part "press" has been visible for a moment, and the part "title" was visible at some time.
 * Only Chromium can tell (IntersectionObserver v2); elsewhere every click counts.
 */
export function useVisibility(screen: RefObject<HTMLElement | null>): () => Visibility {
  const seen = useRef(new Map<string, Seen>());
  const canTell = useRef(false);

  useEffect(() => {
    const parts = screen.current?.querySelectorAll('[data-sight]') ?? [];
    canTell.current =
      typeof IntersectionObserverEntry === 'function' &&
      'isVisible' in IntersectionObserverEntry.prototype;
    if (!canTell.current) return undefined;
    const known = seen.current;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {
          target,
          isIntersecting,
          isVisible,
        } of entries as readonly (IntersectionObserverEntry & { isVisible?: boolean })[]) {
          const name = target.getAttribute('data-sight') ?? '';
          const before = known.get(name);
          const isSeen = isIntersecting && isVisible === true;
          known.set(name, {
            isCovered: isIntersecting && !isSeen,
            since: isSeen ? (before?.since ?? performance.now()) : null,
            wasSeen: before !== undefined && (before.wasSeen || isLongEnough(before)),
          });
        }
      },
      // The minimum delay when tracking visibility.
      { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
    );
    parts.forEach((part) => observer.observe(part));
    return () => observer.disconnect();
  }, [screen]);

  return () => {
    if (!canTell.current) return 'seen';
    const known = seen.current;
    if ([...known.values()].some(({ isCovered }) => isCovered)) return 'covered';
    const [title, press] = [known.get('title'), known.get('press')];
    const titleWasSeen = title !== undefined && (title.wasSeen || isLongEnough(title));
    return titleWasSeen && press !== undefined && isLongEnough(press) ? 'seen' : 'too-soon';
  };
}

function isLongEnough({ since }: Seen): boolean {
  return since !== null && performance.now() - since >= MIN_VISIBLE_MS;
}
