import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FrameError } from '#core';
import type { RoleLoadErrorCode } from '#data/role-load-error.ts';
import { roleQuery } from '#data/role-queries.ts';
import { Embedded } from '../embed/embedded.tsx';
import type { Place } from '../paths.ts';
import { Quiz } from '../quiz.tsx';
import { RoleGate } from '../role-gate.tsx';
import { useServices } from '../services.ts';

/** The assessment inside a host's frame: questions, then the result, and nothing around them. */
export function Page({ place }: { readonly place: Place }) {
  const { embed, roles } = useServices();
  if (place.kind !== 'embed') return null;
  const { slug } = place;
  const current = roles.find(({ id }) => id === slug)?.current;
  const version = embed?.address.version ?? null;
  return (
    <main id="content" className="rr-framed">
      <LoadReport slug={slug} version={version ?? current ?? null} />
      <RoleGate slug={slug} {...(version !== null && { version })}>
        {(role) => (
          <Quiz role={role}>
            <Embedded role={role} />
          </Quiz>
        )}
      </RoleGate>
    </main>
  );
}

type LoadReportProps = { readonly slug: string; readonly version: number | null };

/** Tells the host when there is nothing to show. */
function LoadReport({ slug, version }: LoadReportProps) {
  const { embed, root } = useServices();
  const { error } = useQuery({
    ...roleQuery({ root, slug, version: version ?? 0 }),
    enabled: version !== null,
  });
  const code = version === null ? 'role-not-found' : error === null ? null : CODES[error.code];
  useEffect(() => {
    if (code !== null) embed?.send({ t: 'error', code, fatal: true });
  }, [embed, code]);
  return null;
}

const CODES: Readonly<Record<RoleLoadErrorCode, FrameError>> = {
  offline: 'offline',
  timeout: 'offline',
  server: 'offline',
  'not-found': 'role-not-found',
  html: 'role-invalid',
  'too-large': 'role-invalid',
  invalid: 'role-invalid',
};
