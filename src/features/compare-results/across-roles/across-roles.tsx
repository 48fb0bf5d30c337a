import { useId, useMemo } from 'react';
import { listProfiles, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { AcrossRadar } from './across-radar.tsx';
import { layAcross } from './across-series.ts';
import { AcrossTable } from './across-table.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import type { ProfiledGroup } from '../one-role/profile-group.ts';
import { InRoleLanguage, roleText, RoleTexts } from './role-texts.tsx';
import { SharedItemsTable } from './shared-items-table.tsx';

type AcrossRolesProps = {
  readonly groups: readonly ProfiledGroup[];
  /** Sets the profile of several roles at once; all of them have one with its id. */
  readonly onChoose: (slugs: readonly string[], profile: TargetProfile) => void;
};

/** People of different roles in what the roles share, each against their own role. */
export function AcrossRoles(props: AcrossRolesProps) {
  // What the roles share is said in the words of the first one; the others' own texts are marked.
  return (
    <InRoleLanguage role={props.groups[0]?.listed.role}>
      <Across {...props} />
    </InRoleLanguage>
  );
}

function Across({ groups, onChoose }: AcrossRolesProps) {
  const messages = useMessages('compare-results').across;
  const { list } = useFormatters();
  const id = useId();
  const across = useMemo(() => layAcross(groups), [groups]);
  const names = groups.map(({ listed: { role } }) => roleText(role, role.title));
  const titles = list(names.map(({ text }) => text));
  return (
    <section className="rr-compare__across" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <p>
        <RoleTexts texts={names}>{messages.lead(titles)}</RoleTexts>
      </p>
      <StepChoice groups={groups} onChoose={onChoose} />
      {across.axes.length === 0 ? (
        <p>{messages.noAxes}</p>
      ) : (
        <>
          <AcrossRadar across={across} roles={titles} />
          <AcrossTable across={across} />
        </>
      )}
      {across.unshared.length === 0 ? null : (
        <p>
          <RoleTexts texts={across.unshared}>
            {messages.unshared(list(across.unshared.map(({ text }) => text)))}
          </RoleTexts>
        </p>
      )}
      <SharedItemsTable across={across} />
    </section>
  );
}

/** One profile for the whole comparison: a step that every role has, or the address's targets. */
function StepChoice({ groups, onChoose }: AcrossRolesProps) {
  const messages = useMessages('compare-results').across;
  const { list } = useFormatters();
  const id = useId();
  const ladders = groups.map(({ listed, asked }) => [
    ...listProfiles(listed.role),
    ...(asked.profile.kind === 'bar' ? [asked.profile] : []),
  ]);
  const steps = (ladders[0] ?? []).flatMap((step) => {
    const each = ladders.flatMap((ladder) => ladder.find((other) => other.id === step.id) ?? []);
    return each.length === ladders.length ? [{ step, each }] : [];
  });
  const language = useTextLanguage();
  // An option has one language.
  const isOneLanguage = new Set(groups.map(({ listed }) => listed.role.locale)).size === 1;
  if (steps.length < 2) return null;
  const chosen = steps.findIndex(({ step }) =>
    groups.every(({ profile }) => profile.id === step.id),
  );
  const nameOf = ({ kind, title }: TargetProfile, each: readonly TargetProfile[]) =>
    kind === 'own'
      ? messages.own
      : kind === 'bar'
        ? (title ?? messages.bar)
        : list(each.map((one) => one.title ?? ''));
  return (
    <p className="rr-cluster">
      <label htmlFor={id}>{messages.compareWith}</label>
      <select
        id={id}
        className="rr-compare__select"
        value={chosen}
        onChange={(event) => {
          const next = steps[Number(event.target.value)];
          if (next !== undefined)
            onChoose(
              groups.map(({ listed }) => listed.role.id),
              next.step,
            );
        }}
      >
        {chosen < 0 ? <option value={-1}>{messages.mixed}</option> : null}
        {steps.map(({ step, each }, at) => (
          <option
            key={step.id ?? 'bar'}
            value={at}
            {...(step.kind === 'step' && isOneLanguage && language)}
          >
            {nameOf(step, each)}
          </option>
        ))}
      </select>
    </p>
  );
}
