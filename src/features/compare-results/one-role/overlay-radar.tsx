import { useId } from 'react';
import { RadarShapes, targetAxis } from '#ui/charts/radar-shapes.tsx';
import { competencyCuts } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { layOutRadar } from '#ui/charts/radar-labels.ts';
import { RadarSvg, Rings } from '#ui/charts/radar-picture.tsx';
import { SeriesShape } from '#ui/charts/series.tsx';
import { type Person, type ResultGroup, scoreOf } from './result-group.ts';
import { Foreign } from '#ui/foreign-text.tsx';

/** With three or more shapes, overlapping bands would be unreadable. */
const MOST_BANDS = 2;

type OverlayRadarProps = Pick<ResultGroup, 'role' | 'competencies' | 'people' | 'targetName'>;

/** Up to four people over the role: each with their own colour, dash pattern and marker. */
export function OverlayRadar({ role, competencies, people, targetName }: OverlayRadarProps) {
  const messages = useMessages('compare-results');
  const { sentences, rings } = useMessages('common');
  const levels = role.levels.map(({ name }) => name);
  const { list, shortList, score: shown, tenths } = useFormatters();
  const id = useId();
  const layout = layOutRadar(competencies.map(({ name }) => name));
  const profile = competencies.map(({ id: key, name, target }) =>
    targetAxis({
      id: key,
      label: name,
      target,
      valueText: tenths(target),
    }),
  );
  const inWords = ({ label, result }: Person) =>
    messages.radar.person(
      label,
      list(
        competencies.map(({ id: key, name, target }) => {
          const score = scoreOf(result, key);
          return `${name} ${score ? shown(score.score, competencyCuts(role.model.cuts, target)) : messages.radar.none}`;
        }),
      ),
    );
  return (
    <div className="rr-radar">
      <div className="rr-radar__plot">
        <RadarSvg
          id={id}
          layout={layout}
          title={messages.radar.title(role.title)}
          description={messages.radar.description(sentences(people.map(inWords)))}
        >
          <RadarShapes
            data={profile}
            scale={{ names: levels, cuts: role.model.cuts }}
            layout={layout}
            id={id}
          />
          <g transform={`translate(${layout.cx} ${layout.cy})`}>
            {people.map((person, index) => (
              <PersonShape
                key={person.id}
                person={person}
                series={index}
                ids={competencies.map(({ id: key }) => key)}
                hasBand={people.length <= MOST_BANDS}
              />
            ))}
          </g>
        </RadarSvg>
      </div>
      <div className="rr-radar__caption rr-compare__key">
        <span>
          <svg viewBox="0 0 28 14" aria-hidden="true">
            <path className="rr-radar__role" d="M1 7H27" />
            <path className="rr-radar__goal" d="M14 3L18 7L14 11L10 7Z" />
          </svg>
          <span>{targetName ?? messages.radar.role}</span>
        </span>
        <span className="rr-soft">
          {people.length <= MOST_BANDS ? messages.radar.range : messages.radar.rangeInTable}
        </span>
        <Rings texts={{ rings: <Foreign parts={levels}>{rings(shortList(levels))}</Foreign> }} />
      </div>
    </div>
  );
}

type PersonShapeProps = {
  readonly person: Person;
  readonly series: number;
  readonly ids: readonly string[];
  readonly hasBand: boolean;
};

function PersonShape({ person, series, ids, hasBand }: PersonShapeProps) {
  const scores = ids.map((id) => scoreOf(person.result, id) ?? null);
  const values = scores.map((score) => score?.score ?? null);
  const lows = scores.map((score) => score?.range[0] ?? null);
  const highs = scores.map((score) => score?.range[1] ?? null);
  return <SeriesShape series={series} values={values} {...(hasBand && { lows, highs })} />;
}
