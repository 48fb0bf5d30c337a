import { useMemo } from 'react';
import { type Role, type Route, routes, scoreResponses, withQuery } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useQuiz } from '#state/use-quiz.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { EvidenceInFile } from '../evidence/evidence-in-file.tsx';
import { OwnPlan } from '../plan/own-plan.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  const { inFrame } = useAppContext();
  if (route.kind !== 'plan') return null;
  const part = (
    <RoleGate slug={route.slug}>
      {(role) => (
        <QuizProvider role={role}>
          <PlanOfRole role={role} />
        </QuizProvider>
      )}
    </RoleGate>
  );
  // In a frame the plan is shown below the result.
  return inFrame ? part : <SiteFrame>{part}</SiteFrame>;
}

function PlanOfRole({ role }: { readonly role: Role }) {
  const { loaded, responses } = useQuiz((each) => each);
  const { profiledRole, query } = useProfile(role);
  const messages = useMessages('plan');
  const result = useMemo(() => scoreResponses(profiledRole, responses), [profiledRole, responses]);
  const around = useLocale();
  const { inFrame } = useAppContext();
  if (inFrame) return <OwnPlan role={profiledRole} result={result} query={query} />;
  if (!loaded) return <LoadingScreen />;
  return (
    <ForeignLanguage of={role.locale} around={around}>
      <EvidenceInFile role={role} />
      <article className="rr-page rr-plan-page">
        <header className="rr-stack rr-stack--tight rr-print-hidden">
          <h1 tabIndex={-1}>
            <Foreign parts={[role.title]}>{messages.title(role.title)}</Foreign>
          </h1>
          <p className="rr-lede">{messages.lead}</p>
          <p className="rr-soft">{messages.private}</p>
          <p>
            <ButtonLink to={withQuery(routes.result(role.id), query)} variant="quiet">
              {messages.toResult}
            </ButtonLink>
          </p>
        </header>
        <OwnPlan role={profiledRole} result={result} query={query} />
      </article>
    </ForeignLanguage>
  );
}
