import type { Route } from '#core';
import { Assessment } from '../quiz/assessment.tsx';
import { ImportAnswers } from '../quiz/import-answers.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'assess') return null;
  return (
    <SiteFrame footer={false}>
      <RoleGate slug={route.slug} asks>
        {(role) => (
          <QuizProvider role={role}>
            <ImportAnswers role={role}>
              <Assessment role={role} />
            </ImportAnswers>
          </QuizProvider>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
