import type { ReactNode } from 'react';
import {
  type CompetencyResult,
  competencyCuts,
  fitCuts,
  type Responses,
  type Role,
  type RoleResult,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { CalibrationNote } from './calibration-note.tsx';
import { CompetencyReasons } from './competency-reasons.tsx';
import { FitReasons } from './fit-reasons.tsx';
import { goalMessages } from '../next-steps/goal-words.ts';
import { ProfileBars } from './profile-bars.tsx';
import { ProfileTable } from './profile-table.tsx';
import { nameOf, type ResultRow } from './result-row.ts';
import { ResultSection } from '../result-section.tsx';

type ProfileSectionProps = {
  readonly role: Role;
  readonly result: RoleResult;
  readonly rows: readonly ResultRow[];
  readonly responses: Responses;
  readonly owner: 'own' | 'shared';
  /** Further, collapsed sections about these answers. */
  readonly children?: ReactNode;
};

/**
 * Each competency with a collapsed explanation of its number below the bar, and all figures as a
 * collapsed table.
 */
export function ProfileSection(props: ProfileSectionProps) {
  const { role, result, rows, responses, owner, children } = props;
  const words = useMessages('see-result');
  const messages = useMessages('result-details').why;
  const { score } = useFormatters();
  const { competencies, fit, calibration } = result;
  return (
    <ResultSection
      id="profile"
      title={words.profile.titleFor(rows.length)}
      intro={goalMessages(role, words).intro}
      wide
    >
      <ProfileBars
        role={role}
        rows={rows}
        detailsOf={(id) => {
          const competency = competencies.find((each) => each.id === id);
          return competency && <Why role={role} responses={responses} competency={competency} />;
        }}
      />
      <div className="rr-result__reasons">
        {fit !== null && (
          <div className="rr-print-hidden">
            <Disclosure summary={messages.fitSummary(score(fit.score, fitCuts(role.bands)))}>
              <LazyDetails>{() => <FitReasons role={role} result={result} />}</LazyDetails>
            </Disclosure>
          </div>
        )}
        {calibration.available && (
          <Disclosure summary={words.calibration.title}>
            <CalibrationNote calibration={calibration} owner={owner} />
          </Disclosure>
        )}
        <div className="rr-result__table">
          <Disclosure summary={words.profile.tableTitle}>
            <ProfileTable role={role} competencies={competencies} />
          </Disclosure>
        </div>
        {children}
      </div>
    </ResultSection>
  );
}

type WhyProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly competency: CompetencyResult;
};

function Why({ role, responses, competency }: WhyProps) {
  const messages = useMessages('result-details').why;
  const { score } = useFormatters();
  const { id, assessment, target } = competency;
  const name = nameOf(role, id);
  const points =
    assessment === null ? null : score(assessment.score, competencyCuts(role.model.cuts, target));
  return (
    <Disclosure
      summary={
        <>
          <span aria-hidden="true">
            {points === null ? messages.shortNone : messages.short(points)}
          </span>
          <span className="rr-visually-hidden">
            <Foreign parts={[name]}>
              {points === null ? messages.summaryNone(name) : messages.summary(name, points)}
            </Foreign>
          </span>
        </>
      }
    >
      <LazyDetails>
        {() => <CompetencyReasons role={role} responses={responses} competency={competency} />}
      </LazyDetails>
    </Disclosure>
  );
}
