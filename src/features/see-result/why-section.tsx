import { competencyCuts, fitCuts, type Responses, type Role, type RoleResult } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { CompetencyReasons } from './competency-reasons.tsx';
import { FitReasons } from './fit-reasons.tsx';
import { ResultSection } from './result-section.tsx';
import { nameOf } from './result-row.ts';
import { Foreign } from '#ui/foreign-text.tsx';

type WhySectionProps = {
  readonly role: Role;
  readonly result: RoleResult;
  readonly responses: Responses;
};

/** Every number opens up to the answers and the arithmetic behind it. */
export function WhySection({ role, result, responses }: WhySectionProps) {
  const messages = useMessages('result-details').why;
  const { score } = useFormatters();
  const { fit } = result;
  return (
    <ResultSection id="why" title={messages.title} intro={messages.intro} onScreenOnly>
      <ul className="rr-result__reasons">
        {fit !== null && (
          <li>
            <Disclosure summary={messages.fitSummary(score(fit.score, fitCuts(role.bands)))}>
              <LazyDetails>{() => <FitReasons role={role} result={result} />}</LazyDetails>
            </Disclosure>
          </li>
        )}
        {result.competencies.map((competency) => {
          const name = nameOf(role, competency.id);
          const { assessment, target } = competency;
          return (
            <li key={competency.id}>
              <Disclosure
                summary={
                  <Foreign parts={[name]}>
                    {assessment === null
                      ? messages.summaryNone(name)
                      : messages.summary(
                          name,
                          score(assessment.score, competencyCuts(role.model.cuts, target)),
                        )}
                  </Foreign>
                }
              >
                <LazyDetails>
                  {() => (
                    <CompetencyReasons role={role} responses={responses} competency={competency} />
                  )}
                </LazyDetails>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </ResultSection>
  );
}
