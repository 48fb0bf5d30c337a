import { useId, useRef, useState } from 'react';
import { formEvidence, type Item, itemTitle, type Response } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { type ChoiceMeans, ScreenQuestion } from '#ui/fields/choices.tsx';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';
import { useOptimisticChoice } from '#ui/use-optimistic-choice.ts';
import { AssessmentProgress } from './assessment-progress.tsx';
import { AutoAdvanceSwitch } from './auto-advance-switch.tsx';
import { choicesOf, responseOf, valueOf } from './choices-of.ts';
import { FirstQuestionIntro } from './first-question-intro.tsx';
import { showRefusal } from './show-refusal.ts';
import { StepButtons } from './step-buttons.tsx';
import type { TakeAssessmentProps } from './take-assessment.tsx';
import { useAutoAdvance } from '#ui/fields/use-auto-advance.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import type { useStepGate } from './use-step-gate.ts';

/**
 * Whether a scenario's best answer was shown before. `locked`: after it was answered or skipped.
 * `seen`: before it was answered. Null or omitted: never.
 */
export type ExplainedBefore = 'locked' | 'seen' | null;

type QuestionProps = {
  /** For the group around the screen, which the heading names. */
  readonly headingId: string;
  readonly item: Item;
  readonly response: Response | undefined;
  /** The day on which a carried-over answer was given, or `unknown`; null or omitted for any other. */
  readonly carriedOn?: string | null;
  readonly explained?: ExplainedBefore;
  readonly error: { readonly id: string; readonly text: string } | null;
  /** Returns false if the choice was not meant for this question. */
  readonly onChoose: (value: string, how: ChoiceMeans) => boolean;
};

/** One item: its topic, instructions, and the answers. */
export function Question(props: QuestionProps) {
  const { headingId, item, response, carriedOn = null, explained = null, error, onChoose } = props;
  const messages = useMessages('take-assessment');
  const id = useId();
  const language = useTextLanguage();
  const { chosen, markChosen } = useOptimisticChoice(response, item.id);
  const { month } = useFormatters();
  const carried =
    carriedOn === null
      ? null
      : carriedOn === 'unknown'
        ? messages.carriedOnce
        : messages.carried(month(carriedOn));
  const given = chosen === 'skipped' ? messages.skipped : chosen === response ? carried : null;
  const note = explained === null ? given : messages[explained];
  return (
    <div className="rr-assess__question">
      <ScreenQuestion
        heading={
          <h1
            id={headingId}
            aria-describedby={note === null ? undefined : id}
            className={`rr-assess__title rr-assess__title--${item.kind}`}
            tabIndex={-1}
            {...language}
          >
            {itemTitle(item)}
          </h1>
        }
        prompt={
          <span className="rr-assess__prompt">
            {item.kind === 'rating' ? messages.ratingPrompt : messages.scenarioPrompt}
          </span>
        }
        name={item.id}
        options={choicesOf(item, messages.dontKnow).map((choice) => ({
          ...choice,
          label: choice.isOurs ? choice.label : <Foreign>{choice.label}</Foreign>,
        }))}
        value={valueOf(chosen)}
        onChoose={(value, how) => {
          if (onChoose(value, how)) markChosen(responseOf(value));
        }}
        error={error}
        isFixed={explained === 'locked'}
      />
      {note === null ? null : (
        <p className="rr-assess__note" id={id}>
          {note}
        </p>
      )}
    </div>
  );
}

type AskingProps = TakeAssessmentProps & {
  readonly gate: ReturnType<typeof useStepGate>;
  readonly number: number;
  readonly total: number;
};

/**
 * A question with its steps, in one group that stays from the first question to the last (see
 * `ScreenQuestion`).
 */
export function Asking(props: AskingProps) {
  const { role, form, item, responses, inFrame, gate, number } = props;
  const announce = useAnnounce();
  const messages = useMessages('take-assessment');
  const question = useRef<HTMLFormElement>(null);
  /** The item that was left without an answer when Next was pressed. */
  const [missing, setMissing] = useState<string | null>(null);
  const response = responses.get(item.id);
  const [headingId, errorId] = [useId(), useId()];
  const error =
    missing === item.id && response === undefined
      ? { id: errorId, text: messages.needsAnswer }
      : null;
  /** The item that was just answered: `responses` has its answer only after the store's update. */
  const answered = useRef<string | null>(null);

  const goOn = () => {
    advance.cancel();
    const hasAnswer = response !== undefined || answered.current === item.id;
    if (!gate.admits('next', hasAnswer)) return;
    if (hasAnswer) return props.onNext();
    setMissing(item.id);
    announce(messages.needsAnswer);
    const first = question.current?.querySelector<HTMLInputElement>('input[type="radio"]');
    first?.focus({ preventScroll: inFrame });
  };
  const advance = useAutoAdvance({
    on: props.autoAdvance,
    advance: () => {
      gate.movesByItself();
      props.onNext();
    },
    itemId: item.id,
  });
  const onKeyDown = useQuestionKeys(goOn);

  const respond = (value: string, how: ChoiceMeans) => {
    if (!gate.admits('choose', response !== undefined)) {
      const pressed = question.current?.querySelector(`input[value="${value}"]`)?.closest('label');
      if (pressed) showRefusal(pressed);
      return false;
    }
    setMissing(null);
    answered.current = item.id;
    props.onRespond(item.id, responseOf(value));
    advance.chosen(value, how);
    return true;
  };
  const steps = (
    <StepButtons
      atStart={number === 1}
      leadsToResult={props.leadsToResult}
      onStep={advance.cancel}
      onBack={props.onBack}
      onSkip={() => {
        if (gate.admits('skip', response !== undefined)) props.onSkip(item.id);
      }}
      onNext={goOn}
    />
  );

  const intro =
    number === 1 ? (
      <FirstQuestionIntro
        role={role}
        form={form}
        autoAdvance={props.autoAdvance}
        onAutoAdvanceChange={props.onAutoAdvanceChange}
        onChooseForm={props.hasFixedLength === true ? null : props.onChooseForm}
      />
    ) : null;

  return (
    <div
      className="rr-assess__asking"
      role="group"
      aria-labelledby={headingId}
      aria-describedby={error?.id}
    >
      <AssessmentProgress
        role={role}
        form={form}
        item={item}
        number={number}
        responses={responses}
      />
      {props.notice}
      {/* Without a script, `dialog` makes submitting do nothing: no reload, no answer in an address.
          `autocomplete` keeps Firefox from restoring another question's choice into this one. No form
          to screen readers: they enter and leave the group. */}
      <form
        ref={question}
        className="rr-assess__form"
        role="presentation"
        method="dialog"
        autoComplete="off"
        noValidate
        data-item={item.id}
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        {inFrame ? steps : null}
        <Question
          headingId={headingId}
          item={item}
          response={response}
          carriedOn={props.carriedOn ?? null}
          explained={props.explained ?? null}
          error={error}
          onChoose={respond}
        />
        {inFrame ? null : steps}
      </form>
      {/* Below the question, as the switch is on every other: the answers are what is looked for. */}
      {intro}
      {number === 1 ? (
        <p className="rr-assess__intro">
          {formEvidence(role, form).checksRatings ? messages.staysChecked : messages.stays}
        </p>
      ) : (
        <form className="rr-assess__intro" method="dialog" autoComplete="off">
          <AutoAdvanceSwitch on={props.autoAdvance} onChange={props.onAutoAdvanceChange} />
        </form>
      )}
    </div>
  );
}
