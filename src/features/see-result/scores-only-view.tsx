import type { ReactNode } from 'react';
import { type DecodedCode, judgeSharedScores, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import type { ProfileComparison } from './headline/profile-comparison.ts';
import { ComparedWith } from './headline/compared-with.tsx';
import { FitHeadline, FitTitle, UncheckedHint } from './headline/fit-headline.tsx';
import { goalMessages } from './next-steps/goal-words.ts';
import { LadderDetails } from './competencies/ladder-details.tsx';
import { ProfileBars } from './competencies/profile-bars.tsx';
import { type SharedOrigin, SharedNotice, Whose } from './headline/result-origin.tsx';
import { ResultRadar } from './headline/result-radar.tsx';
import { rowsOfScores } from './competencies/result-row.ts';
import { ResultSection } from './result-section.tsx';
import { ResultStory } from './headline/result-story.tsx';
import { ResultTop } from './headline/result-top.tsx';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';

type ScoresOnlyViewProps = {
  /** With the targets that the result is compared with. */
  readonly role: Role;
  readonly comparison?: ProfileComparison;
  /** A code that `readSharedScores` has matched to this role. */
  readonly decoded: Extract<DecodedCode, { kind: 'scores' }>;
  readonly origin: SharedOrigin;
  readonly inFrame: boolean;
  /** Exports. */
  readonly exportResult?: ReactNode;
};

/** A result from a link with scores only: it can be displayed, but not explained. */
export function ScoresOnlyView(props: ScoresOnlyViewProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <Scores {...props} />
    </ForeignLanguage>
  );
}

function Scores({ role, comparison, decoded, origin, exportResult }: ScoresOnlyViewProps) {
  const messages = useMessages('see-result');
  const { competencies, fit, story } = judgeSharedScores(role, decoded);
  const rows = rowsOfScores(role, competencies);
  const { ratings, scenarios } = decoded;
  return (
    <article className="rr-page rr-result">
      <ResultTop
        role={role}
        whose={<Whose origin={origin} />}
        title={<FitTitle role={role} fit={fit} />}
        story={<ResultStory role={role} story={story} owner="shared" />}
        comparedWith={<ComparedWith comparison={comparison} />}
        fit={<FitHeadline role={role} fit={fit} scenarios={scenarios} owner="shared" />}
        notes={
          <>
            <SharedNotice role={role} origin={origin} band={fit?.band ?? null}>
              <p>{messages.scoresOnly.text}</p>
              <p>{messages.scoresOnly.basis(ratings, scenarios)}</p>
            </SharedNotice>
            <UncheckedHint scenarios={scenarios} />
            <p className="rr-result__honesty">{messages.shared.honesty(scenarios)}</p>
          </>
        }
        radar={<ResultRadar role={role} rows={rows} owner="shared" comparison={comparison} />}
      />
      <ResultSection
        id="profile"
        title={messages.profile.titleFor(rows.length)}
        intro={goalMessages(role, messages).intro}
        wide
      >
        <ProfileBars role={role} rows={rows} />
        <LadderDetails role={role} comparison={comparison} isEstimated />
      </ResultSection>
      {exportResult}
    </article>
  );
}
