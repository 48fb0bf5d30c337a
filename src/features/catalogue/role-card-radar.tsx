import { useId } from 'react';
import type { RoleIndexEntry } from '#core';
import { catalogueWords } from '#i18n/catalogue.ts';
import { useLocale, useWords } from '#i18n/locale.tsx';
import { layOutRadar } from '#ui/charts/radar-labels.ts';
import { RadarShapes } from '#ui/charts/radar-shapes.tsx';

/** The list of roles knows no levels: plain quarters stand in for them, without names. */
const QUARTERS = { names: [], cuts: [25, 50, 75] };

/** The role's shape at a glance; its figures are the picture's text. */
export function RoleCardRadar({ role }: { readonly role: RoleIndexEntry }) {
  const words = useWords(catalogueWords);
  const points = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const id = useId();
  const data = role.competencies.map((competency) => ({
    id: competency.id,
    label: competency.name,
    value: null,
    low: null,
    high: null,
    target: competency.target,
    valueText: words.figure(competency.name, points.format(competency.target)),
  }));
  const layout = layOutRadar(data.map(({ label }) => label));
  return (
    <div className="rr-radar rr-radar__plot">
      <svg
        className="rr-radar__svg"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={words.radar(role.title, data.map(({ valueText }) => valueText).join(', '))}
      >
        <RadarShapes data={data} scale={QUARTERS} layout={layout} id={id} />
      </svg>
    </div>
  );
}
