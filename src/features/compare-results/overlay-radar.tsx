import { useId } from 'react';
import { competencyCuts } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { radarBand, radarOutline, radarPoint } from '#ui/charts/radar-geometry.ts';
import { layOutRadar } from '#ui/charts/radar-labels.ts';
import { RadarShapes } from '#ui/charts/radar-shapes.tsx';
import { type Person, type ResultGroup, scoreOf } from './result-group.ts';

/** More shapes than this hide each other. */
export const MOST_OVERLAID = 4;
/** With three shapes or more, bands would only be mud. */
const MOST_BANDS = 2;

type OverlayRadarProps = Pick<ResultGroup, 'role' | 'competencies' | 'people'>;

/** Up to four people over the role: each with a colour, a dash and a mark of their own. */
export function OverlayRadar({ role, competencies, people }: OverlayRadarProps) {
  const messages = useMessages('compare-results');
  const { list, score: shown, tenths } = useFormatters();
  const id = useId();
  const layout = layOutRadar(competencies.map(({ name }) => name));
  const profile = competencies.map(({ id: key, name, target }) => ({
    id: key,
    label: name,
    target,
    value: null,
    low: null,
    high: null,
    valueText: tenths(target),
  }));
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
    <figure className="rr-radar">
      <div className="rr-radar__plot">
        <svg
          className="rr-radar__svg"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="img"
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}desc`}
        >
          <title id={`${id}title`}>{messages.radar.title(role.title)}</title>
          <desc id={`${id}desc`}>{messages.radar.description(people.map(inWords).join('; '))}</desc>
          <RadarShapes
            data={profile}
            scale={{ names: role.levels.map(({ name }) => name), cuts: role.model.cuts }}
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
        </svg>
      </div>
      <figcaption className="rr-radar__caption rr-compare__key">
        <span>
          <svg viewBox="0 0 28 14" aria-hidden="true">
            <path className="rr-radar__role" d="M1 7H27" />
            <path className="rr-radar__goal" d="M14 3L18 7L14 11L10 7Z" />
          </svg>
          <span>{messages.radar.role}</span>
        </span>
        <span className="rr-soft">
          {people.length <= MOST_BANDS ? messages.radar.range : messages.radar.rangeInTable}
        </span>
      </figcaption>
    </figure>
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
  return (
    <g className={`rr-series rr-series--${series}`}>
      {hasBand && <path className="rr-series__band" d={radarBand(lows, highs)} />}
      <path className="rr-series__line" d={radarOutline(values)} />
      {values.map((value, axis) => {
        if (value === null) return null;
        const { x, y } = radarPoint(axis, ids.length, value);
        return <path key={ids[axis]} className="rr-series__mark" d={markAt(series, x, y)} />;
      })}
    </g>
  );
}

/** The line and mark of a person, as the key shows it. */
export function SeriesSign({ series }: { readonly series: number }) {
  return (
    <svg
      className={`rr-series rr-series--${series} rr-series__sign`}
      viewBox="0 0 36 14"
      aria-hidden="true"
    >
      <path className="rr-series__line" d="M1 7H35" />
      <path className="rr-series__mark" d={markAt(series, 18, 7)} />
    </svg>
  );
}

/** Circle, square, triangle, cross: told apart without colour. */
function markAt(series: number, x: number, y: number): string {
  switch (series) {
    case 0:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
    case 1:
      return `M${x - 3.5} ${y - 3.5}h7v7h-7Z`;
    case 2:
      return `M${x} ${y - 4.5}L${x + 4.5} ${y + 3.5}H${x - 4.5}Z`;
    default:
      return `M${x - 1.5} ${y - 4.5}h3v3h3v3h-3v3h-3v-3h-3v-3h3Z`;
  }
}
