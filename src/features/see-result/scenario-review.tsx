import {
  isAnswered,
  type Response,
  type Responses,
  type Role,
  type Scenario,
  shuffledOptions,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Tag } from '#ui/tag.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type ScenarioReviewProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly owner: 'own' | 'shared';
};

/** Every scenario that was asked, with the right options and the reasons. */
export function ScenarioReview({ role, responses, owner }: ScenarioReviewProps) {
  const messages = useMessages('result-details').scenarios;
  const asked = role.order.flatMap(
    (id) => role.scenarios.find((each) => each.id === id && responses.has(id)) ?? [],
  );
  const later = role.scenarios.length - asked.length;
  return (
    <div id="scenarios">
      {asked.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <Disclosure summary={messages.summary(asked.length)}>
          <LazyDetails>
            {() => (
              <>
                {owner === 'shared' && <p>{messages.spoiler}</p>}
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
                {later > 0 && <p className="rr-soft rr-small">{messages.later(later)}</p>}
              </>
            )}
          </LazyDetails>
        </Disclosure>
      )}
    </div>
  );
}

type ReviewedScenarioProps = {
  readonly scenario: Scenario;
  readonly response: Response | undefined;
  readonly owner: 'own' | 'shared';
};

function ReviewedScenario({ scenario, response, owner }: ReviewedScenarioProps) {
  const messages = useMessages('result-details').scenarios;
  const { points } = useFormatters();
  const language = useTextLanguage();
  const { options } = scenario;
  const most = Math.max(...options.map(({ credit }) => credit));
  const earned = typeof response === 'number' ? (options[response]?.credit ?? 0) : 0;
  return (
    <article className="rr-stack rr-stack--tight">
      <h3 className="rr-result__stem" {...language}>
        {scenario.stem}
      </h3>
      <ul className="rr-result__options">
        {shuffledOptions(scenario).map((index) => {
          const option = options[index];
          if (option === undefined) return null;
          const isChosen = index === response;
          return (
            <li key={option.text} className={isChosen ? 'rr-result__chosen' : undefined}>
              <span {...language}>{option.text}</span>
              {option.credit === most && <Tag tone="good">{messages.best}</Tag>}
              {option.credit > 0 && option.credit < most && <Tag>{messages.partly}</Tag>}
              {isChosen && <Tag tone="accent">{messages.yours[owner]}</Tag>}
            </li>
          );
        })}
      </ul>
      {response === 'idk' && <p>{messages.dontKnow}</p>}
      {response === 'skipped' && <p>{messages.skipped}</p>}
      {isAnswered(response) && <p>{messages.credit(points(earned), points(most))}</p>}
      <p>
        <strong>{messages.why}</strong> <span {...language}>{scenario.rationale}</span>
      </p>
    </article>
  );
}
