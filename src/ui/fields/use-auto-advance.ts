import { useEffect, useRef, useState } from 'react';
import { type AutoAdvance, createAutoAdvance } from './auto-advance.ts';

type Options = {
  readonly on: boolean;
  readonly advance: () => void;
  /** The current item; a change cancels the delay. */
  readonly itemId: string;
};

/** The assessment's auto-advance, which watches every key and pointer event of the page. */
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
    // In the capture phase on the document: before the key's own handlers, wherever the focus is.
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
