import { type RefObject, useEffect, useRef } from 'react';

/** What a press finds: all was seen, or not for long enough, or something lies over it. */
export type Sight = 'seen' | 'too-soon' | 'covered';

/** How long the heading and the button must have been in plain sight before a press counts, in ms. */
const LONG_ENOUGH = 300;

type Seen = {
  readonly isCovered: boolean;
  readonly since: number | null;
  readonly wasSeen: boolean;
};

/**
 * Watches whether a person truly sees the parts marked `data-sight` in a screen: not covered by the
 * page around the frame, not transparent, not distorted. A press counts when no part that is in
 * view is covered, the part "press" has been in sight for a moment, and the part "title" was at some
 * time. Chromium alone can tell (IntersectionObserver v2); elsewhere every press counts.
 */
export function useSight(screen: RefObject<HTMLElement | null>): () => Sight {
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
      // The browser allows no shorter delay when it has to look at what lies over a part.
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
  return since !== null && performance.now() - since >= LONG_ENOUGH;
}
