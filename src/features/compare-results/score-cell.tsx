import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { type Cuts, levelOf } from '#core';

type ScoreCellProps = {
  readonly score: { readonly score: number; readonly range: readonly [number, number] } | null;
  /** Where levels begin. */
  readonly levels: Cuts;
  /** What else its figures are held against: the target, or where bands begin. */
  readonly cuts: Cuts;
  /** What else must be said about the score. */
  readonly note?: string | null;
};

/** A score with its likely range under it; the shade only repeats the number. */
export function ScoreCell({ score, levels, cuts, note = null }: ScoreCellProps) {
  const messages = useMessages('compare-results');
  const formatters = useFormatters();
  if (score === null) return <span className="rr-heat rr-heat--none">{messages.notAssessed}</span>;
  const [low, high] = score.range;
  const shown = (points: number) => formatters.score(points, cuts);
  return (
    <span className={`rr-heat rr-heat--${levelOf(score.score, levels)}`}>
      <b>{shown(score.score)}</b>
      <small>{messages.range(shown(low), shown(high))}</small>
      {note !== null && <small>{note}</small>}
    </span>
  );
}
