import { useState } from 'react';
import type { Response } from '#core';

/**
 * The answer to show: what was just chosen, until word of it comes back, or of another one. Whoever
 * keeps the answers may take its time, and the mark is there at once.
 */
export function useChosen(
  itemId: string,
  response: Response | undefined,
): {
  readonly chosen: Response | undefined;
  readonly choose: (response: Response) => void;
} {
  const [mark, setMark] = useState<{
    readonly itemId: string;
    readonly instead: Response | undefined;
    readonly of: Response;
  } | null>(null);
  const isFresh = mark?.itemId === itemId && mark.instead === response;
  return {
    chosen: isFresh ? mark.of : response,
    choose: (of) => setMark({ itemId, instead: response, of }),
  };
}
