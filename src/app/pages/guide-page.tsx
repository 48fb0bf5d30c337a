import type { Route } from '#core';
import { OwnGuide } from '../guide/own-guide.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'guide') return null;
  return (
    <SiteFrame>
      <RoleGate slug={route.slug}>
        {(role) => (
          <QuizProvider role={role}>
            <OwnGuide role={role} />
          </QuizProvider>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
