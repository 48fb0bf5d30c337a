import type { Route } from '#core';
import { OwnResult } from '../result/own-result.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'result') return null;
  return (
    <SiteFrame>
      <RoleGate slug={route.slug}>
        {(role) => (
          <QuizProvider role={role}>
            <OwnResult role={role} />
          </QuizProvider>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
