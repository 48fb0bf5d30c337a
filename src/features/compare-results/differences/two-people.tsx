import { useId } from 'react';
import { compareScores, shownDifference, showPoints } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { SeriesSign } from '#ui/charts/series.tsx';
import { Dumbbells } from './dumbbells.tsx';
import { type PairRow, rowsOfPair } from './rows-of-pair.ts';
import { RuleAndTable } from './rule-and-table.tsx';
import type { ResultGroup } from '../one-role/result-group.ts';
import { ShortName } from '../people/short-name.tsx';

/** Two people: what they differ in, competency by competency, as readable on a phone as elsewhere. */
export function TwoPeople({ group }: { readonly group: ResultGroup }) {
  const words = useMessages('compare-results');
  const messages = words.twoPeople;
  const id = useId();
  const [one, other] = group.people;
  if (one === undefined || other === undefined) return null;
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h3 id={id}>{messages.title}</h3>
      <ul className="rr-compare__key">
        {[one, other].map(({ id: key, label }, series) => (
          <li key={key}>
            <SeriesSign series={series} />
            <ShortName name={label} />
          </li>
        ))}
      </ul>
      <Dumbbells
        rows={rowsOfPair(group, [one, other], words.fit)}
        series={[0, 1]}
        say={(row) => <Words row={row} names={[one.label, other.label]} />}
      />
      <RuleAndTable group={group} rule={messages.rule} />
    </section>
  );
}

type WordsProps = { readonly row: PairRow; readonly names: readonly [string, string] };

/** The two scores, and who is higher by how much where that can be told. */
function Words({ row: { cuts, scores }, names }: WordsProps) {
  const messages = useMessages('compare-results').twoPeople;
  const { score } = useFormatters();
  const [one, other] = scores;
  const difference = compareScores(one, other);
  if (one === null || other === null || difference === null)
    return <span className="rr-soft">{messages.none}</span>;
  const points = shownDifference(one.score, other.score, (each) => showPoints(each, cuts));
  const [first, second] = [score(one.score, cuts), score(other.score, cuts)];
  if (points === 0) return <span className="rr-soft">{messages.same(first)}</span>;
  if (!difference.toldApart)
    return <span className="rr-soft">{messages.tooClose(first, second)}</span>;
  const higher = points > 0 ? names[1] : names[0];
  return <b>{messages.higher(first, second, higher, Math.abs(points))}</b>;
}
