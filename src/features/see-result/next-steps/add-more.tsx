import {
  fitCuts,
  type FormId,
  findForm,
  nextForm,
  type PrecisionForecast,
  PROBABLE,
  progressOf,
  type Range,
  type Responses,
  type Role,
  smallestFormCovering,
  forecastPrecision,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { nameOf } from '../competencies/result-row.ts';
import { ResultSection } from '../result-section.tsx';
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
        <ToCome role={role} buys={buys} />
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

type ToComeProps = { readonly role: Role; readonly buys: PrecisionForecast };

/** The range of role fit and the decisions to expect; nothing that there is already. */
function ToCome({ role, buys }: ToComeProps) {
  const messages = useMessages('see-result').more;
  const { score, list } = useFormatters();
  const { fit, open, decided } = buys;
  const cuts = fitCuts(role.bands);
  const [now, later] = [fit.now, fit.later].map(
    (range) => range && { low: score(range[0], cuts), high: score(range[1], cuts), range },
  );
  const names = open.map((id) => nameOf(role, id));
  const expected = Math.round(decided);
  return (
    <>
      {now && later && widthOf(now.range) - widthOf(later.range) >= LEAST_GAIN && (
        <li>{messages.fit(now, later)}</li>
      )}
      {expected > 0 && (
        <li>
          <Foreign parts={names}>
            {decided >= PROBABLE * open.length
              ? messages.decided(list(names), names.length)
              : messages.someDecided(list(names), names.length, expected)}
          </Foreign>
        </li>
      )}
    </>
  );
}

/** In points: less is not seen to be narrower. */
const LEAST_GAIN = 1.5;

function widthOf([low, high]: Range): number {
  return high - low;
}
