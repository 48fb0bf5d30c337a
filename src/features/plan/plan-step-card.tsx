import { useId } from 'react';
import { type Evidence, type Role, stepState, type StepThenAndNow } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { ExternalLink } from '#ui/link.tsx';
import { Tag } from '#ui/tag.tsx';
import { PlanStepForm, type StepChange } from './plan-step-form.tsx';
import { wordsOfStep } from './step-words.ts';

type PlanStepCardProps = {
  readonly role: Role;
  readonly about: StepThenAndNow;
  /** The person's evidence for it, if any. */
  readonly evidence: Evidence | undefined;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: (change: StepChange) => void;
  readonly onRemove: () => void;
};

/** One step: its current and its next level in the role's words, and the person's own notes. */
export function PlanStepCard({
  role,
  about,
  evidence,
  today,
  onChange,
  onRemove,
}: PlanStepCardProps) {
  const { step, now, change } = about;
  const messages = useMessages('plan');
  const { date } = useFormatters();
  const language = useTextLanguage();
  const id = useId();
  const words = wordsOfStep(role, step.indicator);
  const title = words?.title ?? step.indicator;
  const state = stepState(step, today);
  const hasMoved = change !== 'same' || state !== 'open';
  return (
    <li className="rr-card rr-plan__step">
      {words !== null && (
        <p className="rr-eyebrow">
          <Foreign>{words.competency}</Foreign>
        </p>
      )}
      <h3 id={id} {...language}>
        {title}
      </h3>
      {state === 'due' && (
        <p>
          <Tag tone="warn">{messages.due}</Tag>
        </p>
      )}
      {words === null ? (
        <p>{messages.gone}</p>
      ) : (
        <>
          <Anchor
            label={messages.stood(words.levelName(step.from))}
            level={words.levelName(step.from)}
            text={words.anchor(step.from)}
          />
          {now !== null && now !== step.from && (
            <Anchor
              label={messages.now(words.levelName(now))}
              level={words.levelName(now)}
              text={words.anchor(now)}
            />
          )}
          <Anchor
            label={
              step.goal === step.from
                ? messages.keep(words.levelName(step.goal))
                : messages.goal(words.levelName(step.goal))
            }
            level={words.levelName(step.goal)}
            text={words.anchor(step.goal)}
          />
          {now !== null && hasMoved && <p>{messages.change[change]}</p>}
        </>
      )}
      {evidence !== undefined && (
        <p className="rr-plan__link">
          <strong>{messages.evidence}</strong> <span dir="auto">{evidence.text}</span>{' '}
          {evidence.url !== null && <ExternalLink href={evidence.url}>{evidence.url}</ExternalLink>}
        </p>
      )}
      {/* Every step has fields of the same names. */}
      <div className="rr-plan__fields" role="group" aria-labelledby={id}>
        <PlanStepForm role={role} step={step} onChange={onChange} />
        <p className="rr-cluster">
          <label className="rr-tick">
            <input
              type="checkbox"
              checked={step.doneOn !== null}
              autoComplete="off"
              onChange={({ target }) => onChange({ doneOn: target.checked ? today : null })}
            />
            <span>{step.doneOn === null ? messages.done : messages.doneOn(date(step.doneOn))}</span>
          </label>
          <Button variant="quiet" aria-label={messages.removeStep(title)} onClick={onRemove}>
            {messages.remove}
          </Button>
        </p>
      </div>
    </li>
  );
}

type AnchorProps = { readonly label: string; readonly level: string; readonly text: string };

function Anchor({ label, level, text }: AnchorProps) {
  return (
    <p>
      <strong>
        <Foreign parts={[level]}>{label}</Foreign>
      </strong>{' '}
      <q>
        <Foreign>{text}</Foreign>
      </q>
    </p>
  );
}
