import type { Role, TargetProfile } from '#core';
import { targetAxis } from '#ui/charts/radar-shapes.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

type ProfileRadarProps = {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
};

/** The role's shape without a person; the list beside it contains the same figures. */
export function ProfileRadar({ role, profile }: ProfileRadarProps) {
  const messages = useMessages('role-page').profile;
  const { rings } = useMessages('common');
  const levels = role.levels.map(({ name }) => name);
  const { shortList, tenths } = useFormatters();
  const title = profile.title ?? messages.bar;
  const data = role.competencies.map(({ id, name, target }) =>
    targetAxis({
      id,
      label: name,
      target,
      valueText: messages.chartRow(name, tenths(target)),
    }),
  );
  return (
    <RadarPicture
      data={data}
      scale={{ names: levels, cuts: role.model.cuts }}
      texts={{
        title: messages.chartTitle(title),
        description: messages.chartDescription(shortList(data.map(({ valueText }) => valueText))),
        you: '',
        role: profile.kind === 'own' ? messages.series : title,
        range: '',
        hint: '',
        rings: <Foreign parts={levels}>{rings(shortList(levels))}</Foreign>,
      }}
    />
  );
}
