import { type ReactNode, useId, useRef, useState } from 'react';
import { type Form, type FormId, type Item, type Response, type Responses, type Role } from '#core';
import { formEvidence, listItems } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import type { ChoiceMeans } from '#ui/fields/use-choices.tsx';
import { AssessmentProgress } from './assessment-progress.tsx';
import { responseOf } from './choices-of.ts';
import { AutoAdvanceSwitch } from './auto-advance-switch.tsx';
import { FirstQuestionIntro } from './first-question-intro.tsx';
import { type ExplainedBefore, Question } from './question.tsx';
import { ResumeChoice, type SavedAnswers } from './resume-choice.tsx';
import { showRefusal } from './show-refusal.ts';
import { StepButtons } from './step-buttons.tsx';
import { useAutoAdvance } from './use-auto-advance.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import { useScreenFocus } from './use-screen-focus.ts';
import { ForeignLanguage } from '#ui/foreign-text.tsx';
import { ScreenSlot } from '#ui/screen-slot.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { useStepGate } from './use-step-gate.ts';

export type TakeAssessmentProps = {
  readonly role: Role;
  readonly form: Form;
  /** The current item, one of the form's. */
  readonly item: Item;
  readonly responses: Responses;
  /**
   * The day ('YYYY-MM-DD') on which a carried-over answer was given, or `unknown`; null or omitted
   * for any other.
   */
  readonly carriedOn?: string | null;
  readonly explained?: ExplainedBefore;
  /**
   * Answers found in this browser, which the person can continue or discard; null if there are
   * none. `unknown` until storage has been read: both the question and this choice are in the
   * prerendered page, and `<html data-saved>`, set by boot.ts, decides which one is visible.
   */
  readonly savedBefore: 'unknown' | null | SavedAnswers;
  /** True if the host page has set the length. */
  readonly hasFixedLength?: boolean;
  /** In a frame nothing is sticky, and the page never scrolls by itself. */
  readonly inFrame: boolean;
  /** True if the next step leads to the result. */
  readonly leadsToResult: boolean;
  readonly autoAdvance: boolean;
  readonly onAutoAdvanceChange: (on: boolean) => void;
  /** Records the answer; the item stays on screen. */
  readonly onRespond: (itemId: string, response: Response) => void;
  /** Records the item as skipped and advances. */
  readonly onSkip: (itemId: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onChooseForm: (form: FormId) => void;
  readonly onResume: () => void;
  readonly onStartOver: () => void;
  /** The check of all answers, rendered in place of the question. `admits`: whether a press is meant for it. */
  readonly check?: ((admits: () => boolean) => ReactNode) | null;
  /** A message about the whole assessment, such as that nothing is being saved. */
  readonly notice?: ReactNode;
};

/** The assessment, one item per screen. Stateless as to answers: they come in as props, steps go out as callbacks. */
export function TakeAssessment(props: TakeAssessmentProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <WholeAssessment {...props} />
    </ForeignLanguage>
  );
}

function WholeAssessment(props: TakeAssessmentProps) {
  const { item, savedBefore, inFrame } = props;
  const announce = useAnnounce();
  const messages = useMessages('take-assessment');
  const root = useRef<HTMLDivElement>(null);
  const items = listItems(props.role, props.form);
  const number = items.findIndex(({ id }) => id === item.id) + 1;
  const check = props.check ?? null;
  const screen = check === null ? item.id : 'check';
  const gate = useStepGate(screen);
  const asksToResume = savedBefore !== null && savedBefore !== 'unknown';

  useScreenFocus({
    root,
    screen: asksToResume ? 'resume' : screen,
    settled: savedBefore !== 'unknown',
    mayScroll: !inFrame,
    onShown: () => {
      if (!asksToResume && check === null) announce(messages.position(number, items.length));
    },
  });

  return (
    <div
      ref={root}
      className="rr-assess"
      data-place={inFrame ? 'frame' : 'page'}
      data-asking={savedBefore === 'unknown' ? 'unknown' : asksToResume ? 'resume' : 'question'}
    >
      <ScreenSlot>
        {asksToResume || check === null ? null : check(() => gate.admits('next', true))}
      </ScreenSlot>
      <ScreenSlot>
        {savedBefore === null ? null : (
          <ResumeChoice
            saved={savedBefore === 'unknown' ? null : savedBefore}
            total={items.length}
            onResume={props.onResume}
            onStartOver={props.onStartOver}
          />
        )}
      </ScreenSlot>
      <ScreenSlot>
        {asksToResume || check !== null ? null : (
          <Asking {...props} gate={gate} number={number} total={items.length} />
        )}
      </ScreenSlot>
    </div>
  );
}

type AskingProps = TakeAssessmentProps & {
  readonly gate: ReturnType<typeof useStepGate>;
  readonly number: number;
  readonly total: number;
};

function Asking(props: AskingProps) {
  const { role, form, item, responses, inFrame, gate, number } = props;
  const announce = useAnnounce();
  const messages = useMessages('take-assessment');
  const question = useRef<HTMLFormElement>(null);
  /** The item that was left without an answer when Next was pressed. */
  const [missing, setMissing] = useState<string | null>(null);
  const response = responses.get(item.id);
  const headingId = useId();
  const errorId = useId();
  const isMissing = missing === item.id && response === undefined;
  /** The item that was just answered: word of it comes back a little later. */
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
    // One group from the first question to the last: who moves on stays in it (see `ScreenQuestion`).
    <div
      className="rr-assess__asking"
      role="group"
      aria-labelledby={headingId}
      aria-describedby={isMissing ? errorId : undefined}
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
          `autocomplete` keeps Firefox from restoring another question's choice into this one. Not a
          form to screen readers: the group is what they enter and leave. */}
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
          error={isMissing ? { id: errorId, text: messages.needsAnswer } : null}
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
