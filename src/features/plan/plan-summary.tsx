import { useState } from 'react';
import { planProgress, type Plan, type Role, stepState, type StepThenAndNow } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { Tag } from '#ui/tag.tsx';
import { PlanStatus } from './plan-line.tsx';
import { wordsOfStep } from './step-words.ts';

type PlanSummaryProps = {
  readonly role: Role;
  readonly plan: Plan;
  /** The steps that the role still has, compared with today. */
  readonly known: readonly StepThenAndNow[];
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  readonly planPath: string;
  /** Where to answer the questions again. */
  readonly retakePath: string;
  /** `doneOn` is today's date, or null to untick. */
  readonly onTick: (indicator: string, doneOn: string | null) => void;
};

/** The plan beside the result: its steps to tick off, then and now. */
export function PlanSummary(props: PlanSummaryProps) {
  const { role, plan, today, planPath, retakePath, onTick } = props;
  const messages = useMessages('plan-line');
  const progress = planProgress(plan, today);
  // Once: a step that is ticked off stays where it was ticked.
  const [order] = useState(() => nextFirst(props.known));
  const known = props.known.toSorted(
    (one, other) => order.indexOf(one.step.indicator) - order.indexOf(other.step.indicator),
  );
  const steps = { role, today, onTick, showsUnchanged: progress.isTimeToRetake };
  return (
    <div className="rr-stack rr-plan-brief">
      <p className="rr-cluster">
        <PlanStatus progress={progress} />
      </p>
      <Steps {...steps} known={known.slice(0, 1)} showsDate={progress.nextDue === null} />
      {known.length > 1 && (
        <Disclosure summary={messages.more(known.length - 1)}>
          <Steps {...steps} known={known.slice(1)} showsDate />
        </Disclosure>
      )}
      <p className="rr-cluster rr-print-hidden">
        <ButtonLink to={planPath}>{messages.open}</ButtonLink>
        {progress.isTimeToRetake && (
          <ButtonLink to={retakePath} variant="primary">
            {messages.retake}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}

/** The steps' indicators: what is to do before what is done, the earliest date first. */
function nextFirst(known: PlanSummaryProps['known']): readonly string[] {
  const rank = ({ step }: StepThenAndNow) =>
    step.doneOn === null ? `0 ${step.due ?? 'without'}` : '1';
  return known
    .toSorted((one, other) => {
      const [a, b] = [rank(one), rank(other)];
      return a === b ? 0 : a < b ? -1 : 1;
    })
    .map(({ step }) => step.indicator);
}

type StepsProps = Omit<StepProps, 'about'> & Pick<PlanSummaryProps, 'known'>;

function Steps({ known, ...step }: StepsProps) {
  return (
    <ul className="rr-plan__steps">
      {known.map((about) => (
        <Step key={about.step.indicator} about={about} {...step} />
      ))}
    </ul>
  );
}

type StepProps = Pick<PlanSummaryProps, 'role' | 'today' | 'onTick'> & {
  readonly about: StepThenAndNow;
  /** Also shows that nothing has changed. */
  readonly showsUnchanged: boolean;
  /** False where its date is already shown above it. */
  readonly showsDate: boolean;
};

function Step({ role, about, today, showsUnchanged, showsDate, onTick }: StepProps) {
  const { step, now } = about;
  const messages = useMessages('plan-line');
  const { date } = useFormatters();
  const language = useTextLanguage();
  const words = wordsOfStep(role, step.indicator);
  if (words === null) return null;
  const tick = step.doneOn === null ? messages.done : messages.doneOn(date(step.doneOn));
  const [then, goal] = [words.levelName(step.from), words.levelName(step.goal)];
  return (
    <li className="rr-plan__pick">
      <label className="rr-tick">
        <input
          type="checkbox"
          aria-label={messages.tickOf(tick, words.title)}
          checked={step.doneOn !== null}
          autoComplete="off"
          onChange={({ target }) => onTick(step.indicator, target.checked ? today : null)}
        />
        <strong {...language}>{words.title}</strong>
      </label>
      <p>
        <strong>
          <Foreign parts={[goal]}>{messages.goal(goal)}</Foreign>
        </strong>{' '}
        <q>
          <Foreign>{words.anchor(step.goal)}</Foreign>
        </q>
      </p>
      {now !== null && now !== step.from && (
        <p>
          <Foreign parts={[then, words.levelName(now)]}>
            {messages.moved(then, words.levelName(now))}
          </Foreign>
        </p>
      )}
      {now === step.from && showsUnchanged && (
        <p>
          <Foreign parts={[then]}>{messages.unmoved(then)}</Foreign>
        </p>
      )}
      {step.action !== '' && <p dir="auto">{step.action}</p>}
      {step.doneOn === null ? (
        showsDate &&
        step.due !== null && (
          <p>
            <Tag tone={stepState(step, today) === 'due' ? 'warn' : 'neutral'}>
              {messages.by(date(step.due))}
            </Tag>
          </p>
        )
      ) : (
        <p className="rr-soft">{tick}</p>
      )}
    </li>
  );
}
