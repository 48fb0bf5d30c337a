import { useCallback, useState } from 'react';
import { type Role, routes, withQuery } from '#core';
import { ResultSection } from '#features/see-result/result-section.tsx';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { instanceOf } from '../quiz/may-hold-answers.ts';
import { useAppContext } from '../shell/app-context.ts';
import { mayHavePlanHere } from './unsaved-plans.ts';

type PlanSectionProps = {
  /** With the targets of the current profile. */
  readonly role: Role;
  /** The query of the profile that the result is compared with, for links. */
  readonly query: string;
};

const loadSummary = () => import('./plan-beside-result.tsx');

/**
 * The plan on the result page: a link to create one, or its summary. Frames don't link to other
 * pages: there the plan opens in place.
 */
export function PlanSection(props: PlanSectionProps) {
  const { role, query } = props;
  const messages = useMessages('plan-line');
  const context = useAppContext();
  const { inFrame, pages } = context;
  const [isOpen, setIsOpen] = useState(() => mayHavePlanHere(role.id, instanceOf(context)));
  const loadPage = useCallback(() => pages.load('plan'), [pages]);
  const summary = useDeferredImport(isOpen && !inFrame ? loadSummary : null);
  const page = useDeferredImport(isOpen && inFrame ? loadPage : null);
  return (
    <ResultSection id="plan" title={messages.title} intro={messages.intro} onScreenOnly={!isOpen}>
      {!isOpen && inFrame && (
        <p>
          <Button onClick={() => setIsOpen(true)}>{messages.make}</Button>
        </p>
      )}
      {!isOpen && !inFrame && (
        <p>
          <ButtonLink to={withQuery(routes.plan(role.id), query)}>{messages.make}</ButtonLink>
        </p>
      )}
      {isOpen && summary === null && page === null && <p role="status">{messages.loading}</p>}
      {summary !== null && <summary.PlanBesideResult {...props} />}
      {page !== null && <page.Page route={{ kind: 'plan', slug: role.id }} />}
    </ResultSection>
  );
}
