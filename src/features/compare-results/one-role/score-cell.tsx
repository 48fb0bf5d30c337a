import type { ReactNode } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { type Cuts, levelOf } from '#core';

type ScoreCellProps = {
  readonly score: { readonly score: number; readonly range: readonly [number, number] } | null;
  /** The cuts between levels. */
  readonly levels: Cuts;
  /** Other cuts for rounding: the target, or the bounds of bands. */
  readonly cuts: Cuts;
  /** A remark on the score. */
  readonly note?: ReactNode;
};

/** A score with its likely range below; the background only repeats the number. */
export function ScoreCell({ score, levels, cuts, note = null }: ScoreCellProps) {
  const messages = useMessages('compare-results');
  const formatters = useFormatters();
  if (score === null) return <span className="rr-heat rr-heat--none">{messages.notAssessed}</span>;
  const [low, high] = score.range;
  const shown = (points: number) => formatters.score(points, cuts);
  return (
    <span className={`rr-heat rr-heat--${levelOf(score.score, levels)}`}>
      <b>{shown(score.score)}</b>
      <small>{messages.likely(shown(low), shown(high))}</small>
      {note !== null && <small>{note}</small>}
    </span>
  );
}
