import type { Role } from '#core';
import { useLocale, useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { RadarPicture } from '#ui/charts/radar-figure.tsx';

/** The role's shape, drawn without a person: the list beside it says the same in words. */
export function ProfileRadar({ role }: { readonly role: Role }) {
  const words = useWords(rolePageWords).profile;
  const points = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const data = role.competencies.map(({ id, name, target }) => ({
    id,
    label: name,
    value: null,
    low: null,
    high: null,
    target,
    valueText: words.chartRow(name, points.format(target)),
  }));
  return (
    <RadarPicture
      data={data}
      scale={{ names: role.levels.map(({ name }) => name), cuts: role.model.cuts }}
      texts={{
        title: words.chartTitle(role.title),
        description: words.chartDescription(data.map(({ valueText }) => valueText).join(', ')),
        you: '',
        role: words.series,
        range: '',
        hint: '',
      }}
    />
  );
}
