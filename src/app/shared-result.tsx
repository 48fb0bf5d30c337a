import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  countChanges,
  type DecodedCode,
  layoutOf,
  readResponses,
  readSharedScores,
  type Role,
  scoreResponses,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { LinkProblem } from '#features/see-result/link-problem.tsx';
import { ResultView } from '#features/see-result/result-view.tsx';
import { ScoresOnlyView } from '#features/see-result/scores-only-view.tsx';
import { useMyResult } from './use-my-result.ts';
import { useServices } from './services.ts';
import { useOpenCode } from './use-open-code.ts';

type Props = {
  readonly role: Role;
  readonly decoded: DecodedCode;
  /** The version that new assessments use. */
  readonly current: number;
};

/** Somebody's result, computed anew from the answers in the link; nothing of the reader's own is touched. */
export function SharedResult({ role, decoded, current }: Props) {
  const { inFrame, root } = useServices();
  const openCode = useOpenCode();
  const layout = useMemo(() => layoutOf(role), [role]);
  const { name, date, band } = decoded;
  const { version } = role;
  // Only to say what changed since; the result stands without it.
  const latest = useQuery({
    ...roleQuery({ root, slug: role.id, version: current }),
    enabled: version !== current,
  });
  const changes = latest.data === undefined ? null : countChanges(role, latest.data);
  const mine = useMyResult(role, decoded);
  const origin = { kind: 'shared', name, date, band, version, current, changes, mine } as const;

  if (decoded.kind === 'scores') {
    const scores = readSharedScores(decoded, layout);
    if (!scores.ok) return <LinkProblem error={scores.error} slug={role.id} onOpen={openCode} />;
    return <ScoresOnlyView role={role} decoded={decoded} origin={origin} inFrame={inFrame} />;
  }
  const responses = readResponses(decoded, layout);
  if (!responses.ok)
    return <LinkProblem error={responses.error} slug={role.id} onOpen={openCode} />;
  return (
    <ResultView
      role={role}
      result={scoreResponses(role, responses.value)}
      responses={responses.value}
      origin={origin}
      inFrame={inFrame}
    />
  );
}
