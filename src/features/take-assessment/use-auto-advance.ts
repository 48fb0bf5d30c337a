import { useEffect, useRef, useState } from 'react';
import { type AutoAdvance, createAutoAdvance } from './auto-advance.ts';

type Options = {
  readonly on: boolean;
  readonly advance: () => void;
  /** The item on the screen; another one ends a wait. */
  readonly itemId: string;
};

/** The one auto-advance of an assessment, watching every key and pointer of the page. */
export function useAutoAdvance({ on, advance, itemId }: Options): AutoAdvance {
  const latest = useRef({ on, advance });
  const [control] = useState(() =>
    createAutoAdvance({
      isOn: () => latest.current.on,
      advance: () => latest.current.advance(),
      wait: (callBack, ms) => {
        const timer = setTimeout(callBack, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    latest.current = { on, advance };
    if (!on) control.cancel();
  });

  useEffect(() => {
    // On the document and in the capture phase: ahead of what the key does, wherever focus is.
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat) control.begin('key');
    };
    const onPointer = () => control.begin('pointer');
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [control]);

  useEffect(() => control.cancel, [control, itemId]);
  return control;
}
