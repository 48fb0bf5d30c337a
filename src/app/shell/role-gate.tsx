import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useReducer } from 'react';
import type { Role } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { LoadingScreen } from './screens/loading-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { RoleUnavailable } from './screens/role-unavailable.tsx';
import { useAppContext } from './app-context.ts';

type Props = {
  readonly slug: string;
  /** Defaults to the version of this browser's answers, else the current one. */
  readonly version?: number;
  /**
   * True while questions are asked: after starting over, or deleting the answers in another tab,
   * the current version is used from then on. A result page that reports deleted answers stays on
   * its version.
   */
  readonly asks?: boolean;
  readonly children: (role: Role) => ReactNode;
};

/** Renders its children once the role is loaded, and until then the loading or error screen. */
export function RoleGate({ slug, version, asks = false, children }: Props) {
  const { versionFor, quizzes } = useAppContext();
  const [, rerender] = useReducer((times: number) => times + 1, 0);
  useEffect(() => (asks ? quizzes.onVoided(rerender) : undefined), [asks, quizzes]);
  const own = versionFor(slug);
  if (own === null) return <NotFoundScreen />;
  return (
    <LoadedRole slug={slug} version={version ?? own}>
      {children}
    </LoadedRole>
  );
}

function LoadedRole({ slug, version, children }: Required<Omit<Props, 'asks'>>) {
  const { root } = useAppContext();
  const { data, error, refetch } = useQuery(roleQuery({ root, slug, version }));
  if (data !== undefined) return children(data);
  if (error !== null) {
    return <RoleUnavailable slug={slug} error={error} onRetry={() => void refetch()} />;
  }
  return <LoadingScreen />;
}
