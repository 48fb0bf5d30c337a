import { useEffect, useState } from 'react';
import { standElsewhere } from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { type RoleStanding, WhereElse } from '#features/where-else/where-else.tsx';
import { type AppContext, useAppContext } from '../../shell/app-context.ts';
import { loadKnownAnswers } from './known-answers.ts';

type Props = {
  /** The role whose result is shown, which already has its own ladder. */
  readonly except?: string;
};

/** Computes, once shown, how the answers in this browser score for other roles. */
export function WhereElsePanel({ except }: Props) {
  const context = useAppContext();
  const [standings, setStandings] = useState<readonly RoleStanding[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void loadStandings(context, except).then(
      (found) => isWanted && setStandings(found),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [context, except]);
  return <WhereElse standings={standings} hasFailed={hasFailed} />;
}

/** In catalogue order, each in its current version. Rejects when a role can't be loaded. */
async function loadStandings(
  context: AppContext,
  except: string | undefined,
): Promise<readonly RoleStanding[]> {
  const { queryClient, root } = context;
  const [known, index] = await Promise.all([
    loadKnownAnswers(context),
    queryClient.fetchQuery(roleIndexQuery({ root })),
  ]);
  const others = index.roles.filter(({ id }) => id !== except);
  return Promise.all(
    others.map(async ({ id, current }) => {
      const role = await queryClient.fetchQuery(roleQuery({ root, slug: id, version: current }));
      return { role, standing: standElsewhere(role, known) };
    }),
  );
}
