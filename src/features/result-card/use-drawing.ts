import { useCallback, useEffect, useRef, useState } from 'react';
import type { SvgFile } from '#ui/charts/svg-text.ts';

/** A PNG, or why there is none. */
export type Drawing = Uint8Array<ArrayBuffer> | 'failed' | 'falsified';

type Drawn = { readonly svg: string; readonly drawing: Promise<Drawing> };

/** Debounce in milliseconds: no picture is needed for each letter while typing a name. */
const SETTLED_MS = 250;

/**
 * Renders the picture once nothing changes any more: a share sheet needs a recent user activation,
 * and a browser that alters pictures is noticed before a button is pressed.
 */
export function useDrawing(
  picture: SvgFile,
  drawPng: (picture: SvgFile) => Promise<Drawing>,
): {
  /** The rendered picture; null until it is ready. */
  readonly drawing: Drawing | null;
  /** Returns it, rendering it now if necessary. */
  readonly draw: () => Promise<Drawing>;
} {
  const last = useRef<Drawn | null>(null);
  const [ready, setReady] = useState<{ svg: string; drawing: Drawing } | null>(null);
  const draw = useCallback(async () => {
    const { svg } = picture;
    if (last.current?.svg !== svg) last.current = { svg, drawing: drawPng(picture) };
    const drawing = await last.current.drawing;
    setReady((before) => (before?.svg === svg ? before : { svg, drawing }));
    return drawing;
  }, [picture, drawPng]);
  useEffect(() => {
    const timer = setTimeout(() => void draw(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [draw]);
  return { drawing: ready?.svg === picture.svg ? ready.drawing : null, draw };
}
