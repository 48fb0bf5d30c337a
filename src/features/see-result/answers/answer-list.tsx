import type { ReactNode } from 'react';
import {
  chosenText,
  competencyOf,
  type Item,
  itemTitle,
  listItems,
  type Responses,
  type Role,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { AnswerRow } from '#ui/answer-row.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import type { ExplainedScenarios } from './scenario-review.tsx';
import { Foreign } from '#ui/foreign-text.tsx';

type AnswerListProps = {
  readonly role: Role;
  readonly responses: Responses;
  /** Of answers that were carried over: the day on which each was given; null where it says none. */
  readonly carried?: ReadonlyMap<string, string | null> | undefined;
  readonly explained?: ExplainedScenarios | undefined;
  /** Renders what is shown below an answer, for its item and its question. */
  readonly beside?: ((itemId: string, title: string) => ReactNode) | undefined;
  /** Leads to the question; left out for somebody else's answers. */
  readonly onChange?: ((itemId: string) => void) | undefined;
};

const ANSWERS = 'all-answers';

/** Opens the list and scrolls to it, for people who are asked to review their answers. */
export function openAnswerList(): void {
  const details = document.getElementById(ANSWERS)?.querySelector('details');
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus();
  details.scrollIntoView({ block: 'start' });
}

/** Every answer in the words that were chosen, by competency. */
export function AnswerList(props: AnswerListProps) {
  const { role, responses, carried, explained, beside, onChange } = props;
  const messages = useMessages('result-details').answers;
  const items = listItems(role).filter(({ id }) => responses.has(id));
  return (
    <div id={ANSWERS}>
      <Disclosure summary={messages.summary(items.length)}>
        <LazyDetails>
          {() =>
            role.competencies.map(({ id, name }) => {
              const own = items.filter((item) => competencyOf(item) === id);
              return own.length === 0 ? null : (
                <section key={id} aria-labelledby={`answers-${id}`}>
                  <h3 id={`answers-${id}`}>
                    <Foreign>{name}</Foreign>
                  </h3>
                  <ul className="rr-answers">
                    {own.map((item) => (
                      <Answer
                        key={item.id}
                        item={item}
                        responses={responses}
                        carriedOn={carried?.get(item.id)}
                        explained={explained}
                        beside={beside}
                        onChange={onChange}
                      />
                    ))}
                  </ul>
                </section>
              );
            })
          }
        </LazyDetails>
      </Disclosure>
    </div>
  );
}

type AnswerProps = Pick<AnswerListProps, 'responses' | 'explained' | 'beside' | 'onChange'> & {
  readonly item: Item;
  /** Undefined for an answer that was given here. */
  readonly carriedOn: string | null | undefined;
};

function Answer({ item, responses, carriedOn, explained, beside, onChange }: AnswerProps) {
  const messages = useMessages('result-details').answers;
  const { month } = useFormatters();
  const response = responses.get(item.id);
  const title = itemTitle(item);
  const isSeen = explained?.seen.has(item.id) === true;
  const isLocked = explained?.locked.has(item.id) === true;
  return (
    <AnswerRow
      title={title}
      answer={
        typeof response === 'number' ? (
          <Foreign>{chosenText(item, response)}</Foreign>
        ) : response === 'idk' ? (
          messages.dontKnow
        ) : (
          messages.skipped
        )
      }
      notes={[
        ...(carriedOn === undefined
          ? []
          : [carriedOn === null ? messages.carriedOnce : messages.carried(month(carriedOn))]),
        ...(isSeen ? [messages.seen] : []),
        ...(onChange !== undefined && isLocked ? [messages.locked] : []),
      ]}
      change={
        onChange === undefined || isLocked
          ? null
          : {
              text: messages.change,
              label: messages.changeItem(title),
              onPress: () => onChange(item.id),
            }
      }
    >
      {beside?.(item.id, title)}
    </AnswerRow>
  );
}
