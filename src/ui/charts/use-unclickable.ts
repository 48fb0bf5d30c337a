import { type RefObject, useEffect, useRef } from 'react';

/**
 * Recharts listens for clicks on the box around its drawing, and for those React puts an empty handler on
 * the element itself (for Safari). A browser then tells screen readers that the box can be clicked: Firefox
 * has them say "clickable" before every part of the drawing. Nothing here answers a click.
 */
export function useUnclickable(): RefObject<HTMLDivElement | null> {
  const plot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const element of plot.current?.querySelectorAll<HTMLElement>('*') ?? []) {
      // Not a listener of ours to remove: the attribute's handler is React's.
      Reflect.set(element, 'onclick', null);
    }
  }, []);
  return plot;
}
