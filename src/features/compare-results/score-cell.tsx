import { useMessages } from '#i18n/messages.ts';
import { levelOf } from './result-group.ts';
import { useFigures } from './use-figures.ts';

type ScoreCellProps = {
  readonly score: { readonly score: number; readonly range: readonly [number, number] } | null;
  readonly cuts: readonly number[];
  /** What else must be said about the score. */
  readonly note?: string | null;
};

/** A score with its likely range under it; the shade only repeats the number. */
export function ScoreCell({ score, cuts, note = null }: ScoreCellProps) {
  const messages = useMessages('compare-results');
  const { whole } = useFigures();
  if (score === null) return <span className="rr-heat rr-heat--none">{messages.notAssessed}</span>;
  const [low, high] = score.range;
  return (
    <span className={`rr-heat rr-heat--${levelOf(score.score, cuts)}`}>
      <b>{whole(score.score)}</b>
      <small>{messages.range(whole(low), whole(high))}</small>
      {note !== null && <small>{note}</small>}
    </span>
  );
}
