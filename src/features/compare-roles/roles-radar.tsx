import { useId } from 'react';
import { PLAIN_SCALE, RadarGround, RadarNames, targetAxis } from '#ui/charts/radar-shapes.tsx';
import type { RoleIndexEntry, SharedAxis } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { layOutRadar } from '#ui/charts/radar-labels.ts';
import { SeriesShape } from '#ui/charts/series.tsx';
import { RadarSvg } from '#ui/charts/radar-picture.tsx';

type RolesRadarProps = {
  readonly roles: readonly RoleIndexEntry[];
  readonly axes: readonly SharedAxis[];
};

/** The targets of up to four roles, overlaid; the table contains the same figures. */
export function RolesRadar({ roles, axes }: RolesRadarProps) {
  const messages = useMessages('compare-roles').radar;
  const { sentences } = useMessages('common');
  const { list, tenths } = useFormatters();
  const id = useId();
  const layout = layOutRadar(axes.map(({ name }) => name));
  const data = axes.map((axis) =>
    targetAxis({
      id: axis.id,
      label: axis.name,
      target: Math.max(...axis.targets.map((target) => target ?? 0)),
    }),
  );
  const inWords = ({ title }: RoleIndexEntry, at: number) =>
    messages.role(
      title,
      list(
        axes.flatMap(({ name, targets }) => {
          const target = targets[at] ?? null;
          return target === null ? [] : [messages.figure(name, tenths(target))];
        }),
      ),
    );
  return (
    <div className="rr-radar">
      <div className="rr-radar__plot">
        <RadarSvg
          id={id}
          layout={layout}
          title={messages.title}
          description={sentences(roles.map(inWords))}
        >
          <g className="rr-radar__drawing" transform={`translate(${layout.cx} ${layout.cy})`}>
            <RadarGround data={data} scale={PLAIN_SCALE} />
            {roles.map((role, at) => (
              <SeriesShape
                key={role.id}
                series={at}
                values={axes.map(({ targets }) => targets[at] ?? null)}
              />
            ))}
            <RadarNames data={data} layout={layout} />
          </g>
        </RadarSvg>
      </div>
    </div>
  );
}
