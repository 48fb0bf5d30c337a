import { useId } from 'react';
import { PLAIN_SCALE, RadarGround, RadarNames, targetAxis } from '#ui/charts/radar-shapes.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { layOutRadar } from '#ui/charts/radar-labels.ts';
import { RadarSvg } from '#ui/charts/radar-picture.tsx';
import { MOST_SERIES, SeriesShape, SeriesSign, SeriesTargets } from '#ui/charts/series.tsx';
import type { Across, AcrossSeries } from './across-series.ts';
import { roleText, RoleTexts } from './role-texts.tsx';
import { useSeriesName } from './use-series-name.ts';

/** A radar needs this many axes to have an area. */
const FEWEST_AXES = 3;
/** With more shapes, the outlines of what roles ask for would hide them. */
const MOST_TARGETS = 2;

type AcrossRadarProps = {
  readonly across: Across;
  /** The titles of the roles, as a list. */
  readonly roles: string;
};

/** People of several roles, or roles as groups, overlaid on the axes that the roles share. */
export function AcrossRadar({ across: { axes, series }, roles }: AcrossRadarProps) {
  const messages = useMessages('compare-results');
  const { sentences } = useMessages('common');
  const { list, score: shown } = useFormatters();
  const nameOf = useSeriesName();
  const id = useId();
  if (axes.length < FEWEST_AXES || series.length > MOST_SERIES) return null;
  const hasTargets = series.length <= MOST_TARGETS;
  const layout = layOutRadar(axes.map(({ name }) => name));
  const data = axes.map((axis, at) =>
    targetAxis({
      id: axis.id,
      label: axis.name,
      target: Math.max(...series.map(({ targets }) => targets[at] ?? 0)),
    }),
  );
  const inWords = (each: AcrossSeries) =>
    messages.radar.person(
      nameOf(each),
      list(
        axes.map(({ name }, at) => {
          const score = each.scores[at];
          return `${name} ${score ? shown(score.score, each.cuts[at] ?? []) : messages.radar.none}`;
        }),
      ),
    );
  return (
    <div className="rr-compare__overlay">
      <div className="rr-radar">
        <div className="rr-radar__plot">
          <RadarSvg
            id={id}
            layout={layout}
            title={messages.across.radar(roles)}
            description={messages.radar.description(sentences(series.map(inWords)))}
          >
            <g className="rr-radar__drawing" transform={`translate(${layout.cx} ${layout.cy})`}>
              <RadarGround data={data} scale={PLAIN_SCALE} />
              {series.map(({ id: key, scores, targets }, at) => (
                <g key={key}>
                  {hasTargets && <SeriesTargets series={at} values={targets} />}
                  <SeriesShape
                    series={at}
                    values={scores.map((score) => score?.score ?? null)}
                    {...(hasTargets && {
                      lows: scores.map((score) => score?.range[0] ?? null),
                      highs: scores.map((score) => score?.range[1] ?? null),
                    })}
                  />
                </g>
              ))}
              <RadarNames data={data} layout={layout} />
            </g>
          </RadarSvg>
        </div>
        <div className="rr-radar__caption rr-soft">
          {hasTargets ? messages.across.key : messages.across.keyOfMany}
        </div>
      </div>
      <ul className="rr-compare__people">
        {series.map((each, at) => (
          <li key={each.id}>
            <SeriesSign series={at} />
            <RoleTexts texts={[roleText(each.group.role, each.group.role.title)]}>
              {nameOf(each)}
            </RoleTexts>
          </li>
        ))}
      </ul>
    </div>
  );
}
