import { useEffect, useId } from 'react';
import {
  chosenText,
  competencyOf,
  type Form,
  isAnswered,
  type Item,
  itemTitle,
  listItems,
  type Response,
  type Responses,
  type Role,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { AnswerRow } from '#ui/answer-row.tsx';
import { Button } from '#ui/button.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { ExplainedBefore } from './question.tsx';

/** How an answer came about. */
export type AnswerMarks = { readonly explained: ExplainedBefore; readonly isCarried: boolean };

export type CheckAnswersProps = {
  readonly role: Role;
  readonly form: Form;
  /** One for every item of the form. */
  readonly responses: Responses;
  readonly marksOf: (itemId: string) => AnswerMarks;
  /** False for a press that was meant for the previous screen. */
  readonly admits: () => boolean;
  readonly onChange: (itemId: string) => void;
  readonly onBack: () => void;
  readonly onSeeResult: () => void;
};

/**
 * All answers by competency, before the result. One press passes it, in the place where Next was. The
 * buttons come before the list in the document, so that nobody has to tab through the list.
 */
export function CheckAnswers(props: CheckAnswersProps) {
  const { role, form, responses, admits } = props;
  const messages = useMessages('check-answers');
  const { back } = useMessages('take-assessment');
  const items = listItems(role, form);
  const answered = items.filter(({ id }) => isAnswered(responses.get(id))).length;
  const skipped = items.length - answered;
  const announce = useAnnounce();
  const counts = [
    messages.answered(answered),
    ...(skipped > 0 ? [messages.skipped(skipped)] : []),
  ].join(' ');
  // Orca may already be at the heading when the focus comes, and then says nothing of it (see `ScreenSlot`).
  useEffect(() => announce(counts), [announce, counts]);
  return (
    <div className="rr-stack">
      <h1 tabIndex={-1}>{messages.title}</h1>
      <div>
        <p>{messages.answered(answered)}</p>
        {skipped > 0 && <p>{messages.skipped(skipped)}</p>}
        <p className="rr-soft">{messages.later}</p>
      </div>
      <div
        className="rr-assess__steps rr-assess__steps--check"
        role="group"
        aria-label={messages.steps}
      >
        <Button variant="quiet" onClick={() => admits() && props.onBack()}>
          {back}
        </Button>
        <Button variant="primary" onClick={() => admits() && props.onSeeResult()}>
          {messages.seeResult}
        </Button>
      </div>
      {role.competencies.map(({ id, name }) => (
        <AnswersOf
          key={id}
          name={name}
          items={items.filter((item) => competencyOf(item) === id)}
          responses={responses}
          marksOf={props.marksOf}
          onChange={props.onChange}
        />
      ))}
    </div>
  );
}

type AnswersOfProps = Pick<CheckAnswersProps, 'responses' | 'marksOf' | 'onChange'> & {
  readonly name: string;
  readonly items: readonly Item[];
};

function AnswersOf({ name, items, responses, marksOf, onChange }: AnswersOfProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="rr-stack rr-stack--tight" aria-labelledby={id}>
      <h2 id={id}>
        <Foreign>{name}</Foreign>
      </h2>
      <ul className="rr-answers">
        {items.map((item) => (
          <Answer
            key={item.id}
            item={item}
            response={responses.get(item.id)}
            marks={marksOf(item.id)}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}

type AnswerProps = {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly marks: AnswerMarks;
  readonly onChange: (itemId: string) => void;
};

function Answer({ item, response, marks, onChange }: AnswerProps) {
  const messages = useMessages('check-answers');
  const { dontKnow } = useMessages('take-assessment');
  const title = itemTitle(item);
  const isSkipped = !isAnswered(response);
  return (
    <AnswerRow
      title={title}
      answer={
        isSkipped ? (
          <strong>{messages.skippedOne}</strong>
        ) : response === 'idk' ? (
          dontKnow
        ) : (
          <Foreign>{chosenText(item, response)}</Foreign>
        )
      }
      notes={[
        ...(marks.isCarried ? [messages.carried] : []),
        ...(marks.explained === null ? [] : [messages[marks.explained]]),
      ]}
      change={
        marks.explained === 'locked'
          ? null
          : {
              text: isSkipped ? messages.answer : messages.change,
              label: isSkipped ? messages.answerItem(title) : messages.changeItem(title),
              onPress: () => onChange(item.id),
            }
      }
    />
  );
}
