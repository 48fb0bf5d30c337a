import { useEffect, useState } from 'react';

/** The first interaction: the position of a press, or any other event. */
export type FirstInteraction = {
  readonly pressed: { readonly x: number; readonly y: number } | null;
};

const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

/**
 * Null until somebody touches, types or scrolls: code that only serves interactions need not run in
 * the first seconds on a slow phone.
 */
export function useFirstInteraction(): FirstInteraction | null {
  const [interaction, setInteraction] = useState<FirstInteraction | null>(null);
  const isWaiting = interaction === null;
  useEffect(() => {
    if (!isWaiting) return;
    const listening = new AbortController();
    const handleEvent = (event: Event) => {
      // Real events bubble; those that the app dispatches to warm up don't
      // (src/app/instant/warm-up.ts).
      if (!event.bubbles) return;
      const isPress = event.type === 'pointerdown' && event instanceof MouseEvent;
      setInteraction({ pressed: isPress ? { x: event.clientX, y: event.clientY } : null });
    };
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const name of EVENTS) window.addEventListener(name, handleEvent, options);
    return () => listening.abort();
  }, [isWaiting]);
  return interaction;
}
