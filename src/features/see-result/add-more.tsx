import {
  type FormId,
  findForm,
  isAnswered,
  nextForm,
  progressOf,
  type Responses,
  type Role,
  smallestFormCovering,
  forecastPrecision,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { ResultSection } from './result-section.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

type AddMoreProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly form: FormId | undefined;
  /** True if ratings are already compared with scenarios, so that there is nothing to gain there. */
  readonly isCompared: boolean;
  readonly onAddForm: (form: FormId) => void;
};

/** The rest of this form, or the next longer one, with the precision it would add. */
export function AddMore({ role, responses, form: formId, isCompared, onAddForm }: AddMoreProps) {
  const messages = useMessages('see-result').more;
  const { points } = useFormatters();
  const form =
    (formId === undefined ? undefined : findForm(role, formId)) ??
    smallestFormCovering(role, responses);
  const progress = progressOf(role, form, responses);
  const longer = nextForm(role, form);
  if (progress.left === 0 && longer === undefined) {
    return (
      <ResultSection id="more" title={messages.title} onScreenOnly>
        <p>{messages.done}</p>
      </ResultSection>
    );
  }
  const goal = progress.left > 0 || longer === undefined ? form : longer;
  const buys = forecastPrecision(role, responses, goal);
  const rated = role.indicators.filter(({ id }) => isAnswered(responses.get(id))).length;
  const minutes = Math.round(goal.minutes - form.minutes);
  return (
    <ResultSection id="more" title={messages.title} onScreenOnly>
      <p>
        <Foreign parts={[goal.name]}>
          {goal === form
            ? messages.left(progress.left, Math.max(1, Math.round(progress.minutesLeft)))
            : messages.items(buys.ratings, buys.scenarios, goal.name)}
        </Foreign>
      </p>
      <ul className="rr-stack rr-stack--tight rr-small">
        {buys.now !== null && buys.later !== null && buys.now - buys.later >= 0.5 && (
          <li>{messages.narrower(points(buys.now), points(buys.later))}</li>
        )}
        {buys.ratings > 0 && (
          <li>{messages.indicators(rated + buys.ratings, role.indicators.length)}</li>
        )}
        {buys.calibration && !isCompared && <li>{messages.calibration}</li>}
      </ul>
      <p>
        <Button variant="primary" onClick={() => onAddForm(goal.id)}>
          <Foreign parts={[form.name]}>
            {goal === form ? messages.finish(form.name) : messages.add(Math.max(1, minutes))}
          </Foreign>
        </Button>
      </p>
    </ResultSection>
  );
}
