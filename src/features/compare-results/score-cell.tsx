import { compareResultsWords } from '#i18n/compare-results.ts';
import { useWords } from '#i18n/locale.tsx';
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
  const words = useWords(compareResultsWords);
  const { whole } = useFigures();
  if (score === null) return <span className="rr-heat rr-heat--none">{words.notAssessed}</span>;
  const [low, high] = score.range;
  return (
    <span className={`rr-heat rr-heat--${levelOf(score.score, cuts)}`}>
      <b>{whole(score.score)}</b>
      <small>{words.range(whole(low), whole(high))}</small>
      {note !== null && <small>{note}</small>}
    </span>
  );
}
