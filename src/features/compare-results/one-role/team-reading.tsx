import { useId, useMemo } from 'react';
import { readTeam } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Foreign } from '#ui/foreign-text.tsx';
import type { ResultGroup } from './result-group.ts';

/** More people than this are named in part: the rest are in the table. */
const MAX_NAMED = 6;

type TeamReadingProps = {
  readonly group: ResultGroup;
  /** True if every result of a person counts, not only the newest. */
  readonly countsAll: boolean;
};

/** A group summarised in sentences: its strengths, gaps that nobody covers, and who could help whom. */
export function TeamReading({ group, countsAll }: TeamReadingProps) {
  const messages = useMessages('compare-results').together;
  const { list } = useFormatters();
  const id = useId();
  const { competencies } = group;
  const people = useMemo(
    () => group.people.filter(({ isEarlier }) => countsAll || !isEarlier),
    [group.people, countsAll],
  );
  const { strongest, weakest, uncovered, unknown, coverage, help } = useMemo(
    () =>
      readTeam(
        competencies,
        people.map(({ result }) => result),
      ),
    [competencies, people],
  );
  if (people.length < 2) return null;
  const nameOf = (wanted: string) =>
    competencies.find((each) => each.id === wanted)?.name ?? wanted;
  const namesOf = (ids: readonly string[]) => list(ids.map(nameOf));
  const labelsOf = (places: readonly number[]) => {
    const labels = places.map((place) => people[place]?.label ?? '');
    if (labels.length <= MAX_NAMED) return list(labels);
    const named = labels.slice(0, MAX_NAMED - 1);
    return list([...named, messages.others(labels.length - named.length)]);
  };
  const covered = coverage.filter(({ meets }) => meets > 0).length;
  const sentences = [
    ...(strongest.length === 0 ? [] : [messages.strongest(namesOf(strongest))]),
    ...(weakest.length === 0 ? [] : [messages.weakest(namesOf(weakest))]),
    messages.coverage(covered, competencies.length),
    ...(uncovered.length === 0 ? [] : [messages.uncovered(namesOf(uncovered))]),
    ...(unknown.length === 0 ? [] : [messages.unknown(namesOf(unknown))]),
  ];
  const names = competencies.map(({ name }) => name);
  return (
    <section className="rr-stack rr-stack--tight" aria-labelledby={id}>
      <h3 id={id}>{messages.title}</h3>
      <ul className="rr-compare__reading">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Foreign parts={names}>{sentence}</Foreign>
          </li>
        ))}
      </ul>
      <h4>{messages.helpTitle}</h4>
      {help.length === 0 ? (
        <p>{messages.noHelp}</p>
      ) : (
        <ul className="rr-compare__reading">
          {help.map(({ id: competency, who, whom }) => (
            <li key={competency}>
              <Foreign parts={[nameOf(competency)]}>
                {messages.help(nameOf(competency), labelsOf(who), labelsOf(whom))}
              </Foreign>
            </li>
          ))}
        </ul>
      )}
      <p className="rr-soft rr-small">{messages.rule}</p>
    </section>
  );
}
