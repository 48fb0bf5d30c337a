import { useMemo } from 'react';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { useAppContext } from '../../shell/app-context.ts';

/**
 * The run in this browser with this code; null for anybody else's, and in frames, which can't
 * access the site's runs. A link made for sharing has a different code, so it opens as others see
 * it.
 */
export function usePastRun(slug: string, code: string): PastResult | null {
  const { inFrame } = useAppContext();
  return useMemo(() => {
    if (inFrame || !mayHaveHistory(slug)) return null;
    return (
      createAnswerHistory()
        .list(slug)
        .find((past) => past.code === code) ?? null
    );
  }, [inFrame, slug, code]);
}
