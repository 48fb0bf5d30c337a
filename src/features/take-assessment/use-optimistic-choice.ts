import { useState } from 'react';
import type { Response } from '#core';

/**
 * The answer to show: what was just chosen, until word of it comes back, or of another one. Whoever
 * keeps the answers may take its time, and the mark is there at once.
 */
export function useOptimisticChoice(response: Response | undefined): {
  readonly chosen: Response | undefined;
  readonly choose: (response: Response) => void;
} {
  const [mark, setMark] = useState<{
    readonly instead: Response | undefined;
    readonly of: Response;
  } | null>(null);
  return {
    chosen: mark !== null && mark.instead === response ? mark.of : response,
    choose: (of) => setMark({ instead: response, of }),
  };
}
