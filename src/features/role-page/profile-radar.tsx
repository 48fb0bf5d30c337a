import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RadarPicture } from '#ui/charts/radar-figure.tsx';

/** The role's shape, drawn without a person: the list beside it says the same in words. */
export function ProfileRadar({ role }: { readonly role: Role }) {
  const messages = useMessages('role-page').profile;
  const { tenths } = useFormatters();
  const data = role.competencies.map(({ id, name, target }) => ({
    id,
    label: name,
    value: null,
    low: null,
    high: null,
    target,
    valueText: messages.chartRow(name, tenths(target)),
  }));
  return (
    <RadarPicture
      data={data}
      scale={{ names: role.levels.map(({ name }) => name), cuts: role.model.cuts }}
      texts={{
        title: messages.chartTitle(role.title),
        description: messages.chartDescription(data.map(({ valueText }) => valueText).join(', ')),
        you: '',
        role: messages.series,
        range: '',
        hint: '',
      }}
    />
  );
}
