import { useEffect, useEffectEvent } from 'react';
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

/** This browser's record of the scenarios whose best answers it has shown. */
export type ExplainedScenarios = {
  /** Answered or skipped before that: the answer counts and is locked. */
  readonly locked: ReadonlySet<string>;
  /** Answered after that. */
  readonly seen: ReadonlySet<string>;
};

type ScenarioReviewProps = {
  readonly role: Role;
  readonly responses: Responses;
  readonly owner: 'own' | 'shared';
  readonly explained?: ExplainedScenarios | undefined;
  /** Called with the scenarios whose best answers are displayed. */
  readonly onExplained?: ((ids: readonly string[]) => void) | undefined;
};

/** Every scenario that was asked, with the right options and the reasons. */
export function ScenarioReview(props: ScenarioReviewProps) {
  const { role, responses, owner, explained, onExplained } = props;
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
        <>
          {owner === 'own' && <p className="rr-soft rr-small">{messages.stays}</p>}
          <Disclosure summary={messages.summary(asked.length)}>
            <LazyDetails>
              {() => (
                <>
                  <Shown ids={asked.map(({ id }) => id)} onShown={onExplained} />
                  {owner === 'shared' && <p>{messages.spoiler}</p>}
                  <ol className="rr-result__scenarios">
                    {asked.map((scenario) => (
                      <li key={scenario.id}>
                        <ReviewedScenario
                          scenario={scenario}
                          response={responses.get(scenario.id)}
                          owner={owner}
                          isSeen={explained?.seen.has(scenario.id) === true}
                        />
                      </li>
                    ))}
                  </ol>
                  {later > 0 && <p className="rr-soft rr-small">{messages.later(later)}</p>}
                </>
              )}
            </LazyDetails>
          </Disclosure>
        </>
      )}
    </div>
  );
}

type ShownProps = {
  readonly ids: readonly string[];
  readonly onShown: ((ids: readonly string[]) => void) | undefined;
};

/** Reports the displayed scenarios when the list is opened or changes. */
function Shown({ ids, onShown }: ShownProps) {
  const tell = useEffectEvent(() => onShown?.(ids));
  const shown = ids.join(' ');
  useEffect(() => {
    tell();
  }, [shown]);
  return null;
}

type ReviewedScenarioProps = {
  readonly scenario: Scenario;
  readonly response: Response | undefined;
  readonly owner: 'own' | 'shared';
  /** Answered after the explanation was shown. */
  readonly isSeen: boolean;
};

function ReviewedScenario({ scenario, response, owner, isSeen }: ReviewedScenarioProps) {
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
      {isSeen && <p>{messages.seen}</p>}
      {response === 'idk' && <p>{messages.dontKnow}</p>}
      {response === 'skipped' && <p>{messages.skipped}</p>}
      {isAnswered(response) && <p>{messages.credit(points(earned), points(most))}</p>}
      <p>
        <strong>{messages.why}</strong> <span {...language}>{scenario.rationale}</span>
      </p>
    </article>
  );
}
