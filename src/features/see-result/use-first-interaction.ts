import { useEffect, useState } from 'react';

/** The first interaction: the position of a press, or any other event. */
export type FirstSign = { readonly pressed: { readonly x: number; readonly y: number } | null };

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

/**
 * Null until somebody touches, types or scrolls: code that only serves interactions need not run in
 * the first seconds on a slow phone.
 */
export function useFirstInteraction(): FirstSign | null {
  const [sign, setSign] = useState<FirstSign | null>(null);
  const isWaiting = sign === null;
  useEffect(() => {
    if (!isWaiting) return;
    const listening = new AbortController();
    const note = (event: Event) => {
      // Real events bubble; those that the app dispatches to warm up don't
      // (src/app/instant/warm-up.ts).
      if (!event.bubbles) return;
      const isPress = event.type === 'pointerdown' && event instanceof MouseEvent;
      setSign({ pressed: isPress ? { x: event.clientX, y: event.clientY } : null });
    };
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const name of SIGNS) window.addEventListener(name, note, options);
    return () => listening.abort();
  }, [isWaiting]);
  return sign;
}
