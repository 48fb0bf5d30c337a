import { useId } from 'react';
import { PLAIN_SCALE, RadarShapes, targetAxis } from '#ui/charts/radar-shapes.tsx';
import type { RoleIndexEntry } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { layOutRadar } from '#ui/charts/radar-labels.ts';

/** The role's shape at a glance; its figures are the image's description. */
export function RoleCardRadar({ role }: { readonly role: RoleIndexEntry }) {
  const messages = useMessages('catalogue');
  const { shortList, tenths } = useFormatters();
  const id = useId();
  const data = role.competencies.map((competency) =>
    targetAxis({
      id: competency.id,
      label: competency.name,
      target: competency.target,
      valueText: messages.figure(competency.name, tenths(competency.target)),
    }),
  );
  const layout = layOutRadar(data.map(({ label }) => label));
  return (
    <div className="rr-radar rr-radar__plot">
      <svg
        className="rr-radar__svg"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={messages.radar(role.title, shortList(data.map(({ valueText }) => valueText)))}
      >
        <RadarShapes data={data} scale={PLAIN_SCALE} layout={layout} id={id} />
      </svg>
    </div>
  );
}
