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
import { AskFirst } from '#ui/ask-first.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { BringPlan, PlanFiles } from './plan-files.tsx';
import { PickSteps } from './pick-steps.tsx';
import { PlanStepCard } from './plan-step-card.tsx';
import type { StepChange } from './plan-step-form.tsx';

type PlanEditorProps = {
  /** Held against the profile in force. */
  readonly role: Role;
  /** Null for none yet. */
  readonly plan: Plan | null;
  /** The next steps of the result, most useful first; null without answers. */
  readonly candidates: readonly Recommendation[] | null;
  /** Today's own levels by indicator id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** What the person would show for their answers. */
  readonly evidence: EvidenceByItem;
  /** YYYY-MM-DD where the person is. */
  readonly today: string;
  /** Where the questions are answered again. */
  readonly retakePath: string;
  readonly onPick: (step: Recommendation) => void;
  readonly onChange: (indicator: string, change: StepChange) => void;
  readonly onRemove: (indicator: string) => void;
  /** Resolves with false when it may come back. */
  readonly onDelete: () => Promise<boolean>;
  readonly files: ComponentProps<typeof PlanFiles>;
  readonly bring: ComponentProps<typeof BringPlan>;
  /** What stands on paper in place of the form; null where nothing is printed. */
  readonly paper: ReactNode;
};

/** A plan of up to three steps: pick, write down what and by when, tick off, take along, delete. */
export function PlanEditor(props: PlanEditorProps) {
  const { role, plan, candidates, levels, today, retakePath, files, bring, paper } = props;
  const messages = useMessages('plan');
  const announce = useAnnounce();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deletion, setDeletion] = useState<'none' | 'deleted' | 'left'>('none');
  const hasSteps = plan !== null && plan.steps.length > 0;
  /** What was pressed is gone; the list that it changed is where one goes on. */
  const say = (text: string) => {
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
                  say(messages.removed);
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
            say(messages.picked);
          }}
        />
      </section>
      <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}files`}>
        <h2 id={`${id}files`}>{messages.filesTitle}</h2>
        <PlanFiles {...files} />
        <BringPlan {...bring} />
      </section>
      {hasSteps && (
        <section className="rr-stack rr-print-hidden" aria-labelledby={`${id}delete-title`}>
          <h2 id={`${id}delete-title`}>{messages.deleteTitle}</h2>
          <p className="rr-soft">{messages.deleteText}</p>
          <AskFirst
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

/** Says what became of the plan, in its place. */
function Outcome({ text }: { readonly text: string }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that asked for it is gone.
    if (text !== '') said.current?.focus();
  }, [text]);
  return (
    <p role="status" ref={said} tabIndex={-1}>
      {text}
    </p>
  );
}

/** A step beside today; of a behaviour that the role hasn't any more nothing is known today. */
function aboutOf(known: readonly StepThenAndNow[], step: PlanStep): StepThenAndNow {
  return known.find((each) => each.step === step) ?? { step, now: null, change: 'same' };
}

function isPlanned(plan: Plan | null, { indicator }: Recommendation): boolean {
  return plan?.steps.some((step) => step.indicator === indicator) ?? false;
}
