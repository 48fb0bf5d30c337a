import { useId, useState } from 'react';
import { decideProfile, fitCuts, type Role } from '#core';
import { describeComparison } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { LIVE } from '#ui/live.ts';
import { useOptimisticChoice } from '#ui/use-optimistic-choice.ts';
import {
  type ProfileComparison,
  nameOfProfile,
  type ComparedFit,
} from '../headline/profile-comparison.ts';

type LadderDetailsProps = {
  readonly role: Role;
  /** Omitted if there is nothing else to compare with. */
  readonly comparison: ProfileComparison | undefined;
  /** True when the ranges of other profiles are estimates. */
  readonly isEstimated?: boolean;
};

/** The ladder, collapsed: most people want the role's own step. */
export function LadderDetails({ role, comparison, isEstimated = false }: LadderDetailsProps) {
  const messages = useMessages('see-result').comparison;
  if (comparison === undefined || comparison.steps.length < 2) return null;
  const isLadder = comparison.steps.filter((step) => step.profile.kind !== 'bar').length > 1;
  return (
    <div id="ladder">
      <Disclosure summary={isLadder ? messages.title : messages.barTitle}>
        <Ladder role={role} comparison={comparison} isEstimated={isEstimated} />
      </Disclosure>
    </div>
  );
}

type LadderProps = {
  readonly role: Role;
  readonly comparison: ProfileComparison;
  readonly isEstimated: boolean;
};

/** The fit for each step, which also selects the profile to compare with. */
function Ladder({ role, comparison, isEstimated }: LadderProps) {
  const messages = useMessages('see-result').comparison;
  const words = useMessages('compared-with');
  const id = useId();
  const [said, setSaid] = useState('');
  const { profile, setBy, steps, onChoose } = comparison;
  const { chosen, markChosen } = useOptimisticChoice(profile);
  return (
    <div className="rr-stack">
      <p className="rr-soft rr-ladder__intro">{messages.intro}</p>
      <fieldset className="rr-ladder" role="radiogroup">
        <legend className="rr-visually-hidden">{messages.legend}</legend>
        {steps.map((step, at) => (
          <Step
            key={step.profile.id ?? 'bar'}
            role={role}
            step={step}
            group={id}
            value={String(at)}
            title={nameOfProfile(step.profile, setBy, messages)}
            isChosen={step.profile === chosen}
            onChoose={() => {
              markChosen(step.profile);
              onChoose(step.profile);
              setSaid(describeComparison(step.profile, setBy, words));
            }}
          />
        ))}
      </fieldset>
      {isEstimated && <p className="rr-soft rr-small">{messages.estimated}</p>}
      <p {...LIVE} className="rr-visually-hidden">
        {said}
      </p>
    </div>
  );
}

type StepProps = {
  readonly role: Role;
  readonly step: ComparedFit;
  readonly group: string;
  readonly value: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Step({ role, step, group, value, title, isChosen, onChoose }: StepProps) {
  const messages = useMessages('see-result').comparison;
  const { decision } = useMessages('common');
  const { score } = useFormatters();
  const { fit } = step;
  const cuts = fitCuts(role.bands);
  return (
    <label className="rr-ladder__step">
      <input type="radio" name={group} value={value} checked={isChosen} onChange={onChoose} />
      <span className="rr-ladder__name" dir="auto">
        {step.profile.kind === 'bar' ? title : <Foreign>{title}</Foreign>}
      </span>{' '}
      <span className="rr-ladder__fit">
        {fit === null
          ? messages.noFit
          : messages.fit(
              score(fit.score, cuts),
              score(fit.range[0], cuts),
              score(fit.range[1], cuts),
              decision[decideProfile(fit, role.bands)],
            )}
      </span>
      <svg
        className="rr-ladder__bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="rr-ladder__track" d="M0 5H100" />
        {fit !== null && (
          <>
            <path className="rr-ladder__range" d={`M${fit.range[0]} 5H${fit.range[1]}`} />
            <path className="rr-ladder__score" d={`M${fit.score} 0V10`} />
          </>
        )}
      </svg>
    </label>
  );
}
