import type { Place } from '../paths.ts';
import { OwnResult } from '../own-result.tsx';
import { Quiz } from '../quiz.tsx';
import { RoleGate } from '../role-gate.tsx';
import { SiteFrame } from '../site-frame.tsx';

export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'result') return null;
  return (
    <SiteFrame>
      <RoleGate slug={place.slug}>
        {(role) => (
          <Quiz role={role}>
            <OwnResult role={role} />
          </Quiz>
        )}
      </RoleGate>
    </SiteFrame>
  );
}
