import { changeStep, planThenAndNow, type Role, routes, withQuery } from '#core';
import { PlanSummary } from '#features/plan/plan-summary.tsx';
import { useMessages } from '#i18n/messages.ts';
import { today } from '#platform/today.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { ButtonLink } from '#ui/button.tsx';
import { ownLevels } from '../quiz/own-levels.ts';
import { usePlan } from './use-plan.ts';

type Props = { readonly role: Role; readonly query: string };

/** The saved plan beside the result; a link to create one if the saved one is invalid. */
export function PlanBesideResult({ role, query }: Props) {
  const responses = useQuiz((state) => state.responses);
  const messages = useMessages('plan-line');
  const { plan, change } = usePlan(role.id);
  const planPath = withQuery(routes.plan(role.id), query);
  if (plan === null || plan.steps.length === 0) {
    return (
      <p>
        <ButtonLink to={planPath}>{messages.make}</ButtonLink>
      </p>
    );
  }
  return (
    <PlanSummary
      role={role}
      plan={plan}
      known={planThenAndNow(plan, role, new Map(ownLevels(role, responses)))}
      today={today()}
      planPath={planPath}
      retakePath={withQuery(routes.assess(role.id), query)}
      onTick={(indicator, doneOn) =>
        change((before) => changeStep(before ?? plan, indicator, { doneOn }))
      }
    />
  );
}
