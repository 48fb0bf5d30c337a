import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  countChanges,
  type DecodedCode,
  fitProfiles,
  holdAgainst,
  judgeSharedScores,
  layoutOf,
  readResponses,
  readSharedScores,
  type Responses,
  type ResultToTabulate,
  type Role,
  scoreResponses,
  smallestFormCovering,
  succeed,
  withoutName,
  routes,
  withQuery,
} from '#core';
import { roleQuery } from '#data/role-queries.ts';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import type { ComparedFit } from '#features/see-result/headline/profile-comparison.ts';
import type { MyResult } from '#features/see-result/headline/result-origin.tsx';
import { ResultView } from '#features/see-result/result-view.tsx';
import { ScoresOnlyView } from '#features/see-result/scores-only-view.tsx';
import { EvidenceInFile } from '../../evidence/evidence-in-file.tsx';
import { profileComparison } from '../../profile/profile-comparison.ts';
import { type ChosenProfile, useProfile } from '../../profile/use-profile.ts';
import type { PastResult } from '#platform/answers/answer-history.ts';
import { PastRunNotice } from './past-run-notice.tsx';
import { ResultFiles } from '../links-and-files/result-files.tsx';
import { useMyResult } from './use-my-result.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { codeOf } from '../links-and-files/export-panel.tsx';
import { useOpenCode } from '../../open-files/use-open-text.ts';
import { usePastRun } from './use-past-run.ts';
import { TypedNameOnPaper, TypedNameProvider } from '../typed-name-provider.tsx';
import { useCanonicalBandUrl } from './use-canonical-band-url.ts';

type Props = {
  readonly role: Role;
  readonly decoded: DecodedCode;
  /** The version for new assessments. */
  readonly current: number;
  /** The band in the address; null when it has none. */
  readonly addressBand: string | null;
};

type ScoredProps = Props & {
  readonly mine: MyResult | null;
  /** The run in this browser that the result belongs to; null for anybody else's. */
  readonly past: PastResult | null;
};

/**
 * Somebody's result or an earlier one of the reader's own, recomputed from the answers in the link;
 * no data is changed.
 */
export function SharedResult(props: Props) {
  const past = usePastRun(props.role.id, props.decoded.code);
  const mine = useMyResult(props.role, props.decoded, past !== null);
  // A separate component from the one that reads storage: between the two, React yields to input.
  return (
    <>
      <EvidenceInFile role={props.role} />
      <Scored {...props} mine={mine} past={past} />
    </>
  );
}

function Scored({ role, decoded, current, addressBand, mine, past }: ScoredProps) {
  const { inFrame, root, quizzes } = useAppContext();
  const openCode = useOpenCode();
  const { name, date, band } = decoded;
  const { version } = role;
  // Only used to show what changed since; the result doesn't depend on it.
  const latest = useQuery({
    ...roleQuery({ root, slug: role.id, version: current }),
    enabled: version !== current,
  });
  const changes = latest.data === undefined ? null : countChanges(role, latest.data);
  const profile = useProfile(role);
  const { profiledRole, query } = profile;
  const isOwn = query === '';
  const read = useMemo(() => readShared(profiledRole, decoded), [profiledRole, decoded]);
  const steps = useStandings(role, decoded, read, profile);
  // Link previews only know the role's own profile: another one has no band in its address.
  const shownBand = read.ok && isOwn ? (read.value.result.fit?.band ?? null) : null;
  useCanonicalBandUrl(role.id, addressBand, read.ok ? shownBand : addressBand, query);

  if (!read.ok) return <LinkProblem error={read.error} slug={role.id} onOpen={openCode} />;
  const takePath = withQuery(routes.role(role.id), query);
  const about = {
    name,
    date,
    // The band in the link refers to the role's own profile, so it isn't compared with another's.
    band: isOwn ? band : null,
    addressBand: isOwn ? addressBand : null,
    version,
    current,
    changes,
    mine,
    takePath,
  };
  const comparison = profileComparison(profile, steps);
  const origin = { kind: 'shared', ...about } as const;
  const shared = read.value;
  if (shared.kind === 'scores') {
    return (
      <ScoresOnlyView
        role={profiledRole}
        {...(comparison !== undefined && { comparison })}
        decoded={shared.decoded}
        origin={origin}
        inFrame={inFrame}
        exportResult={
          <ResultFiles
            profile={profile}
            result={shared.result}
            answers={null}
            owner="shared"
            codeOf={() => withoutName(decoded.code)}
          />
        }
      />
    );
  }
  const { result, responses } = shared;
  return (
    <TypedNameProvider>
      <ResultView
        role={profiledRole}
        {...(comparison !== undefined && { comparison })}
        result={result}
        responses={responses}
        origin={
          past === null
            ? origin
            : {
                kind: 'past',
                date: past.date,
                named: <TypedNameOnPaper />,
                notice: (
                  <PastRunNotice
                    role={role}
                    form={smallestFormCovering(role, responses).name}
                    finishedAt={past.finishedAt}
                    date={past.date}
                    {...{ current, changes, mine, takePath, query }}
                  />
                ),
              }
        }
        inFrame={inFrame}
        onExplained={(ids) => quizzes.of(role).noteExplained(ids)}
        exportResult={
          <ResultFiles
            profile={profile}
            result={result}
            answers={{ result, responses }}
            owner={past === null ? 'shared' : 'own'}
            codeOf={(content) => codeOf(content, role, scoreResponses(role, responses), responses)}
          />
        }
      />
    </TypedNameProvider>
  );
}

type Read = ReturnType<typeof readShared>;

/** The person's standing against every profile to choose from; undefined if there is no choice. */
function useStandings(
  role: Role,
  decoded: DecodedCode,
  read: Read,
  { choices }: ChosenProfile,
): readonly ComparedFit[] {
  const responses: Responses | null =
    read.ok && read.value.kind === 'answers' ? read.value.responses : null;
  return useMemo(() => {
    if (choices.length < 2 || !read.ok) return [];
    if (responses !== null) return fitProfiles(role, responses, choices);
    if (decoded.kind !== 'scores') return [];
    return choices.map((profile) => ({
      profile,
      fit: judgeSharedScores(holdAgainst(role, profile), decoded).fit,
    }));
  }, [choices, read.ok, responses, role, decoded]);
}

/** Reads the code in terms of its role, or returns why it doesn't match. */
function readShared(role: Role, decoded: DecodedCode) {
  const layout = layoutOf(role);
  if (decoded.kind === 'scores') {
    const scores = readSharedScores(decoded, layout);
    if (!scores.ok) return scores;
    const { competencies, fit } = judgeSharedScores(role, decoded);
    const { ratings, scenarios } = decoded;
    const result: ResultToTabulate = {
      competencies: competencies.map(({ judged, ...about }) => ({
        ...about,
        assessment: judged,
        ratings: null,
        scenarios: null,
      })),
      fit,
      answered: { ratings, scenarios },
    };
    return succeed({ kind: 'scores', decoded, result } as const);
  }
  const responses = readResponses(decoded, layout);
  if (!responses.ok) return responses;
  const result = scoreResponses(role, responses.value);
  return succeed({ kind: 'answers', responses: responses.value, result } as const);
}
