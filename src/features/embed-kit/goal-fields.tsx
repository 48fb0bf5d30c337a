import { cleanBarName, MOST_BAR_NAME } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { textLanguage } from '#ui/text-language.ts';
import { KitField, KitSelect } from './kit-field.tsx';
import { asksForAnything, firstBar, type KitGoal, OWN_GOAL } from './kit-goal.ts';
import type { KitRole, KitStep } from './kit-role.ts';
import { TargetRadar } from './target-radar.tsx';
import { TargetSlider } from './target-slider.tsx';

type GoalFieldsProps = {
  readonly role: KitRole;
  /** The other steps of its ladder; empty until they are loaded. */
  readonly steps: readonly KitStep[];
  readonly goal: KitGoal;
  readonly onChange: (goal: KitGoal) => void;
};

/** The profile that results are compared with: the role's own, a step of its ladder, or custom targets. */
export function GoalFields({ role, steps, goal, onChange }: GoalFieldsProps) {
  const messages = useMessages('embed-kit').goal;
  const around = useLocale();
  const language = textLanguage(role.locale ?? around, around);
  const choices = [
    ['own', messages.own],
    ...steps.map(({ id, title }) => [`step ${id}`, title, language] as const),
    ['bar', messages.bar],
  ] as const;
  const choose = (choice: string) => {
    if (choice === 'bar') onChange(firstBar(role));
    else if (choice === 'own') onChange(OWN_GOAL);
    else onChange({ kind: 'step', id: choice.slice('step '.length) });
  };
  return (
    <>
      <KitSelect
        label={messages.label}
        hint={messages.hint}
        value={goal.kind === 'step' ? `step ${goal.id}` : goal.kind}
        options={choices}
        onChange={choose}
      />
      {goal.kind === 'bar' ? (
        <ForeignLanguage of={role.locale ?? around} around={around}>
          <BarFields role={role} goal={goal} onChange={onChange} />
        </ForeignLanguage>
      ) : null}
    </>
  );
}

type BarFieldsProps = {
  readonly role: KitRole;
  readonly goal: Extract<KitGoal, { kind: 'bar' }>;
  readonly onChange: (goal: KitGoal) => void;
};

function BarFields({ role, goal, onChange }: BarFieldsProps) {
  const messages = useMessages('embed-kit').goal;
  const { targets } = goal;
  return (
    <>
      <KitField label={messages.name} hint={messages.nameHint}>
        {(attributes) => (
          <input
            {...attributes}
            maxLength={MOST_BAR_NAME}
            value={goal.name}
            onChange={(event) => onChange({ ...goal, name: event.target.value })}
          />
        )}
      </KitField>
      <fieldset className="rr-kit__targets">
        <legend>{messages.targets}</legend>
        {role.competencies.map(({ id, name }) => (
          <TargetSlider
            key={id}
            name={name}
            value={targets[id] ?? 0}
            onChange={(target) => onChange({ ...goal, targets: { ...targets, [id]: target } })}
          />
        ))}
      </fieldset>
      {asksForAnything(role, targets) ? null : <p role="alert">{messages.nothing}</p>}
      <TargetRadar role={role} targets={targets} name={cleanBarName(goal.name)} />
    </>
  );
}
