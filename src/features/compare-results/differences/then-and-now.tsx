import { useId } from 'react';
import { type Cuts, shownDifference, showPoints, whatChanged } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { SeriesSign } from '#ui/charts/series.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Differences } from './differences.tsx';
import { Dumbbells } from './dumbbells.tsx';
import { FIT, rowsOfPair, type Scored } from './rows-of-pair.ts';
import { earliestOf, type Person, type ResultGroup } from '../one-role/result-group.ts';

/** One person at two times: what has changed, competency by competency, as readable on a phone as elsewhere. */
export function ThenAndNow({ group }: { readonly group: ResultGroup }) {
  const messages = useMessages('compare-results').thenAndNow;
  const words = useMessages('compare-results');
  const { date } = useFormatters();
  const id = useId();
  const { people } = group;
  const then = earliestOf(people);
  const now = people.find((each) => each !== then);
  if (then === undefined || now === undefined) return null;
  const changes = whatChanged(runOf(then), runOf(now));
  const changeOf = (key: string): Change => {
    if (key === FIT) return changes?.fit ?? null;
    if (changes?.up.includes(key) === true) return 'up';
    return changes?.down.includes(key) === true ? 'down' : null;
  };
  const seriesOf = (person: Person) => people.indexOf(person);
  const dayOf = ({ result }: Person) =>
    result.date === null ? messages.undated : date(result.date);
  const series = [seriesOf(then), seriesOf(now)] as const;
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h3 id={id}>{messages.title}</h3>
      <ul className="rr-compare__key">
        <li>
          <SeriesSign series={series[0]} />
          <span>{messages.before(dayOf(then))}</span>
        </li>
        <li>
          <SeriesSign series={series[1]} />
          <span>{messages.now(dayOf(now))}</span>
        </li>
      </ul>
      <Dumbbells
        rows={rowsOfPair(group, [then, now], words.fit)}
        series={series}
        say={({ key, cuts, scores: [before, after] }) => (
          <Words before={before} after={after} cuts={cuts} change={changeOf(key)} />
        )}
      />
      <p className="rr-soft">
        <small>{messages.rule}</small>
      </p>
      <Disclosure summary={messages.table}>
        <Differences group={group} changes={changes} />
      </Disclosure>
    </section>
  );
}

type Change = 'up' | 'down' | null;

type WordsProps = {
  readonly before: Scored | null;
  readonly after: Scored | null;
  readonly cuts: Cuts;
  readonly change: Change;
};

/** The two scores and what may be said of their difference. */
function Words({ before, after, cuts, change }: WordsProps) {
  const messages = useMessages('compare-results').thenAndNow;
  const { score, whole } = useFormatters();
  if (before === null || after === null) return <span className="rr-soft">{messages.none}</span>;
  const points = shownDifference(before.score, after.score, (each) => showPoints(each, cuts));
  const [from, to] = [score(before.score, cuts), score(after.score, cuts)];
  if (change !== null) return <b>{messages[change](from, to, whole(Math.abs(points)))}</b>;
  return (
    <span className="rr-soft">{points === 0 ? messages.same(to) : messages.unsure(from, to)}</span>
  );
}

/** A result in the form in which runs are compared. */
function runOf({ result: { competencies, fit } }: Person) {
  return { fit, competencies: competencies.map(({ id, score }) => ({ id, assessment: score })) };
}
