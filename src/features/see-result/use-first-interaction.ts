import { useEffect, useState } from 'react';

/** What the first sign was: where a finger or mouse pressed, or anything else. */
export type FirstSign = { readonly pressed: { readonly x: number; readonly y: number } | null };

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

/**
 * Null until somebody is there to touch, type or scroll: what only answers to that need not take
 * the first seconds of a slow phone.
 */
export function useFirstInteraction(): FirstSign | null {
  const [sign, setSign] = useState<FirstSign | null>(null);
  const isWaiting = sign === null;
  useEffect(() => {
    if (!isWaiting) return;
    const listening = new AbortController();
    const note = (event: Event) => {
      // What a person does bubbles; what the app does to warm up does not (src/app/instant/warm-up.ts).
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
