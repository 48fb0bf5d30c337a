import { useState } from 'react';
import { planProgress } from '#core';
import { PlanLine } from '#features/plan/plan-line.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { today } from '#platform/today.ts';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { unsavedPlans } from './unsaved-plans.ts';

/** A role's title and its language; without one, the page's. */
export type TitledRole = {
  readonly id: string;
  readonly title: string;
  readonly locale?: string | undefined;
};

type Props = { readonly roles: readonly TitledRole[]; readonly isTitled: boolean };

/** Read once: changes in another tab appear after a reload. */
export function PlanLines({ roles, isTitled }: Props) {
  const messages = useMessages('plan-line');
  const around = useLocale();
  const [found] = useState(() => {
    const plans = createPlanStorage();
    return roles.flatMap((role) => {
      const plan = unsavedPlans.get(role.id) ?? plans.read(role.id);
      return plan === null || plan.steps.length === 0 ? [] : [{ role, plan }];
    });
  });
  if (found.length === 0) return null;
  return (
    <section className="rr-print-hidden" aria-label={messages.title}>
      {found.map(({ role, plan }) => (
        <ForeignLanguage key={role.id} of={role.locale ?? around} around={around}>
          <PlanLine
            slug={role.id}
            title={isTitled ? role.title : null}
            progress={planProgress(plan, today())}
          />
        </ForeignLanguage>
      ))}
    </section>
  );
}
