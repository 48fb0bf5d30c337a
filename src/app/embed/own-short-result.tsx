import { type ReactNode, useMemo } from 'react';
import type { Role } from '#core';
import { ComparedWith } from '#features/see-result/headline/compared-with.tsx';
import { FitHeadline, FitTitle } from '#features/see-result/headline/fit-headline.tsx';
import { Whose } from '#features/see-result/headline/result-origin.tsx';
import { ResultRadar } from '#features/see-result/headline/result-radar.tsx';
import { rowsOfResult } from '#features/see-result/competencies/result-row.ts';
import { ResultStory } from '#features/see-result/headline/result-story.tsx';
import { ShortResult } from '#features/short-result/short-result.tsx';
import { useMessages } from '#i18n/messages.ts';
import { explainedScenarios } from '../result/explained-scenarios.ts';
import { useOwnScores } from '../result/use-own-scores.ts';

type OwnShortResultProps = {
  readonly role: Role;
  readonly actions: ReactNode;
  readonly onShowWhole: () => void;
};

/** The person's own result as a card. */
export function OwnShortResult({ role, actions, onShowWhole }: OwnShortResultProps) {
  const { state, profile, result, comparison } = useOwnScores(role);
  const messages = useMessages('see-result');
  const { profiledRole } = profile;
  const { competencies, fit, story } = result;
  const scenarios = competencies.reduce((sum, one) => sum + one.scenarios, 0);
  const rows = rowsOfResult(profiledRole, competencies);
  const seen = useMemo(() => explainedScenarios(state).seen.size, [state]);
  return (
    <ShortResult
      role={profiledRole}
      whose={<Whose origin={{ kind: 'own' }} />}
      title={<FitTitle role={profiledRole} fit={fit} />}
      story={<ResultStory role={profiledRole} story={story} owner="own" />}
      comparedWith={<ComparedWith comparison={comparison} />}
      fit={
        <>
          <FitHeadline
            role={profiledRole}
            fit={fit}
            scenarios={scenarios}
            owner="own"
            discount={result.discount}
          />
          {seen > 0 && <p className="rr-result__honesty">{messages.seen(seen)}</p>}
        </>
      }
      radar={<ResultRadar role={profiledRole} rows={rows} owner="own" comparison={comparison} />}
      actions={actions}
      onShowWhole={onShowWhole}
    />
  );
}
