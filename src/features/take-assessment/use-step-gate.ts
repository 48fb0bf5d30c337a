import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createStepGate, type Intention } from './step-gate.ts';

/** A label hands its click on to its answer within the same moment, in milliseconds. */
const HANDED_ON_MS = 10;

/** The gate of an assessment, told of every question that comes and of when each gesture began. */
export function useStepGate(itemId: string): {
  /** Says that the next question comes by moving on after a choice. */
  readonly movesByItself: () => void;
  readonly admits: (intention: Intention, hasAnswer: boolean) => boolean;
} {
  const [gate] = useState(createStepGate);
  const arrival = useRef<{ itemId: string; byItself: boolean }>({ itemId, byItself: false });
  const gestureAt = useRef(Number.POSITIVE_INFINITY);

  useLayoutEffect(() => {
    const { itemId: before, byItself } = arrival.current;
    // The first question of a page was there before any of this: a press on it is meant for it.
    if (before === itemId) return;
    arrival.current = { itemId, byItself: false };
    gate.shown(performance.now(), byItself ? 'itself' : 'request');
  }, [gate, itemId]);

  useEffect(() => {
    /** When the pointer went down, until its click. */
    let pressedAt: number | null = null;
    let pointerClickAt = Number.NEGATIVE_INFINITY;
    // A busy page hears of a press late; the event knows when it was.
    const note = (event: Event) => {
      const at = Math.min(event.timeStamp, performance.now());
      if (event.type === 'pointerdown') {
        // Ours, made to get code ready, is nobody's press.
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
