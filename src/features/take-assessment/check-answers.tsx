import { useId } from 'react';
import { competencyOf, type Form, isAnswered, type Item, listItems, type Role } from '#core';
import type { Response, Responses } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { choicesOf, titleOf, valueOf } from './choices-of.ts';
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
      <ul className="rr-result__answers">
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
  const language = useTextLanguage();
  const title = titleOf(item);
  const choice = choicesOf(item, dontKnow).find(({ value }) => value === valueOf(response));
  const isSkipped = choice === undefined;
  return (
    <li className="rr-result__answer">
      <p {...language}>{title}</p>
      <p className="rr-soft">
        {isSkipped ? (
          <strong>{messages.skippedOne}</strong>
        ) : choice.isOurs === true ? (
          choice.label
        ) : (
          <Foreign>{choice.label}</Foreign>
        )}
      </p>
      {marks.isCarried && <p className="rr-soft rr-small">{messages.carried}</p>}
      {marks.explained !== null && <p className="rr-soft rr-small">{messages[marks.explained]}</p>}
      {marks.explained !== 'locked' && (
        <Button
          variant="quiet"
          aria-label={isSkipped ? messages.answerItem(title) : messages.changeItem(title)}
          onClick={() => onChange(item.id)}
        >
          {isSkipped ? messages.answer : messages.change}
        </Button>
      )}
    </li>
  );
}
