import type { Place } from '../paths.ts';
import { Assessment } from '../assessment.tsx';
import { ImportAnswers } from '../import-answers.tsx';
import { Quiz } from '../quiz.tsx';
import { RoleGate } from '../role-gate.tsx';
import { SiteFrame } from '../site-frame.tsx';

export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'assess') return null;
  return (
    <SiteFrame footer={false}>
      <RoleGate slug={place.slug}>
        {(role) => (
          <Quiz role={role}>
            <ImportAnswers role={role}>
              <Assessment role={role} />
            </ImportAnswers>
          </Quiz>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
