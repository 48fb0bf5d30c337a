import type { ByCompetency } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { PLAIN_SCALE } from '#ui/charts/radar-shapes.tsx';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import type { KitRole } from './kit-role.ts';

type TargetRadarProps = {
  readonly role: KitRole;
  readonly targets: ByCompetency;
  /** The name of these targets; may be empty. */
  readonly name: string;
};

/** A company's targets over those of the role; the sliders beside it have the same figures. */
export function TargetRadar({ role, targets, name }: TargetRadarProps) {
  const messages = useMessages('embed-kit').goal.radar;
  const { list, points } = useFormatters();
  const data = role.competencies.map(({ id, name: label, target }) => {
    const value = targets[id] ?? 0;
    const valueText = messages.row(label, points(value), points(target));
    return { id, label, value, low: null, high: null, target, valueText };
  });
  return (
    <RadarPicture
      data={data}
      scale={PLAIN_SCALE}
      texts={{
        title: messages.title(role.title),
        description: list(data.map(({ valueText }) => valueText)),
        you: name === '' ? messages.yours : name,
        role: messages.role(role.title),
        range: '',
      }}
    />
  );
}
