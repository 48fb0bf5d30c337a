import { useLocation } from 'react-router-dom';
import type { Role } from '#core';
import { Assessment } from '../assessment.tsx';
import { OwnResult } from '../own-result.tsx';
import type { Place } from '../paths.ts';
import { Quiz } from '../quiz.tsx';
import { RoleGate } from '../role-gate.tsx';

/** The assessment inside a host's frame: questions, then the result, and nothing around them. */
export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'embed') return null;
  return (
    <main id="content" className="rr-framed">
      <RoleGate slug={place.slug}>
        {(role) => (
          <Quiz role={role}>
            <Framed role={role} />
          </Quiz>
        )}
      </RoleGate>
    </main>
  );
}

/** Inside a frame the address stays; what is shown is a matter of the entry's state. */
function Framed({ role }: { readonly role: Role }) {
  const { state } = useLocation() as { state: unknown };
  const view = typeof state === 'object' && state !== null && 'view' in state ? state.view : null;
  return view === 'result' ? <OwnResult role={role} /> : <Assessment role={role} />;
}
