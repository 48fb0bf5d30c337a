import { useId } from 'react';
import { competencyName, listProfiles, type Role, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { useOptimisticChoice } from '#ui/use-optimistic-choice.ts';
import { stepChanges } from './step-changes.ts';
import { StepBehaviours } from './step-behaviours.tsx';

export type LadderChoice = {
  /** The selected profile: the role's own, a step of its ladder, or a bar from the address. */
  readonly profile: TargetProfile;
  readonly onChoose: (profile: TargetProfile) => void;
};

type LadderStepsProps = LadderChoice & { readonly role: Role };

/**
 * The role's ladder: selecting a step updates the page's radar and figures; each step lists its
 * changes.
 */
export function LadderSteps({ role, profile, onChoose }: LadderStepsProps) {
  const messages = useMessages('role-page').progression;
  const id = useId();
  const language = useTextLanguage();
  const steps = listProfiles(role);
  const { chosen, markChosen } = useOptimisticChoice(profile);
  return (
    <fieldset className="rr-climb" role="radiogroup">
      <legend className="rr-visually-hidden">{messages.legend}</legend>
      {steps.map((step, at) => (
        <div key={step.id} className="rr-climb__step">
          <label className="rr-climb__choice">
            <input
              type="radio"
              name={id}
              value={step.id ?? ''}
              checked={step.id === chosen.id}
              aria-describedby={`${id}${at}`}
              onChange={() => {
                markChosen(step);
                onChoose(step);
              }}
            />
            <span {...language}>{step.title}</span>
          </label>
          <p id={`${id}${at}`} {...language}>
            {changeOf(role, step)}
          </p>
          {at === 0 && progressionOf(role, step) === undefined ? null : (
            <Disclosure summary={messages.details}>
              <div className="rr-stack rr-stack--tight">
                <Changes role={role} step={step} before={steps[at - 1]} />
                <StepBehaviours role={role} progression={progressionOf(role, step)} />
              </div>
            </Disclosure>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function changeOf({ profiles }: Role, { id }: TargetProfile): string {
  return profiles.find((each) => each.id === id)?.change ?? '';
}

function progressionOf({ progression }: Role, { id }: TargetProfile) {
  return progression.find(({ profile }) => profile === id);
}

type ChangesProps = {
  readonly role: Role;
  readonly step: TargetProfile;
  readonly before: TargetProfile | undefined;
};

/** Shows only the differences: levels are no staircase, so a step may ask less of something. */
function Changes({ role, step, before }: ChangesProps) {
  const messages = useMessages('role-page').progression;
  const { tenths } = useFormatters();
  if (before === undefined) return null;
  const changes = stepChanges(role.competencies, before.targets, step.targets);
  const nameOf = (wanted: string) => competencyName(role, wanted);
  return (
    <ul className="rr-climb__changes">
      {changes.length === 0 && <li>{messages.same(before.title ?? '')}</li>}
      {changes.map(({ id, from, to }) => {
        const rises = to > from;
        return (
          <li key={id} className={rises ? 'rr-climb__rise' : 'rr-climb__fall'}>
            <Foreign parts={[nameOf(id)]}>
              {messages[rises ? 'rises' : 'falls'](nameOf(id), tenths(from), tenths(to))}
            </Foreign>
          </li>
        );
      })}
    </ul>
  );
}
