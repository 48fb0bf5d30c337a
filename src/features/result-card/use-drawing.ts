import { useCallback, useEffect, useRef, useState } from 'react';
import type { SvgFile } from '#ui/charts/svg-text.ts';

/** A PNG, or why there is none. */
export type Drawing = Uint8Array<ArrayBuffer> | 'failed' | 'falsified';

type Drawn = { readonly svg: string; readonly drawing: Promise<Drawing> };

/** A person who types a name wants no picture of each letter. */
const SETTLED_MS = 250;

/**
 * Draws the picture as soon as nothing changes any more: a share sheet opens only while a press is
 * young, and a browser that spoils pictures is noticed before anything is pressed.
 */
export function useDrawing(
  picture: SvgFile,
  drawPng: (picture: SvgFile) => Promise<Drawing>,
): {
  /** Of this picture; null until it is there. */
  readonly drawing: Drawing | null;
  /** The same, made now where it isn't yet. */
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
