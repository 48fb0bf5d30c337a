import type { Route } from '#core';
import { OwnObservers } from '../observers/own-observers.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'observers') return null;
  return (
    <SiteFrame>
      <RoleGate slug={route.slug}>
        {(role) => (
          <QuizProvider role={role}>
            <OwnObservers role={role} />
          </QuizProvider>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
