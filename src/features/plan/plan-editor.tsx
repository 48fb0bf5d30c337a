import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  type EvidenceByItem,
  type Level,
  MOST_PLAN_STEPS,
  type Plan,
  planProgress,
  planThenAndNow,
  type PlanStep,
  type Recommendation,
  type Role,
  type StepThenAndNow,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { ConfirmButton } from '#ui/confirm-button.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { ImportPlan, PlanFiles } from './plan-files.tsx';
import { PickSteps } from './pick-steps.tsx';
import { PlanStepCard } from './plan-step-card.tsx';
import type { StepChange } from './plan-step-form.tsx';

type PlanEditorProps = {
  /** With the targets of the current profile. */
  readonly role: Role;
  /** Null if there is none yet. */
  readonly plan: Plan | null;
  /** The result's next steps, most useful first; null without answers. */
  readonly candidates: readonly Recommendation[] | null;
  /** The person's current levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** The person's evidence for their answers. */
  readonly evidence: EvidenceByItem;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** Where to answer the questions again. */
  readonly retakePath: string;
  readonly onPick: (step: Recommendation) => void;
  readonly onChange: (indicator: string, change: StepChange) => void;
  readonly onRemove: (indicator: string) => void;
  /** Resolves with false when a killed browser might restore it. */
  readonly onDelete: () => Promise<boolean>;
  readonly files: ComponentProps<typeof PlanFiles>;
  readonly importPlan: ComponentProps<typeof ImportPlan>;
  /** Printed in place of the form; null if printing is not possible. */
  readonly paper: ReactNode;
};

/** A plan of up to three steps: pick them, write down what and by when, tick them off, export, delete. */
export function PlanEditor(props: PlanEditorProps) {
  const { role, plan, candidates, levels, today, retakePath, files, importPlan, paper } = props;
  const messages = useMessages('plan');
  const announce = useAnnounce();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deletion, setDeletion] = useState<'none' | 'deleted' | 'left'>('none');
  const hasSteps = plan !== null && plan.steps.length > 0;
  /** The pressed button has been removed: focuses the list that it changed. */
  const announceChange = (text: string) => {
    heading.current?.focus();
    announce(text);
  };
  const known = plan === null ? [] : planThenAndNow(plan, role, levels);
  return (
    <div className="rr-plan">
      <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}steps`}>
        <h2 id={`${id}steps`} ref={heading} tabIndex={-1}>
          {messages.stepsTitle}
        </h2>
        {hasSteps ? (
          <ul className="rr-plan__steps">
            {plan.steps.map((step) => (
              <PlanStepCard
                key={step.indicator}
                role={role}
                about={aboutOf(known, step)}
                evidence={props.evidence.get(step.indicator)}
                today={today}
                onChange={(change) => props.onChange(step.indicator, change)}
                onRemove={() => {
                  props.onRemove(step.indicator);
                  announceChange(messages.removed);
                }}
              />
            ))}
          </ul>
        ) : (
          <p>{messages.none}</p>
        )}
        <Outcome text={deletion === 'none' ? '' : messages[deletion]} />
      </section>
      {hasSteps && planProgress(plan, today).isTimeToRetake && (
        <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}again`}>
          <h2 id={`${id}again`}>{messages.againTitle}</h2>
          <p>{messages.again}</p>
          <p>
            <ButtonLink variant="primary" to={retakePath}>
              {messages.againButton}
            </ButtonLink>
          </p>
        </section>
      )}
      <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}pick`}>
        <h2 id={`${id}pick`}>{messages.pickTitle}</h2>
        <PickSteps
          role={role}
          candidates={candidates?.filter((each) => !isPlanned(plan, each)) ?? null}
          isFull={(plan?.steps.length ?? 0) >= MOST_PLAN_STEPS}
          startPath={retakePath}
          onPick={(step) => {
            setDeletion('none');
            props.onPick(step);
            announceChange(messages.picked);
          }}
        />
      </section>
      <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}files`}>
        <h2 id={`${id}files`}>{messages.filesTitle}</h2>
        <PlanFiles {...files} />
        <ImportPlan {...importPlan} />
      </section>
      {hasSteps && (
        <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}delete-title`}>
          <h2 id={`${id}delete-title`}>{messages.deleteTitle}</h2>
          <p className="rr-soft">{messages.deleteText}</p>
          <ConfirmButton
            id={`${id}delete`}
            button={messages.deleteButton}
            warning={messages.deleteWarning}
            confirm={messages.deleteConfirm}
            cancel={messages.deleteCancel}
            onConfirm={() =>
              void props.onDelete().then((isGone) => setDeletion(isGone ? 'deleted' : 'left'))
            }
          />
        </section>
      )}
      {hasSteps && paper}
    </div>
  );
}

/** Shows the outcome in place of the plan. */
function Outcome({ text }: { readonly text: string }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus has been removed.
    if (text !== '') said.current?.focus();
  }, [text]);
  return (
    <p {...LIVE} ref={said} tabIndex={-1}>
      {text}
    </p>
  );
}

/** A step compared with today; unknown for a behaviour that the role no longer has. */
function aboutOf(known: readonly StepThenAndNow[], step: PlanStep): StepThenAndNow {
  return known.find((each) => each.step === step) ?? { step, now: null, change: 'same' };
}

function isPlanned(plan: Plan | null, { indicator }: Recommendation): boolean {
  return plan?.steps.some((step) => step.indicator === indicator) ?? false;
}
