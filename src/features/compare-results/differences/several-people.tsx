import { type ReactNode, useId } from 'react';
import {
  compareScores,
  competencyCuts,
  type Cuts,
  fitCuts,
  shownDifference,
  showPoints,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { markAt, SeriesSign } from '#ui/charts/series.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { type Person, type ResultGroup, scoreOf } from '../one-role/result-group.ts';
import { ShortName } from '../people/short-name.tsx';
import { RuleAndTable } from './rule-and-table.tsx';
import type { Scored } from './rows-of-pair.ts';

/**
 * Three or four people, competency by competency: a line for each of them on the same scale, and in
 * words how far apart the outermost are. As readable on a phone as elsewhere.
 */
export function SeveralPeople({ group }: { readonly group: ResultGroup }) {
  const words = useMessages('compare-results');
  const { tenths } = useFormatters();
  const id = useId();
  const { role, people, competencies } = group;
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h3 id={id}>{words.differences.title}</h3>
      <ul className="rr-tracks">
        <Track
          name={words.fit}
          cuts={fitCuts(role.bands)}
          people={people}
          scores={people.map(({ result }) => result.fit)}
        />
        {competencies.map(({ id: key, name, target }) => (
          <Track
            key={key}
            name={<Foreign>{name}</Foreign>}
            target={{ points: target, text: words.several.target(tenths(target)) }}
            cuts={competencyCuts(role.model.cuts, target)}
            people={people}
            scores={people.map(({ result }) => scoreOf(result, key) ?? null)}
          />
        ))}
      </ul>
      <RuleAndTable group={group} rule={words.several.rule} />
    </section>
  );
}

type TrackProps = {
  readonly name: ReactNode;
  readonly target?: { readonly points: number; readonly text: string };
  readonly cuts: Cuts;
  readonly people: readonly Person[];
  /** In the order of the people; null without a score. */
  readonly scores: readonly (Scored | null)[];
};

function Track({ name, target, cuts, people, scores }: TrackProps) {
  const messages = useMessages('compare-results');
  const { score: shown } = useFormatters();
  return (
    <li>
      <p className="rr-tracks__name">
        <strong>{name}</strong> {target && <span className="rr-soft">{target.text}</span>}
      </p>
      <p>
        <Furthest cuts={cuts} people={people} scores={scores} />
      </p>
      <ul className="rr-tracks__people">
        {people.map((person, series) => {
          const scored = scores[series] ?? null;
          return (
            <li key={person.id}>
              <span className="rr-tracks__who">
                <SeriesSign series={series} />
                <ShortName name={person.label} />
              </span>
              <svg className="rr-tracks__line" aria-hidden="true">
                <line
                  className="rr-tracks__scale"
                  x1={along(0)}
                  x2={along(100)}
                  y1="50%"
                  y2="50%"
                />
                {target && (
                  <line
                    className="rr-tracks__target"
                    x1={along(target.points)}
                    x2={along(target.points)}
                    y1="0"
                    y2="100%"
                  />
                )}
                {scored !== null && <Scorer series={series} scored={scored} />}
              </svg>
              <span className="rr-tracks__score">
                {scored === null ? (
                  <span className="rr-soft">{messages.notAssessed}</span>
                ) : (
                  <>
                    <b>{shown(scored.score, cuts)}</b>{' '}
                    <small className="rr-soft">
                      {messages.likely(shown(scored.range[0], cuts), shown(scored.range[1], cuts))}
                    </small>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function Scorer({ series, scored }: { readonly series: number; readonly scored: Scored }) {
  return (
    <g className={`rr-series rr-series--${series}`}>
      <line
        className="rr-tracks__range"
        x1={along(scored.range[0])}
        x2={along(scored.range[1])}
        y1="50%"
        y2="50%"
      />
      <svg className="rr-tracks__mark" x={along(scored.score)} y="50%">
        <path className="rr-series__mark" d={markAt(series, 0, 0)} />
      </svg>
    </g>
  );
}

/** The highest and the lowest in words, where chance alone can't explain it. */
function Furthest({ cuts, people, scores }: Pick<TrackProps, 'cuts' | 'people' | 'scores'>) {
  const messages = useMessages('compare-results').several;
  const known = people
    .flatMap((person, index) => {
      const scored = scores[index] ?? null;
      return scored === null ? [] : [{ label: person.label, scored }];
    })
    .toSorted((one, other) => one.scored.score - other.scored.score);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined || known.length < 2)
    return <span className="rr-soft">{messages.none}</span>;
  const points = shownDifference(lowest.scored.score, highest.scored.score, (each) =>
    showPoints(each, cuts),
  );
  if (compareScores(lowest.scored, highest.scored)?.toldApart !== true || points === 0)
    return <span className="rr-soft">{messages.tooClose}</span>;
  return <span>{messages.furthest(highest.label, lowest.label, points)}</span>;
}

/** Points as a share of the width, with room for a mark at both ends. */
function along(points: number): string {
  return `${Math.round((4 + 0.92 * points) * 100) / 100}%`;
}
