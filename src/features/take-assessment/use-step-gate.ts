import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createStepGate, type Intention } from './step-gate.ts';

/** A click this long after the last pointer went down is nobody's pointer: assistive technology, a script. */
const LONGEST_PRESS_MS = 1000;

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
    let pointerAt = Number.NEGATIVE_INFINITY;
    // A busy page hears of a press late; the event knows when it was.
    const note = (event: Event) => {
      const at = Math.min(event.timeStamp, performance.now());
      if (event.type === 'pointerdown') pointerAt = at;
      if (event.type !== 'click' || at - pointerAt > LONGEST_PRESS_MS) gestureAt.current = at;
    };
    const gestures = ['pointerdown', 'keydown', 'click'] as const;
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
