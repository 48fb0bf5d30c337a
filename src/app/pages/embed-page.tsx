import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FrameError, Route } from '#core';
import type { RoleLoadErrorCode } from '#data/role-load-error.ts';
import { roleQuery } from '#data/role-queries.ts';
import { Embedded, useIsResult } from '../embed/embedded.tsx';
import { QuizProvider } from '../quiz/quiz-provider.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { useAppContext } from '../shell/app-context.ts';

/** The assessment inside a host's frame: questions, then the result, without a site frame. */
export function Page({ route }: { readonly route: Route }) {
  const { embed, versionFor } = useAppContext();
  const isResult = useIsResult();
  if (route.kind !== 'embed') return null;
  const { slug } = route;
  const version = embed?.address.version ?? null;
  return (
    <main id="content" className="rr-framed">
      <LoadReport slug={slug} version={version ?? versionFor(slug)} />
      <RoleGate slug={slug} asks={!isResult} {...(version !== null && { version })}>
        {(role) => (
          <QuizProvider role={role}>
            <Embedded role={role} />
          </QuizProvider>
        )}
      </RoleGate>
    </main>
  );
}

type LoadReportProps = { readonly slug: string; readonly version: number | null };

/** Tells the host when there is nothing to show. */
function LoadReport({ slug, version }: LoadReportProps) {
  const { embed, root } = useAppContext();
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
