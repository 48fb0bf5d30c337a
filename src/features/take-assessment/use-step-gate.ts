import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createStepGate, type Intention } from './step-gate.ts';

/** A label forwards its click to its input within this time, in milliseconds. */
const HANDED_ON_MS = 10;

/** The step gate of an assessment, which tracks each new question and the start of each gesture. */
export function useStepGate(itemId: string): {
  /** Announces that the next question is reached by automatic advancing. */
  readonly movesByItself: () => void;
  readonly admits: (intention: Intention, hasAnswer: boolean) => boolean;
} {
  const [gate] = useState(createStepGate);
  const arrival = useRef<{ itemId: string; byItself: boolean }>({ itemId, byItself: false });
  const gestureAt = useRef(Number.POSITIVE_INFINITY);

  useLayoutEffect(() => {
    const { itemId: before, byItself } = arrival.current;
    // A page's first question was there before any event: a press on it is meant for it.
    if (before === itemId) return;
    arrival.current = { itemId, byItself: false };
    gate.shown(performance.now(), byItself ? 'itself' : 'request');
  }, [gate, itemId]);

  useEffect(() => {
    /** When the pointer went down, until its click. */
    let pressedAt: number | null = null;
    let pointerClickAt = Number.NEGATIVE_INFINITY;
    // A busy page handles a press late; the event has its original time.
    const note = (event: Event) => {
      const at = Math.min(event.timeStamp, performance.now());
      if (event.type === 'pointerdown') {
        // Synthetic events that warm up code are not a person's.
        if (!event.isTrusted) return;
        pressedAt = at;
        gestureAt.current = at;
      } else if (event.type === 'pointercancel') pressedAt = null;
      else if (event.type === 'keydown') gestureAt.current = at;
      else if (pressedAt !== null) {
        pressedAt = null;
        pointerClickAt = at;
      } else if (at - pointerClickAt > HANDED_ON_MS) gestureAt.current = at;
    };
    const gestures = ['pointerdown', 'pointercancel', 'keydown', 'click'] as const;
    for (const type of gestures) document.addEventListener(type, note, true);
    return () => {
      for (const type of gestures) document.removeEventListener(type, note, true);
    };
  }, []);

  return {
    movesByItself: () => {
      arrival.current.byItself = true;
    },
    admits: (intention, hasAnswer) => gate.admits(intention, gestureAt.current, hasAnswer),
  };
}
