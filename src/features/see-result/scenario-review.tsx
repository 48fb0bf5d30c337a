import {
  isAnswered,
  type Response,
  type Responses,
  type Role,
  type Scenario,
  shuffledOptions,
} from '#core';
import { useWords } from '#i18n/locale.tsx';
import { resultDetailsWords } from '#i18n/result-details.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Tag } from '#ui/tag.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { ResultSection } from './result-section.tsx';
import { useNumbers } from './use-numbers.ts';

type ScenarioReviewProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly owner: 'own' | 'shared';
};

/** Every scenario that was asked, with its key and the reason for it. */
export function ScenarioReview({ role, responses, owner }: ScenarioReviewProps) {
  const words = useWords(resultDetailsWords).scenarios;
  const asked = role.order.flatMap(
    (id) => role.scenarios.find((each) => each.id === id && responses.has(id)) ?? [],
  );
  const later = role.scenarios.length - asked.length;
  return (
    <ResultSection id="scenarios" title={words.title} onScreenOnly>
      {asked.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Disclosure summary={words.summary(asked.length)}>
          <LazyDetails>
            {() => (
              <>
                {owner === 'shared' && <p>{words.spoiler}</p>}
                <ol className="rr-result__scenarios">
                  {asked.map((scenario) => (
                    <li key={scenario.id}>
                      <ReviewedScenario
                        scenario={scenario}
                        response={responses.get(scenario.id)}
                        owner={owner}
                      />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </LazyDetails>
        </Disclosure>
      )}
      {later > 0 && <p className="rr-soft">{words.later(later)}</p>}
    </ResultSection>
  );
}

type ReviewedScenarioProps = {
  readonly scenario: Scenario;
  readonly response: Response | undefined;
  readonly owner: 'own' | 'shared';
};

function ReviewedScenario({ scenario, response, owner }: ReviewedScenarioProps) {
  const words = useWords(resultDetailsWords).scenarios;
  const { points } = useNumbers();
  const { options } = scenario;
  const most = Math.max(...options.map(({ credit }) => credit));
  const earned = typeof response === 'number' ? (options[response]?.credit ?? 0) : 0;
  return (
    <article className="rr-stack rr-stack--tight">
      <h3 className="rr-result__stem">{scenario.stem}</h3>
      <ul className="rr-result__options">
        {shuffledOptions(scenario).map((index) => {
          const option = options[index];
          if (option === undefined) return null;
          const isChosen = index === response;
          return (
            <li key={option.text} className={isChosen ? 'rr-result__chosen' : undefined}>
              <span>{option.text}</span>
              {option.credit === most && <Tag tone="good">{words.best}</Tag>}
              {option.credit > 0 && option.credit < most && <Tag>{words.partly}</Tag>}
              {isChosen && <Tag tone="accent">{words.yours[owner]}</Tag>}
            </li>
          );
        })}
      </ul>
      {response === 'idk' && <p>{words.dontKnow}</p>}
      {response === 'skipped' && <p>{words.skipped}</p>}
      {isAnswered(response) && <p>{words.credit(points(earned), points(most))}</p>}
      <p>
        <strong>{words.why}</strong> <span>{scenario.rationale}</span>
      </p>
    </article>
  );
}
