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
  /** Which version; left out, the one that this browser's answers belong to, else the current one. */
  readonly version?: number;
  /**
   * True while questions are asked: whoever starts over, or deletes their answers in another tab, is
   * asked those of the current version from then on. A result that says that it is gone stays.
   */
  readonly asks?: boolean;
  readonly children: (role: Role) => ReactNode;
};

/** Shows its children once the role is here, and until then what is in the way. */
export function RoleGate({ slug, version, asks = false, children }: Props) {
  const { versionFor, quizzes } = useAppContext();
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => (asks ? quizzes.onVoided(lookAgain) : undefined), [asks, quizzes]);
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
