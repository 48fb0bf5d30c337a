import { planProgress, type Plan, type Role, stepState, type StepThenAndNow } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ButtonLink } from '#ui/button.tsx';
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
  const { role, plan, known, today, planPath, retakePath, onTick } = props;
  const messages = useMessages('plan-line');
  const progress = planProgress(plan, today);
  return (
    <>
      <p className="rr-cluster">
        <PlanStatus progress={progress} />
      </p>
      <ul className="rr-plan__steps">
        {known.map((about) => (
          <Step
            key={about.step.indicator}
            role={role}
            about={about}
            today={today}
            showsUnchanged={progress.isTimeToRetake}
            onTick={onTick}
          />
        ))}
      </ul>
      <p className="rr-cluster rr-print-hidden">
        <ButtonLink to={planPath}>{messages.open}</ButtonLink>
        {progress.isTimeToRetake && (
          <ButtonLink to={retakePath} variant="primary">
            {messages.again}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

type StepProps = Pick<PlanSummaryProps, 'role' | 'today' | 'onTick'> & {
  readonly about: StepThenAndNow;
  /** Also shows that nothing has changed. */
  readonly showsUnchanged: boolean;
};

function Step({ role, about, today, showsUnchanged, onTick }: StepProps) {
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
      <h3 {...language}>{words.title}</h3>
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
      <p className="rr-cluster">
        <label className="rr-tick">
          <input
            type="checkbox"
            aria-label={messages.tickOf(tick, words.title)}
            checked={step.doneOn !== null}
            autoComplete="off"
            onChange={({ target }) => onTick(step.indicator, target.checked ? today : null)}
          />
          <span>{tick}</span>
        </label>
        {step.doneOn === null && step.due !== null && (
          <Tag tone={stepState(step, today) === 'due' ? 'warn' : 'neutral'}>
            {messages.by(date(step.due))}
          </Tag>
        )}
      </p>
    </li>
  );
}
